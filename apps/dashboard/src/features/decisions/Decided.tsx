import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import type { Decision } from './decisions.graphql.js';
import styles from './decisions.module.css';
import { SeatMarks } from './SeatMarks.js';
import { Words } from './Words.js';

/** What was decided, by whom, why, and what was not chosen. */
export function Decided({ decision }: { decision: Decision }) {
  const { t } = useTranslation('decisions');
  const format = useFormat();
  const { title, text, reasons, notChosen, language, bodyName, version } = decision;
  const written = (words: string) => <Words text={words} language={language} />;
  return (
    <>
      <p className={styles.sentence} lang={language} dir="auto">
        {title}
      </p>
      {text && written(text)}
      <dl className={styles.terms}>
        <dt>{t('decided.who')}</dt>
        <dd>
          <p lang={language} dir="auto">
            {bodyName}
          </p>
          <SeatMarks seats={decision.seats} livedSeats={decision.livedSeats} />
          <p className={styles.quiet}>{t('seats.how')}</p>
        </dd>
        <dt>{t('decided.why')}</dt>
        <dd>{written(reasons)}</dd>
        <dt>{t('decided.not')}</dt>
        <dd>{notChosen ? written(notChosen) : <p>{t('decided.notSaid')}</p>}</dd>
      </dl>
      {version > 1 && (
        <p className={styles.quiet}>
          {t('decided.version', { version, day: format.date(decision.changedOn) })}
        </p>
      )}
    </>
  );
}
