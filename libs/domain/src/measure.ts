/** What kind of quantity an indicator is. */
export const MEASURES = ['PROPORTION', 'RATE', 'COUNT', 'MEAN', 'INDEX', 'CURRENCY'] as const;
export type Measure = (typeof MEASURES)[number];

/** Which way is better. NEUTRAL never says better or worse. */
export const DIRECTIONS = ['HIGHER_IS_BETTER', 'LOWER_IS_BETTER', 'NEUTRAL'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** POPULATION: how people are doing. PERFORMANCE: how one organization's programme is doing; it then owns the indicator. */
export const INDICATOR_KINDS = ['POPULATION', 'PERFORMANCE'] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

/** Measures whose value is `per` times numerator over denominator. */
export function isQuotient(measure: Measure): measure is 'PROPORTION' | 'RATE' {
  return measure === 'PROPORTION' || measure === 'RATE';
}

/**
 * The value people read, from its parts: 30 of 120 per 100 is 25.
 * Undefined when a part is missing or the denominator is not positive.
 */
export function quotient(
  numerator: number | undefined,
  denominator: number | undefined,
  per: number,
): number | undefined {
  if (numerator === undefined || denominator === undefined || !(denominator > 0)) return undefined;
  return (numerator / denominator) * per;
}
