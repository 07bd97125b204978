import { isDueForALook } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import { Link } from '../../ui/Link.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { today } from '../share/today.js';
import type { DecisionHead } from './decisions.graphql.js';
import styles from './decisions.module.css';
import { SeatMarks } from './SeatMarks.js';
import { Words } from './Words.js';

interface Props {
  decisions: readonly DecisionHead[];
  /** Of this log: each line leads to `<address>/<id>`. */
  address: string;
}

/** The log: what was decided by whom, and what changed since. */
export function DecisionList({ decisions, address }: Props) {
  const { t } = useTranslation('decisions');
  const format = useFormat();
  const { can } = useInitiative();
  return (
    <ul className={styles.log}>
      {decisions.map((decision) => (
        <li key={decision.id}>
          <div className={styles.what}>
            <p className={styles.when}>{format.date(decision.decidedOn)}</p>
            <h3>
              <Link look="quiet" href={`${address}/${decision.id}`}>
                <span lang={decision.language} dir="auto">
                  {decision.title}
                </span>
              </Link>
            </h3>
            <p className={styles.quiet}>
              <span lang={decision.language} dir="auto">
                {decision.bodyName}
              </span>
            </p>
            <SeatMarks seats={decision.seats} livedSeats={decision.livedSeats} />
            {can('decision.write') && decision.audience !== 'PUBLIC' && (
              <p className={styles.quiet}>{t(`audience.${decision.audience}`)}</p>
            )}
          </div>
          <div className={styles.what}>
            <Changed decision={decision} />
            <p className={styles.quiet}>
              {decision.actionCount === 0
                ? t('actions.none')
                : t('actions.done', { count: decision.actionCount, done: decision.actionsDone })}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Changed({ decision }: { decision: DecisionHead }) {
  const { t } = useTranslation('decisions');
  const format = useFormat();
  const { lastChange, reviewOn } = decision;
  const isDue = isDueForALook({ reviewOn, lookedOn: lastChange?.madeOn ?? null }, today());
  return (
    <>
      <h4>{t('changes.title')}</h4>
      {lastChange ? (
        <>
          <Words text={lastChange.text} language={lastChange.language} />
          <p className={styles.quiet}>{format.date(lastChange.madeOn)}</p>
        </>
      ) : (
        <p>{t('changes.notYet')}</p>
      )}
      {reviewOn && (
        <p className={styles.quiet}>
          {t(isDue ? 'changes.due' : 'changes.lookOn', { day: format.date(reviewOn) })}
        </p>
      )}
    </>
  );
}
