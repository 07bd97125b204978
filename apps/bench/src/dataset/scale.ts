/** How large a data set is. Observations: indicators x places x (groups and everyone) x months. */
export interface Scale {
  name: string;
  /** Slug of the initiative. */
  slug: string;
  indicators: number;
  /** The root, regions in it, towns in each region. */
  regions: number;
  towns: number;
  months: number;
  stories: number;
  /** Months of the file that is imported; about 200,000 rows. */
  importMonths: number;
}

/** Categories of the one dimension; together with everyone each place has one series more. */
export const GROUPS = 6;

/** The first month that is published; imports bring months before it. */
export const FIRST_MONTH = '2014-01';

export const SMALL: Scale = {
  name: 'small',
  slug: 'bench',
  indicators: 20,
  regions: 3,
  towns: 3,
  months: 120,
  stories: 5_000,
  importMonths: 110,
};

/** Twenty-three times the places, and everything that comes with them. */
export const LARGE: Scale = {
  ...SMALL,
  name: 'large',
  slug: 'bench-large',
  regions: 9,
  towns: 32,
  stories: 500_000,
  importMonths: 5,
};

export const SCALES: readonly Scale[] = [SMALL, LARGE];

/** One indicator and one story: its front page must cost as many statements as a large one. */
export const SINGLE: Scale = {
  name: 'single',
  slug: 'bench-single',
  indicators: 1,
  regions: 1,
  towns: 1,
  months: 12,
  stories: 1,
  importMonths: 0,
};

export function placesIn({ regions, towns }: Scale): number {
  return 1 + regions + regions * towns;
}

export function rowsPerMonth(scale: Scale): number {
  return scale.indicators * placesIn(scale) * (GROUPS + 1);
}

export function observationsIn(scale: Scale): number {
  return rowsPerMonth(scale) * scale.months;
}
