import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { Notice } from '../../ui/Notice.js';
import { TextArea } from '../../ui/TextArea.js';
import { useProblemText } from '../../ui/useProblemText.js';
import styles from '../share/share.module.css';
import { lookAtCode, plainCode, type CodeLook } from './readCode.js';
import type { ReceiptInHand } from './useReceipt.js';

/** Asks for the code. What is typed goes to the server in the body of a request, and nowhere else. */
export function CodeForm({ hand }: { hand: ReceiptInHand }) {
  const { t } = useTranslation('story');
  const [typed, setTyped] = useState('');
  const [look, setLook] = useState<CodeLook>();
  const { busy } = hand.wishing;
  const open = () => {
    if (busy) return;
    const seen = lookAtCode(typed);
    setLook(seen);
    if (seen.kind === 'fine') void hand.open(plainCode(typed));
  };
  const error = {
    empty: () => t('open.empty'),
    mixed: () => t('open.mixed'),
    words: (count: number) => t('open.words', { count }),
    digits: (count: number) => t('open.digits', { count }),
    fine: () => undefined,
  };
  return (
    <form
      className={styles.screen}
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        open();
      }}
    >
      <title>{t('open.title')}</title>
      <h1 className={styles.question}>{t('open.title')}</h1>
      <p className={styles.help}>{t('open.about')}</p>
      <Field
        label={t('open.code')}
        hint={t('open.hint')}
        error={look && error[look.kind]('count' in look ? look.count : 0)}
      >
        <TextArea
          rows={2}
          className={styles.typed}
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          translate="no"
          value={typed}
          onChange={setTyped}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey) return;
            event.preventDefault();
            open();
          }}
        />
      </Field>
      <Refused hand={hand} retry={open} />
      <div className={styles.onward}>
        <Button look="story" size="large" type="submit" busy={busy}>
          {t('open.open')}
        </Button>
      </div>
      <p className={styles.quiet}>{t('open.lost')}</p>
    </form>
  );
}

function Refused({ hand, retry }: { hand: ReceiptInHand; retry: () => void }) {
  const { t } = useTranslation('story');
  const say = useProblemText();
  const { failure } = hand.wishing;
  if (!failure) return null;
  if (failure.problem.code === 'WRONG_RECEIPT') {
    return (
      <Notice kind="warning" title={t('open.wrong')} announced>
        {t('open.wrongDo')}
      </Notice>
    );
  }
  if (failure.code === 'TOO_MANY_ATTEMPTS') {
    return (
      <Notice
        kind="warning"
        title={say(failure.problem, failure.message)}
        safe={t('open.waitSafe')}
        announced
      >
        {t('open.waitWhy')}
      </Notice>
    );
  }
  return <FailureNotice error={failure} retry={retry} announced />;
}
