import { pointCode, type PointState, type ReliabilityCode } from '@chorus/domain';
import {
  countInterval,
  interval95OfMoe,
  proportionInterval,
  rateInterval,
  reliability,
  standardErrorOfMoe,
  type Interval,
} from '@chorus/stats';
import type { Verdict } from './protection.js';
import type { SeriesTable, TablePoint, TableSeries } from './series-table.js';

/** A series as an audience may see it: columns, one entry a period of the indicator. */
export interface SeriesColumns {
  placeId: string;
  breakdownId: string;
  values: (number | null)[];
  lower: (number | null)[];
  upper: (number | null)[];
  numerators: (number | null)[];
  denominators: (number | null)[];
  targets: (number | null)[];
  /** One character a period: POINT_CODES. */
  states: string;
  /** One character a period: RELIABILITY_CODES. */
  reliability: string;
  /** Notes on single points, by index. */
  notes: Record<number, string>;
}

type Scale = Pick<SeriesTable, 'measure' | 'per'>;

/** The columns of a series. What is hidden leaves nothing behind but its state. */
export function columnsOf(scale: Scale, series: TableSeries, hidden: readonly Verdict[]): SeriesColumns {
  const shown = series.points.map((point, index) => (hidden[index] ? undefined : point));
  const intervals = shown.map((point) => point && intervalOf(scale, point));
  return {
    placeId: series.placeId,
    breakdownId: series.breakdownId,
    values: shown.map((point) => (point?.state === 'VALUE' ? point.value : undefined) ?? null),
    lower: intervals.map((interval) => interval?.lower ?? null),
    upper: intervals.map((interval) => interval?.upper ?? null),
    numerators: shown.map((point) => (point?.state === 'VALUE' ? point.numerator : undefined) ?? null),
    denominators: shown.map((point) => (point?.state === 'VALUE' ? point.denominator : undefined) ?? null),
    targets: series.targets.map((target) => target ?? null),
    states: series.points.map((point, index) => pointCode(stateOf(point, hidden[index]))).join(''),
    reliability: shown.map((point) => reliabilityCode(scale, point)).join(''),
    notes: Object.fromEntries(shown.flatMap((point, index) => (point?.note ? [[index, point.note]] : []))),
  };
}

/** Columns with more points hidden than before. */
export function withHidden(columns: SeriesColumns, hidden: readonly Verdict[]): SeriesColumns {
  const without = (column: readonly (number | null)[]) =>
    column.map((figure, index) => (hidden[index] ? null : figure));
  const coded = (codes: string, code: string) =>
    [...codes].map((each, index) => (hidden[index] ? code : each)).join('');
  const { placeId, breakdownId, values, lower, upper, numerators, denominators, notes } = columns;
  return {
    ...{ placeId, breakdownId, values: without(values), lower: without(lower), upper: without(upper) },
    ...{ numerators: without(numerators), denominators: without(denominators), targets: columns.targets },
    states: coded(columns.states, pointCode('SUPPRESSED_BY_US')),
    reliability: coded(columns.reliability, '-'),
    notes: Object.fromEntries(Object.entries(notes).filter(([index]) => !hidden[Number(index)])),
  };
}

function stateOf(point: TablePoint | undefined, hidden: Verdict): PointState {
  if (!point) return 'NO_OBSERVATION';
  if (hidden) return 'SUPPRESSED_BY_US';
  return point.state === 'VALUE' ? point.status : point.state;
}

/** The 95 % interval of a point: from its margin of error, else from its counts; undefined where neither is known. */
export function intervalOf({ measure, per }: Scale, point: TablePoint): Interval | undefined {
  const { value, numerator, denominator, moe, state } = point;
  if (state !== 'VALUE' || value === undefined) return undefined;
  if (moe !== undefined) {
    const interval = interval95OfMoe({ estimate: value, moe });
    return measure === 'PROPORTION'
      ? { lower: Math.max(0, interval.lower), upper: Math.min(per, interval.upper) }
      : interval;
  }
  if (measure === 'COUNT') return value >= 0 ? countInterval(value) : undefined;
  if (denominator === undefined || denominator <= 0) return undefined;
  const events = numerator ?? (value / per) * denominator;
  if (measure === 'PROPORTION') return proportionInterval(Math.min(events, denominator), denominator, per);
  if (measure === 'RATE') return rateInterval(events, denominator, per);
  return undefined;
}

/** Standard error of a point of a survey; undefined for counted figures. */
export function standardErrorOf({ moe }: TablePoint): number | undefined {
  return moe === undefined ? undefined : standardErrorOfMoe(moe);
}

const CODES: Record<ReturnType<typeof reliability>, ReliabilityCode> = {
  STABLE: '+',
  UNSTABLE: '~',
  UNKNOWN: '-',
};

function reliabilityCode({ measure, per }: Scale, point: TablePoint | undefined): ReliabilityCode {
  if (point?.state !== 'VALUE' || point.value === undefined) return '-';
  const { value, numerator, denominator } = point;
  return CODES[
    reliability({ measure, per, value, numerator, denominator, standardError: standardErrorOf(point) })
  ];
}
