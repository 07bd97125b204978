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
  /** Where the curve goes. Missing, like `equity`, on what was published before it was worked out. */
  outlook?: Outlook;
  /** More on each of the gaps, in the same order. */
  equity?: EquitySummary[];
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

/** A gap through time, and how unequal all groups of its dimension are together. */
export interface EquitySummary {
  dimensionId: string;
  /** The gap between the same two groups in every period, one entry a period; null where one of them is not shown. */
  differences: GapColumns;
  ratios: GapColumns;
  /** How much the difference has grown (above 0) or shrunk since the first period in which it is known. */
  change?: Estimate & { since: number };
  /** All groups together, at the period of the gap; on the same outcome as the gap. */
  spread: GroupSpread | { missing: NoSpreadReason };
}

export interface GapColumns {
  values: (number | null)[];
  lower: (number | null)[];
  upper: (number | null)[];
}

/** Measures over all groups of a dimension, which together are everyone. */
export interface GroupSpread {
  /** How many groups. */
  groups: number;
  /** How far a group lies from everyone, on average, in per cent of everyone's value. */
  indexOfDisparity?: number;
  /** In squared units of the indicator. */
  betweenGroupVariance: Estimate;
  /** In thousandths. */
  theil?: Estimate;
  meanLogDeviation?: Estimate;
}

/**
 * Why nothing is said of all groups together: there are only two; the indicator is neither a share nor a rate; they are
 * not everyone, or overlap; some are not shown; some rest on few people; their sizes are not known.
 */
export type NoSpreadReason = 'TWO_GROUPS' | 'NO_RATES' | 'NOT_WHOLE' | 'NOT_SHOWN' | 'UNSTABLE' | 'NO_SIZES';

/** What the shown points of a curve, after its last break, say of its course. */
export interface Outlook {
  /** Per cent a year. */
  annualChange?: Estimate;
  runChart?: RunChartSummary;
  pace?: PaceSummary;
  forecast?: ForecastSummary;
}

/** Is there more order in the values than chance brings about? Indexes are positions in the list of periods. */
export interface RunChartSummary {
  signal: boolean;
  median: number;
  /** How many values lie off the median. */
  useful: number;
  run: { length: number; limit: number; side: 'ABOVE' | 'BELOW'; from: number; to: number };
  crossings: { count: number; limit: number };
}

/** What it takes to be at the target in time, and when today's pace gets there. */
export interface PaceSummary {
  /** Units of the indicator a year, by equal steps; missing when the period of the target has come. */
  needed?: number;
  /** Per cent a year, by equal shares. */
  neededShare?: number;
  /**
   * NO_TREND: too few points, or no clear change. NEVER: the trend leads away. FAR: it takes more than fifty years.
   * In the other cases the year, as a fraction: 2030.5 is the middle of 2030.
   */
  arrival: 'NO_TREND' | 'NEVER' | 'FAR' | ArrivalYear;
}

export interface ArrivalYear {
  year: number;
  /** Ends of the interval; `latest` is missing where it does not end within fifty years. */
  earliest?: number;
  latest?: number;
}

/** What comes if nothing changes: columns, one entry a coming period. */
export interface ForecastSummary {
  method: 'SEN' | 'HOLT';
  starts: string[];
  ends: string[];
  values: number[];
  lower: number[];
  upper: number[];
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
