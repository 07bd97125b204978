/**
 * What is said about one series beside its columns: computed once, at publication, from nothing but what the
 * audience may see. Indexes are positions in the indicator's list of periods.
 */
export interface SeriesSummary {
  status: SeriesStatus;
  /** The latest value that is shown and not projected. */
  latest?: number;
  /** What the latest value is compared with; never on the other side of a series break. */
  baseline?: number;
  /** Latest minus baseline, in units of the indicator. */
  change?: Estimate;
  trend: TrendSummary;
  /** The target that comes next, or the last one. */
  target?: number;
  /** Percent of the way from baseline to target. */
  progress?: number;
  /** For everyone's series: the gap between groups, by dimension. */
  gaps: GapSummary[];
}

export const SERIES_STATUSES = [
  'TARGET_MET',
  'IMPROVING',
  'NO_CLEAR_CHANGE',
  'GETTING_WORSE',
  'RISING',
  'FALLING',
  'TOO_EARLY',
] as const;
export type SeriesStatus = (typeof SERIES_STATUSES)[number];

/** A figure with its 95 % interval, where there is one. */
export interface Estimate {
  value: number;
  lower?: number;
  upper?: number;
}

export interface TrendSummary {
  verdict: 'RISING' | 'FALLING' | 'NO_CLEAR_CHANGE' | 'TOO_FEW_POINTS';
  /** How many points it rests on. */
  n: number;
  /** Units of the indicator per year. */
  slope?: Estimate;
}

export interface GapSummary {
  dimensionId: string;
  /** Index of the period. */
  period: number;
  /** ADVERSE: the figures below are those of the bad outcome. */
  outcome: 'ADVERSE' | 'FAVOURABLE';
  /** Categories served best and least well. */
  bestId: string;
  bestValue: number;
  worstId: string;
  worstValue: number;
  difference: Estimate;
  ratio?: Estimate;
}

/** A dated note as it stands on a curve. */
export interface AnnotationMark {
  id: string;
  kind: 'EVENT' | 'POLICY' | 'METHOD_CHANGE' | 'SERIES_BREAK' | 'EXPERIMENT' | 'DATA_QUALITY';
  startsOn: string;
  endsOn: string | null;
  title: string;
  note: string;
}
