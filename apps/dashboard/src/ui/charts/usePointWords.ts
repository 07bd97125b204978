import { useTranslation } from 'react-i18next';
import { useFormat, type Quantity } from '../format.js';
import { isShown, type ChartPoint } from './points.js';
import type { ChartPeriods } from './types.js';

/** What a point says, in words: for screen readers, tables and the line above a chart. */
export function usePointWords(quantity: Quantity) {
  const { t } = useTranslation('ui');
  const format = useFormat();

  const period = ({ starts, ends, labels }: ChartPeriods, index: number): string => {
    const [start, end] = [starts[index], ends[index]];
    return start && end ? format.period({ start, end }) : (labels[index] ?? '');
  };
  /** "14.2%", or why there is none. */
  const value = (point: ChartPoint): string =>
    isShown(point) ? format.value(point.value, quantity) : t(`point.${point.state}`);
  /** "between 13.1 and 15.3%", or nothing. */
  const interval = ({ lower, upper }: ChartPoint): string =>
    lower === null || upper === null
      ? ''
      : t('point.interval', {
          low: format.value(lower, { ...quantity, unit: undefined }),
          high: format.value(upper, quantity),
        });
  /** "provisional", "too few people to be sure". */
  const remarks = (point: ChartPoint): string[] => [
    ...(isShown(point) && point.state !== 'FINAL' ? [t(`point.${point.state}`)] : []),
    ...(point.unstable ? [t('point.unstable')] : []),
  ];
  return {
    period,
    value,
    interval,
    remarks,
    /** All of it, in one sentence without the period. */
    all: (point: ChartPoint): string =>
      [value(point), interval(point), ...remarks(point)].filter(Boolean).join(', '),
  };
}
