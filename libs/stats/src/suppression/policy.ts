import { ImpossibleInput } from '../impossible-input.js';

/** What an initiative does not show to partners and the public. */
export interface SuppressionPolicy {
  /** Counts from 1 up to, and without, this one are hidden. It is also how closely a hidden count may be worked out. */
  minimumCount: number;
  /** Proportions, rates and means of fewer people than this are hidden. */
  minimumDenominator: number;
  /** Everybody or nobody in a group is itself a disclosure: hide 0 % and 100 % as well, and counts of zero. */
  hideAllOrNone: boolean;
}

/** Source: CDC WONDER (counts 1-9), CMS cell size suppression policy (counts 1-10, here from 1 to 9). */
export const DEFAULT_POLICY: SuppressionPolicy = {
  minimumCount: 10,
  minimumDenominator: 10,
  hideAllOrNone: false,
};

/** Throws ImpossibleInput unless both minima are whole numbers of at least 1. */
export function requirePolicy({ minimumCount, minimumDenominator }: SuppressionPolicy): void {
  requireWhole('policy.minimumCount', minimumCount);
  requireWhole('policy.minimumDenominator', minimumDenominator);
}

function requireWhole(argument: string, value: number): void {
  if (!Number.isInteger(value) || value < 1) {
    throw new ImpossibleInput(argument, `must be a whole number of at least 1, not ${value}`);
  }
}
