import {
  isQuotient,
  pointState,
  type EquitySummary,
  type Estimate,
  type GapSummary,
  type GroupSpread,
  type NoSpreadReason,
} from '@chorus/domain';
import {
  differenceOfMeasured,
  disparity,
  equityGap,
  gapBetween,
  onAdverseOutcome,
  type Contrast,
  type GapGroup,
  type Spread,
} from '@chorus/stats';
import type { SeriesColumns } from './columns.js';
import type { SeriesTable } from './series-table.js';

/** A dimension of an indicator, with the series of its groups at one place. */
export interface GroupedBy {
  id: string;
  /** The categories are everyone, and nobody is in two of them. */
  isPartition: boolean;
  /** All its categories; without columns where no series has ever been kept. */
  groups: readonly { categoryId: string; columns?: SeriesColumns }[];
}

/** What the gaps are worked out from, beside the shown columns. */
export type EquityGround = Pick<SeriesTable, 'measure' | 'per' | 'direction' | 'periods'> & {
  /** Index of the first period after the last break: a gap is not followed across it. */
  from: number;
};

/** The gaps of one place, by dimension, each at the latest period that shows two groups; and more on each of them. */
export function equityOf(
  ground: EquityGround,
  dimensions: readonly GroupedBy[],
  everyone: SeriesColumns,
): { gaps: GapSummary[]; equity: EquitySummary[] } {
  const told = dimensions.flatMap((dimension) => {
    const gap = gapOf(ground, dimension);
    return gap ? [{ gap, more: moreOf(ground, dimension, gap, everyone) }] : [];
  });
  return { gaps: told.map(({ gap }) => gap), equity: told.map(({ more }) => more) };
}

function gapOf(ground: EquityGround, { id, groups }: GroupedBy): GapSummary | undefined {
  for (let period = ground.periods.length - 1; period >= 0; period -= 1) {
    const shown = groups.flatMap(({ categoryId, columns }) => {
      const group = columns && groupAt(columns, period);
      return group ? [{ categoryId, group }] : [];
    });
    if (shown.length < 2) continue;
    const gap = equityGap({ ...ground, groups: shown.map(({ group }) => group) });
    if ('noGap' in gap) return undefined;
    const { outcome, referenceValue: bestValue, worstValue, difference, ratio } = gap;
    return {
      dimensionId: id,
      period,
      outcome,
      bestId: shown[gap.reference]?.categoryId ?? '',
      bestValue,
      worstId: shown[gap.worst]?.categoryId ?? '',
      worstValue,
      difference: estimate(difference.value, difference.interval),
      ratio: ratio && estimate(ratio.value, ratio.interval),
    };
  }
  return undefined;
}

function moreOf(
  ground: EquityGround,
  dimension: GroupedBy,
  gap: GapSummary,
  everyone: SeriesColumns,
): EquitySummary {
  const columnsOf = (id: string) => dimension.groups.find(({ categoryId }) => categoryId === id)?.columns;
  const [best, worst] = [columnsOf(gap.bestId), columnsOf(gap.worstId)];
  const contrasts = ground.periods.map((_, period) => {
    if (period < ground.from || !best || !worst) return undefined;
    const [first, second] = [groupAt(best, period), groupAt(worst, period)];
    return first?.stable && second?.stable ? gapBetween(ground, first, second) : undefined;
  });
  return {
    dimensionId: gap.dimensionId,
    differences: columnsFrom(contrasts.map((contrast) => contrast?.difference)),
    ratios: columnsFrom(contrasts.map((contrast) => contrast?.ratio)),
    change: changeOf(contrasts, gap.period),
    spread: spreadOf(ground, dimension, gap.period, everyone),
  };
}

function columnsFrom(
  figures: readonly ({ value: number; interval?: { lower: number; upper: number } } | undefined)[],
): EquitySummary['differences'] {
  return {
    values: figures.map((figure) => figure?.value ?? null),
    lower: figures.map((figure) => figure?.interval?.lower ?? null),
    upper: figures.map((figure) => figure?.interval?.upper ?? null),
  };
}

