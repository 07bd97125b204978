import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { DateField } from '../../ui/DateField.js';
import { Field } from '../../ui/Field.js';
import type { StartProps } from '../share/door.js';
import styles from '../share/share.module.css';
import { today } from '../share/today.js';
import { useScribe } from './ScribeContext.js';

const FACTS = ['words', 'ask', 'consent', 'aloud', 'paper', 'record'] as const;

/** Before somebody begins to write for somebody else: how it is done, and what will be recorded. */
export function ScribeStart({ call, begin, isBegun }: StartProps) {
  const { t } = useTranslation(['scribe', 'story']);
  const { told, say } = useScribe();
  const last = today();
  return (
    <form
      className={styles.screen}
      onSubmit={(event) => {
        event.preventDefault();
        begin();
      }}
    >
      <h1 className={styles.question}>{t('title')}</h1>
      <p className={styles.help}>{call.prompt.question}</p>
      <ul className={styles.facts}>
        {FACTS.map((fact) => (
          <li key={fact}>{t(`facts.${fact}`)}</li>
        ))}
      </ul>
      <Field label={t('day')}>
        <DateField required value={told.spokenOn} max={last} onChange={(spokenOn) => say({ spokenOn })} />
      </Field>
      <div className={styles.onward}>
        <Button look="story" size="large" type="submit">
          {t(isBegun ? 'story:form.next' : 'story:start.begin')}
        </Button>
      </div>
    </form>
  );
}
