/** Columns of a tidy CSV before and after those of the dimensions. */
export const TIDY_FIRST = ['indicator', 'place', 'place_code', 'period'] as const;
export const TIDY_LAST = ['value', 'numerator', 'denominator', 'moe', 'status', 'state', 'note'] as const;

/** Columns of the tables of a data package that stand beside those of the dimensions. */
const OF_PACKAGES = ['period_start', 'period_end', 'source', 'rationale', 'translations'];

const FIXED = new Set<string>([...TIDY_FIRST, ...TIDY_LAST, ...OF_PACKAGES]);

/**
 * How periods are written and read: a label that means the same under this reading, else one that says what it is
 * (SY2018-19), else two dates. So one file can hold indicators of any frequency.
 */
export const TIDY_READS = 'ANNUAL';

/** The column of a dimension: its key, or `dimension.key` where a fixed column has that name. */
export function dimensionColumn(key: string): string {
  return FIXED.has(key) ? `dimension.${key}` : key;
}

/** All columns of a tidy CSV in order. */
export function tidyHeader(dimensions: readonly string[]): string[] {
  return [...TIDY_FIRST, ...dimensions.map(dimensionColumn), ...TIDY_LAST];
}