/** From the first period in which both groups are known. Years are told apart as if they were independent samples. */
function changeOf(contrasts: readonly (Contrast | undefined)[], latest: number): EquitySummary['change'] {
  const since = contrasts.findIndex((contrast) => contrast !== undefined);
  const [first, last] = [contrasts[since]?.difference, contrasts[latest]?.difference];
  if (!first || !last || since === latest) return undefined;
  const { lower, upper } = differenceOfMeasured(last, first) ?? {};
  return { since, value: last.value - first.value, lower, upper };
}

/** Sizes of groups that miss the size of everyone by more than this share are not all of them. */
const MISSED = 0.02;

/**
 * The measures over all groups. Not one of them may be hidden: what is told of all would tell of it. Groups that were
 * never counted may be missing as long as the others together are as many as everyone.
 */
function spreadOf(
  ground: EquityGround,
  { isPartition, groups }: GroupedBy,
  period: number,
  everyone: SeriesColumns,
): EquitySummary['spread'] {
  const missing = (reason: NoSpreadReason) => ({ missing: reason });
  if (!isQuotient(ground.measure)) return missing('NO_RATES');
  if (!isPartition) return missing('NOT_WHOLE');
  const counted = groups.flatMap(({ columns }) => (columns && isCounted(columns, period) ? [columns] : []));
  const shown = counted.flatMap((columns) => groupAt(columns, period) ?? []);
  if (shown.length < counted.length) return missing('NOT_SHOWN');
  if (shown.some(({ stable }) => !stable)) return missing('UNSTABLE');
  const sizes = shown.flatMap(({ denominator }) => denominator ?? []);
  if (sizes.length < shown.length || sizes.some((size) => size <= 0)) return missing('NO_SIZES');
  const whole = everyone.denominators[period] ?? undefined;
  const together = sizes.reduce((sum, size) => sum + size, 0);
  const isWhole =
    whole === undefined ? counted.length === groups.length : Math.abs(together - whole) <= MISSED * whole;
  if (!isWhole) return missing('NOT_WHOLE');
  if (shown.length < 3) return missing('TWO_GROUPS');
  return groupSpread(
    onAdverseOutcome(ground, shown).map(({ value, interval }, index) => ({
      ...{ value, interval, weight: sizes[index] ?? 0 },
    })),
  );
}

function isCounted({ states }: SeriesColumns, period: number): boolean {
  const state = pointState(states[period] ?? '-');
  return state !== 'NO_OBSERVATION' && state !== 'NOT_APPLICABLE';
}

/** A figure as it is told, with the ends of its interval where it has one. */
function estimate(value: number, interval?: { lower: number; upper: number }): Estimate {
  return { value, ...interval };
}

function groupSpread(groups: Parameters<typeof disparity>[0]): GroupSpread {
  const { indexOfDisparity, betweenGroupVariance, theil, meanLogDeviation } = disparity(groups);
  const told = ({ value, interval }: Spread) => estimate(value, interval);
  return {
    ...{ groups: groups.length, indexOfDisparity },
    betweenGroupVariance: told(betweenGroupVariance),
    theil: theil && told(theil),
    meanLogDeviation: meanLogDeviation && told(meanLogDeviation),
  };
}

function groupAt(columns: SeriesColumns, period: number): GapGroup | undefined {
  const value = columns.values[period];
  if (value === null || value === undefined) return undefined;
  const [lower, upper] = [columns.lower[period], columns.upper[period]];
  return {
    value,
    interval: typeof lower === 'number' && typeof upper === 'number' ? { lower, upper } : undefined,
    numerator: columns.numerators[period] ?? undefined,
    denominator: columns.denominators[period] ?? undefined,
    stable: columns.reliability[period] !== '~',
  };
}
