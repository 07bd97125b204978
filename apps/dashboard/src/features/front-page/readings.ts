import type { GapSummary, SeriesSummary } from '@chorus/domain';
import type { Movement, Status } from '../../ui/StatusWord.js';
import type { FrontIndicator, FrontQuote, FrontSeries } from './front-page.graphql.js';

/** Which way a curve goes by itself, whether that is good or not. */
export function movementOf({ status, trend, change }: SeriesSummary): Movement | undefined {
  if (status === 'TOO_EARLY') return undefined;
  if (trend.verdict === 'RISING') return 'up';
  if (trend.verdict === 'FALLING') return 'down';
  if (status === 'NO_CLEAR_CHANGE' || !change) return 'flat';
  return change.value > 0 ? 'up' : 'down';
}

/** How far it is to a target: a percentage of the way, or that the curve went the other way since the baseline. */
export type Progress = { kind: 'on the way'; percent: number } | { kind: 'away' };

/**
 * How far an indicator is on the way to its target. Undefined where the target is met, where there is none, or where
 * the baseline was beyond it already, so that there is no way to speak of.
 */
export function progressOf(
  { values, targets, summary }: FrontSeries,
  direction: FrontIndicator['direction'],
): Progress | undefined {
  const { status, progress, baseline, target } = summary;
  if (status === 'TARGET_MET' || progress === undefined || baseline === undefined || target === undefined)
    return undefined;
  const [from, goal] = [values[baseline], targets[target]];
  if (typeof from !== 'number' || typeof goal !== 'number') return undefined;
  const ahead =
    direction === 'HIGHER_IS_BETTER' ? goal > from : direction === 'LOWER_IS_BETTER' && goal < from;
  if (!ahead || progress >= 100) return undefined;
  return progress > 0 ? { kind: 'on the way', percent: Math.round(progress) } : { kind: 'away' };
}

/** The gap to speak of: of those whose interval leaves out zero, the largest in proportion. */
export function widestGap(gaps: readonly GapSummary[]): GapSummary | undefined {
  const sure = gaps.filter(({ difference }) => difference.lower === undefined || difference.lower > 0);
  const weight = ({ ratio, difference, bestValue }: GapSummary): number =>
    ratio?.value ?? (bestValue > 0 ? 1 + difference.value / bestValue : 1);
  return sure.reduce<GapSummary | undefined>(
    (widest, gap) => (!widest || weight(gap) > weight(widest) ? gap : widest),
    undefined,
  );
}

/**
 * One quote beside each indicator, by its id: one that needs no warning, if there is one, and the same words twice on a
 * page only where there are no others.
 */
export function quotesBeside(
  indicators: readonly Pick<FrontIndicator, 'id' | 'quotes'>[],
): Map<string, FrontQuote> {
  const used = new Set<string>();
  const chosen = new Map<string, FrontQuote>();
  for (const { id, quotes } of indicators) {
    const mild = quotes.filter(({ contentWarnings }) => contentWarnings.length === 0);
    const ordered = [...mild, ...quotes.filter(({ contentWarnings }) => contentWarnings.length > 0)];
    const quote = ordered.find(({ storyId }) => !used.has(storyId)) ?? ordered[0];
    if (!quote) continue;
    used.add(quote.storyId);
    chosen.set(id, quote);
  }
  return chosen;
}

/** What is counted in the sentence above the results, in the order in which it is said. */
const SPOKEN = [
  'TARGET_MET',
  'IMPROVING',
  'NO_CLEAR_CHANGE',
  'GETTING_WORSE',
  'RISING',
  'FALLING',
  'TOO_EARLY',
  'NO_VALUE',
] as const satisfies Status[];

/** Where an indicator stands; without a number that may be shown, nothing is said. */
export const statusOf = (series: Pick<FrontSeries, 'summary'> | null): Status =>
  series?.summary.latest === undefined ? 'NO_VALUE' : series.summary.status;

/** How many indicators stand where. */
export function tally(statuses: readonly Status[]): { status: Status; count: number }[] {
  return SPOKEN.map((status) => ({
    status,
    count: statuses.filter((one) => one === status).length,
  })).filter(({ count }) => count > 0);
}
