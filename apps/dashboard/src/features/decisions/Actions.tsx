import { isLateAction } from '@chorus/domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import { today } from '../share/today.js';
import type { Action } from './decisions.graphql.js';
import styles from './decisions.module.css';

interface Props {
  actions: readonly Action[];
  /** What can be done with one of them. */
  beside?: (action: Action) => ReactNode;
}

/** What follows: who does what until when, and how it stands. */
export function Actions({ actions, beside }: Props) {
  const { t } = useTranslation('decisions');
  const format = useFormat();
  if (actions.length === 0) return <p>{t('actions.none')}</p>;
  return (
    <ul className={styles.actions}>
      {actions.map((action) => (
        <li key={action.id}>
          <div className={styles.what}>
            <p className={styles.deed} lang={action.language} dir="auto">
              {action.what}
            </p>
            <p className={styles.quiet}>
              <span lang={action.language} dir="auto">
                {action.who}
              </span>
              {action.until && ` · ${t('actions.until', { day: format.date(action.until) })}`}
            </p>
          </div>
          <div className={styles.what}>
            <p>
              <span className={styles.deed}>{t(`actions.states.${action.state}`)}</span>
              {isLateAction(action, today()) && `, ${t('actions.late')}`}
            </p>
            {action.words && (
              <p lang={action.language} dir="auto">
                {action.words}
              </p>
            )}
            <p className={styles.quiet}>{t('actions.asOf', { day: format.date(action.changedOn) })}</p>
            {beside?.(action)}
          </div>
        </li>
      ))}
    </ul>
  );
}
