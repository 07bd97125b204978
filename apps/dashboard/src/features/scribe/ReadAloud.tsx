import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../ui/Checkbox.js';
import type { BesideProps } from '../share/door.js';
import { RecordAnswer } from './RecordAnswer.js';
import { useScribe } from './ScribeContext.js';
import { consentQuestion } from './told.js';
import styles from './scribe.module.css';

/** What is to be said aloud at a step, and that it was. Nothing is ticked beforehand. */
export function ReadAloud({ step, problems }: BesideProps) {
  const { t } = useTranslation('scribe');
  const { told, say } = useScribe();
  const question = consentQuestion(step);
  const others = told.questions.filter((each) => each !== question);
  if (step === 'review')
    return (
      <div className={styles.aloud}>
        <Checkbox
          label={t('readBack')}
          hint={t('readBackWhy')}
          error={problems['readBack'] && t('readBackFirst')}
          checked={told.readBack}
          onChange={(readBack) => say({ readBack })}
        />
      </div>
    );
  if (question)
    return (
      <div className={styles.aloud}>
        <Checkbox
          label={t('spoken')}
          hint={t('spokenWhy')}
          error={problems['spoken'] && t('spokenFirst')}
          checked={told.questions.includes(question)}
          onChange={(isSpoken) => say({ questions: isSpoken ? [...others, question] : others })}
        />
        <RecordAnswer question={question} />
      </div>
    );
  return <p className={styles.hint}>{t(step === 'text' ? 'write' : 'ask')}</p>;
}
