/** Which small numbers an initiative hides from partners and the public. */
export interface SmallNumberRules {
  minimumCount: number;
  minimumDenominator: number;
  hideAllOrNone: boolean;
}

/** True when something that is hidden under the rules before could be shown under those after. */
export function showsMore(before: SmallNumberRules, after: SmallNumberRules): boolean {
  return hidesMore(after, before);
}

/** True when something that is shown under the rules before must be hidden under those after. */
export function hidesMore(before: SmallNumberRules, after: SmallNumberRules): boolean {
  return (
    after.minimumCount > before.minimumCount ||
    after.minimumDenominator > before.minimumDenominator ||
    (after.hideAllOrNone && !before.hideAllOrNone)
  );
}

/** Why a figure is hidden: a rule names it, or another hidden figure could be worked out from it. */
export const HIDING_REASONS = ['RULE', 'OTHERS'] as const;
export type HidingReason = (typeof HIDING_REASONS)[number];
