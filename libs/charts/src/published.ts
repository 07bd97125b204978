import type { AnnotationMark, Direction, SeriesSummary } from '@chorus/domain';
import type { Quantity } from './format.js';
import type { ChartPeriods } from './types.js';

/** A published indicator as charts and the words about them need it; the API and the pages hold more of it. */
export interface PublishedIndicator {
  name: string;
  definition: string;
  unit: string;
  decimals: number;
  direction: Direction;
  periods: ChartPeriods;
  annotations: readonly AnnotationMark[];
  series: readonly PublishedSeries[];
}

/** One place and group: columns, one entry a period. */
export interface PublishedSeries {
  placeId: string;
  /** Empty for everyone. */
  categoryIds: readonly string[];
  values: readonly (number | null)[];
  lower: readonly (number | null)[];
  upper: readonly (number | null)[];
  /** Not all readers of this ask for what was counted, and out of how many. */
  numerators?: readonly (number | null)[];
  denominators?: readonly (number | null)[];
  targets: readonly (number | null)[];
  /** One character a period: POINT_CODES of @chorus/domain. */
  states: string;
  /** One character a period: RELIABILITY_CODES of @chorus/domain. */
  reliability: string;
  /** Notes on single points, by index. */
  notes: unknown;
  summary: SeriesSummary;
}

/** The places of one group in one period: columns, one entry a place. */
export interface PlaceFigures {
  /** Index of the period. */
  period: number;
  placeIds: readonly string[];
  values: readonly (number | null)[];
  lower: readonly (number | null)[];
  upper: readonly (number | null)[];
  /** One character a place: POINT_CODES of @chorus/domain. */
  states: string;
  /** One character a place: RELIABILITY_CODES of @chorus/domain. */
  reliability: string;
}

/** How the figures of an indicator are written. */
export const quantityOf = ({ unit, decimals }: PublishedIndicator): Quantity => ({ unit, decimals });
