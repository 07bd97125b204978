import type { EquitySummary, GapSummary } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { seriesOf } from './columns.js';
import { gapChange, isSure } from './equity.js';
import type { Indicator } from './indicator-page.graphql.js';
import { quantityOf } from './quantity.js';

interface GapWords {
  /** Between whom the gap lies, with the values that people read on the curves. */
  sentence: (gap: GapSummary, place: string) => string;
  /** Whether it is sure, and how it has changed. */
  course: (gap: GapSummary, equity: EquitySummary | undefined) => string;
}

/** Says a gap in plain words; what the numbers cannot tell is said to be unclear. */
export function useGapWords(indicator: Indicator): GapWords {
  const { t } = useTranslation('indicator');
  const format = useFormat();
  const { categoryName } = useInitiative();
  const quantity = quantityOf(indicator);
  return {
    sentence: ({ bestId, worstId, period }, place) => {
      const valueOf = (group: string) => {
        const value = seriesOf(indicator, place, group)?.values[period];
        return typeof value === 'number' ? format.value(value, quantity) : '';
      };
      return t('indicator.gap.sentence', {
        period: format.periodLabel(indicator.periods.labels[period] ?? ''),
        best: categoryName(bestId),
        bestValue: valueOf(bestId),
        worst: categoryName(worstId),
        worstValue: valueOf(worstId),
      });
    },
    course: (gap, equity) => {
      const change = gapChange(indicator, equity);
      return [
        !isSure(gap) && t('indicator.gap.unsure'),
        change &&
          t(`indicator.gap.change.${change.way}`, {
            by: format.change(change.by, quantity).replace(/^\+/, ''),
            since: format.periodLabel(change.since),
          }),
        t('indicator.gap.bothWays'),
      ]
        .filter(Boolean)
        .join(' ');
    },
  };
}
