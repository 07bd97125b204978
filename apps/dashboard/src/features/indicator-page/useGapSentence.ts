import type { GapSummary } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { seriesOf } from './columns.js';
import type { Indicator } from './indicator-page.graphql.js';
import { quantityOf } from './useReading.js';

/** Says between whom a gap lies, with the values that people read on the curves. */
export function useGapSentence(indicator: Indicator): (gap: GapSummary, place: string) => string {
  const { t } = useTranslation('indicator');
  const format = useFormat();
  const { categoryName } = useInitiative();
  return ({ bestId, worstId, period }, place) => {
    const valueOf = (group: string) => {
      const value = seriesOf(indicator, place, group)?.values[period];
      return typeof value === 'number' ? format.value(value, quantityOf(indicator)) : '';
    };
    return t('indicator.gap.sentence', {
      period: format.periodLabel(indicator.periods.labels[period] ?? ''),
      best: categoryName(bestId),
      bestValue: valueOf(bestId),
      worst: categoryName(worstId),
      worstValue: valueOf(worstId),
    });
  };
}
