import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { useFormat } from '../../ui/format.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import type { WorkIndicator } from '../work-indicators/definitionDraft.js';
import type { CellAddress } from './cells.js';
import { CellHistoryQuery } from './entry.graphql.js';
import styles from './Entry.module.css';
import { periodText } from './periods.js';

const KINDS = ['ENTRY', 'IMPORT', 'UNDO', 'SUBMISSION'] as const;

interface Props {
  address: CellAddress;
  indicator: WorkIndicator;
}

/** Every state that a figure was in: what, who, when, why. */
export function CellHistory({ address, indicator }: Props) {
  const { t } = useTranslation('numbers');
  const format = useFormat();
  const { initiative } = useInitiative();
  const { data, error } = useQuery(CellHistoryQuery, {
    variables: {
      initiative: initiative.slug,
      indicatorId: indicator.id,
      placeId: address.placeId,
      categoryIds: [...address.categoryIds],
      period: periodText(address.period),
    },
    fetchPolicy: 'network-only',
  });
  const moment = new Intl.DateTimeFormat(format.locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section className={styles.history}>
      <h3>{t('history.title')}</h3>
      {error && <FailureNotice error={failure(error)} />}
      {!data && !error && <Skeleton lines={3} />}
      {data?.observationHistory.length === 0 && <p>{t('history.none')}</p>}
      <ol>
        {data?.observationHistory.map((state, index) => (
          <li key={index} className={styles.moment}>
            <p className={styles.figure}>
              {state.removed
                ? t('history.removed')
                : state.value === null
                  ? t(`valueState.${state.state}`)
                  : format.value(state.value, indicator)}
              {state.numerator !== null && state.denominator !== null && (
                <span>
                  {' '}
                  (
                  {t('history.parts', {
                    part: format.number(state.numerator),
                    whole: format.number(state.denominator),
                  })}
                  )
                </span>
              )}
              {!state.removed && state.value !== null && state.status !== 'FINAL' && (
                <span> · {t(`status.${state.status}`)}</span>
              )}
            </p>
            <p>
              {moment.format(new Date(state.at))} · {state.who ?? t('history.gone')} ·{' '}
              {t(`history.${KINDS.find((kind) => kind === state.kind) ?? 'ENTRY'}`)}
            </p>
            {state.reason && <p>{t('history.reason', { reason: state.reason })}</p>}
            {state.note && <p>{t('history.note', { note: state.note })}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
