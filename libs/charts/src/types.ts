/** Periods as the server sends them: columns of equal length. Days are ISO text; the end is the first day after. */
export interface ChartPeriods {
  labels: readonly string[];
  starts: readonly string[];
  ends: readonly string[];
}

/** One line: columns as long as the periods. */
export interface ChartSeries {
  key: string;
  label: string;
  /** Null wherever the state has no value. */
  values: readonly (number | null)[];
  /** One character a point: POINT_CODES of @chorus/domain. */
  states: string;
  /** Ends of the interval, where one could be computed. */
  lower?: readonly (number | null)[];
  upper?: readonly (number | null)[];
  /** One character a point: RELIABILITY_CODES of @chorus/domain. */
  reliability?: string;
  /** Only some periods have a figure, such as targets: in a table the others stay empty instead of giving a reason. */
  isSparse?: boolean;
}

/** Targets may differ from period to period and need not rise in a straight line. */
export interface TargetStep {
  start: string;
  end: string;
  value: number;
}

export const ANNOTATION_KINDS = [
  'EVENT',
  'POLICY',
  'METHOD_CHANGE',
  'SERIES_BREAK',
  'EXPERIMENT',
  'DATA_QUALITY',
  'DECISION',
] as const;
export type AnnotationKind = (typeof ANNOTATION_KINDS)[number];

/** A dated note. Lines do not cross a SERIES_BREAK. */
export interface ChartAnnotation {
  id: string;
  date: string;
  kind: AnnotationKind;
  text: string;
}

/** What would come "if nothing changes"; drawn apart from the data. */
export interface ChartForecast {
  periods: ChartPeriods;
  values: readonly number[];
  lower: readonly number[];
  upper: readonly number[];
}

/** A stretch of time, in years and fractions of years. */
export interface Span {
  from: number;
  to: number;
}
