import { periodKey, periodLabel, type HidingReason } from '@chorus/domain';
import type { PublishedSeries } from '../series/publication.js';
import type { Verdict } from '../series/protection.js';
import type { ShelfState } from '../series/reprotection.js';
import type { ShelfSeries } from '../series/shelf.repository.js';

/** A figure that is shown now and would be hidden. */
export interface HiddenFigure {
  placeId: string;
  categoryIds: string[];
  period: string;
  reason: HidingReason;
  count: number | null;
  people: number | null;
}

/** What rules for small numbers would do to one published indicator, in figures. */
export interface PolicyEffect {
  figures: number;
  hiddenNow: number;
  byRule: number;
  toProtectOthers: number;
  shownAgain: number;
  examples: HiddenFigure[];
}

/** What would be on the shelf after a publication: enough of a draft to see what comes into view. */
export interface NextPublication {
  indicator: { periods: readonly { start: string; end: string }[] };
  series: readonly Pick<PublishedSeries, 'placeId' | 'breakdownId' | 'states'>[];
}

/** So many examples are given of each reason. */
const EXAMPLES = 3;

/** Codes of points that hold no figure: nobody hid anything there. */
const WITHOUT_FIGURE = new Set(['-', 'n', 'y', 'a', 's']);
const HIDDEN = 'h';

/**
 * Counts what a new policy hides of an indicator on the shelf, and what it would bring back; `next` is left out where
 * the policy shows nothing more.
 */
export function policyEffect(
  { indicator, series }: ShelfState,
  verdicts: readonly (readonly Verdict[])[],
  next: NextPublication | undefined,
): PolicyEffect {
  const codes = series.flatMap(({ states }) => [...states]);
  const hits = verdicts.flatMap((points, at) =>
    points.flatMap((verdict, period) => (verdict ? [{ verdict, period, series: series[at] }] : [])),
  );
  const by = (wanted: Verdict) => hits.filter(({ verdict }) => verdict === wanted);
  const examples = (['PRIMARY', 'SECONDARY'] as const).flatMap((wanted) =>
    by(wanted)
      .sort((a, b) => b.period - a.period)
      .slice(0, EXAMPLES)
      .flatMap(({ series: from, period }) => (from ? [figureAt(indicator, from, period, wanted)] : [])),
  );
  return {
    figures: codes.filter((code) => !WITHOUT_FIGURE.has(code)).length,
    hiddenNow: codes.filter((code) => code === HIDDEN).length,
    byRule: by('PRIMARY').length,
    toProtectOthers: by('SECONDARY').length,
    shownAgain: next ? shownAgain(indicator, series, next) : 0,
    examples,
  };
}

function figureAt(
  { starts, ends, facts }: ShelfState['indicator'],
  { placeId, categoryIds, values, numerators, denominators }: ShelfSeries,
  period: number,
  verdict: 'PRIMARY' | 'SECONDARY',
): HiddenFigure {
  const count = numerators[period] ?? (facts.measure === 'COUNT' ? values[period] : null);
  return {
    ...{ placeId, categoryIds },
    period: periodLabel({ start: starts[period] ?? '', end: ends[period] ?? '' }),
    reason: verdict === 'PRIMARY' ? 'RULE' : 'OTHERS',
    count: count ?? null,
    people: denominators[period] ?? null,
  };
}

/** How many points are hidden on the shelf that the next publication shows. */
function shownAgain(
  { starts, ends }: ShelfState['indicator'],
  series: readonly ShelfSeries[],
  next: NextPublication,
): number {
  const positions = new Map(next.indicator.periods.map((period, index) => [periodKey(period), index]));
  const places = starts.map(
    (start, index) => positions.get(periodKey({ start, end: ends[index] ?? '' })) ?? -1,
  );
  const keyOf = (of: { placeId: string; breakdownId: string }) => `${of.placeId} ${of.breakdownId}`;
  const coming = new Map(next.series.map((one) => [keyOf(one), one.states]));
  return series
    .map((one) => {
      const states = coming.get(keyOf(one)) ?? '';
      const isShown = (period: number) => {
        const code = states[places[period] ?? -1] ?? '-';
        return code !== HIDDEN && !WITHOUT_FIGURE.has(code);
      };
      return [...one.states].filter((code, period) => code === HIDDEN && isShown(period)).length;
    })
    .reduce((sum, count) => sum + count, 0);
}
