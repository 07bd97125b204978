import type { ResultOf } from '../../graphql.js';
import type { PreviewSmallNumbersQuery } from './settings.graphql.js';

type Effect = ResultOf<typeof PreviewSmallNumbersQuery>['previewSmallNumbers'];

/** What rules would do to one published indicator. */
export interface PreviewedIndicator extends Effect {
  id: string;
  slug: string;
  name: string;
}

/** The same of all indicators together. */
export interface PolicySum {
  hiddenNow: number;
  more: number;
  shownAgain: number;
  /** How many indicators change. */
  changed: number;
}

/** Figures that are shown now and would be hidden. */
export function moreHidden({ byRule, toProtectOthers }: Effect): number {
  return byRule + toProtectOthers;
}

/** The indicators that rules would change, those that lose the most first. */
export function changedBy(indicators: readonly PreviewedIndicator[]): PreviewedIndicator[] {
  return indicators
    .filter((each) => moreHidden(each) + each.shownAgain > 0)
    .sort((a, b) => moreHidden(b) - moreHidden(a) || b.shownAgain - a.shownAgain);
}

export function sumOf(indicators: readonly PreviewedIndicator[]): PolicySum {
  const sum = (count: (each: PreviewedIndicator) => number) =>
    indicators.reduce((total, each) => total + count(each), 0);
  return {
    hiddenNow: sum(({ hiddenNow }) => hiddenNow),
    more: sum(moreHidden),
    shownAgain: sum(({ shownAgain }) => shownAgain),
    changed: changedBy(indicators).length,
  };
}
