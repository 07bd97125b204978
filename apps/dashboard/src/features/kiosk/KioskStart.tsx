import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import type { StartProps } from '../share/door.js';
import styles from '../share/share.module.css';
import { useKiosk } from './KioskContext.js';
import { takeTicket } from './reserve.js';

const FACTS = ['name', 'leave', 'decide', 'back', 'clear'] as const;

/** Before the first question on a shared tablet. Nobody begins without a code in hand, line or no line. */
export function KioskStart({ call, hand, begin, isBegun }: StartProps) {
  const { t } = useTranslation(['kiosk', 'story']);
  const { initiative, take, ticket } = useKiosk();
  const [state, setState] = useState<'READY' | 'BUSY' | 'NO_LINE'>('READY');
  const go = async () => {
    if (ticket) return begin();
    // Allowed only while a finger is on the button; a browser that cannot tells in a browser's window as well.
    document.documentElement.requestFullscreen?.().catch(() => undefined);
    setState('BUSY');
    const taken = await takeTicket(initiative, call.prompt.slug).catch(() => undefined);
    setState(taken ? 'READY' : 'NO_LINE');
    if (!taken) return;
    take(taken);
    hand.change({ key: taken.key, pass: taken.pass });
    begin();
  };
  return (
    <form
      className={styles.screen}
      onSubmit={(event) => {
        event.preventDefault();
        void go();
      }}
    >
      <h1 className={styles.question}>{call.prompt.question}</h1>
      {call.prompt.help && <p className={styles.help}>{call.prompt.help}</p>}
      <ul className={styles.facts}>
        {FACTS.map((fact) => (
          <li key={fact}>{fact === 'clear' ? t('fact') : t(`story:start.facts.${fact}`)}</li>
        ))}
      </ul>
      {state === 'NO_LINE' && (
        <Notice kind="warning" announced title={t('noLine.title')}>
          {t('noLine.do')}
        </Notice>
      )}
      <div className={styles.onward}>
        <Button look="story" size="large" type="submit" busy={state === 'BUSY'}>
          {t(isBegun ? 'story:form.next' : 'story:start.begin')}
        </Button>
      </div>
    </form>
  );
}
