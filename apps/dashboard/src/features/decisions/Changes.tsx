import { isDueForALook } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import { today } from '../share/today.js';
import type { Decision } from './decisions.graphql.js';
import styles from './decisions.module.css';
import { Words } from './Words.js';

/** What changed since, or did not; the newest first. Nothing is replaced. */
export function Changes({ decision }: { decision: Decision }) {
  const { t } = useTranslation('decisions');
  const format = useFormat();
  const { changes, reviewOn } = decision;
  const isDue = isDueForALook({ reviewOn, lookedOn: changes.at(-1)?.madeOn ?? null }, today());
  return (
    <>
      {changes.length === 0 && <p>{t('changes.notYet')}</p>}
      <ul className={styles.lines}>
        {[...changes].reverse().map(({ number, text, language, madeOn }) => (
          <li key={number}>
            <p className={styles.when}>{format.date(madeOn)}</p>
            <Words text={text} language={language} />
          </li>
        ))}
      </ul>
      {reviewOn && (
        <p className={styles.quiet}>
          {t(isDue ? 'changes.due' : 'changes.lookOn', { day: format.date(reviewOn) })}
        </p>
      )}
    </>
  );
}
