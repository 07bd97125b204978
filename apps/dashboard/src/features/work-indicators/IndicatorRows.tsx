import { useTranslation } from 'react-i18next';
import type { ResultOf } from '../../graphql.js';
import { Link } from '../../ui/Link.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import styles from './IndicatorRows.module.css';
import { IndicatorStateWord } from './IndicatorStateWord.js';
import { stateOf } from './state.js';
import type { WorkIndicatorsQuery } from './work-indicators.graphql.js';

export type WorkIndicator = ResultOf<typeof WorkIndicatorsQuery>['workIndicators'][number];

interface Props {
  rows: readonly WorkIndicator[];
  /** Stands above them. */
  lead?: string;
}

/** The indicators of one result, one a line; archived ones without the way to their numbers. */
export function IndicatorRows({ rows, lead }: Props) {
  const { t } = useTranslation('numbers');
  const { work, can } = useInitiative();
  const write = can('indicator.write');
  return (
    <>
      {lead && <p className={styles.lead}>{lead}</p>}
      <ul className={styles.rows}>
        {rows.map((row) => {
          const address = `${work}/indicators/${row.slug}`;
          return (
            <li key={row.id} className={styles.row}>
              <Link look="quiet" className={styles.name} href={write ? address : `${address}/numbers`}>
                {row.name}
              </Link>
              <span className={styles.state}>
                <IndicatorStateWord state={stateOf(row)} />
              </span>
              <span className={styles.facts}>
                {t(`frequency.${row.frequency}`)} · {t(`audience.${row.audience}`)}
              </span>
              {!row.archived && (
                <Link href={`${address}/numbers`}>
                  {t('indicators.numbers')}
                  <VisuallyHidden> {row.name}</VisuallyHidden>
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
