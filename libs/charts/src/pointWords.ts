import type { Format, Quantity } from './format.js';
import { isShown, type ChartPoint } from './points.js';
import type { ChartPeriods } from './types.js';
import type { Say, UiWord } from './words.js';

/** What a point says, in words: for screen readers, tables, pictures and the line above a chart. */
export interface PointWords {
  period: (periods: ChartPeriods, index: number) => string;
  /** "14.2%", or why there is none. */
  value: (point: ChartPoint) => string;
  /** "between 13.1 and 15.3%", or nothing. */
  interval: (point: ChartPoint) => string;
  /** "provisional", "too few people to be sure". */
  remarks: (point: ChartPoint) => string[];
  /** All of it, in one sentence without the period. */
  all: (point: ChartPoint) => string;
}

export function pointWords(say: Say<UiWord>, format: Format, quantity: Quantity): PointWords {
  const value: PointWords['value'] = (point) =>
    isShown(point) ? format.value(point.value, quantity) : say(`point.${point.state}`);
  const interval: PointWords['interval'] = ({ lower, upper }) =>
    lower === null || upper === null
      ? ''
      : say('point.interval', {
          low: format.value(lower, { ...quantity, unit: undefined }),
          high: format.value(upper, quantity),
        });
  const remarks: PointWords['remarks'] = (point) => [
    ...(isShown(point) && point.state !== 'FINAL' ? [say(`point.${point.state}`)] : []),
    ...(point.unstable ? [say('point.unstable')] : []),
  ];
  return {
    period: ({ starts, ends, labels }, index) => {
      const [start, end] = [starts[index], ends[index]];
      return start && end ? format.period({ start, end }) : (labels[index] ?? '');
    },
    value,
    interval,
    remarks,
    all: (point) => [value(point), interval(point), ...remarks(point)].filter(Boolean).join(', '),
  };
}
