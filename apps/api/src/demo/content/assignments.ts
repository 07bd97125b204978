import type { IndicatorSlug } from './types.js';

/** Numbers that an organization is asked for. The figures of the demo end before the periods that are due. */
export interface DemoAssignment {
  indicator: IndicatorSlug;
  organization: string;
  /** From the day on which the demo is made until the last finished period is due; negative: that day is past. */
  dueIn: number;
  remindDays: number | null;
  /** What the demo contributor has handed in for the last finished period: the value of the county, and a word. */
  submitted?: { value: number; note: string };
}

export const ASSIGNMENTS: readonly DemoAssignment[] = [
  { indicator: 'mentoring-kept', organization: 'long-table', dueIn: 18, remindDays: 7 },
  {
    ...{ indicator: 'college-or-training', organization: 'long-table', dueIn: 4, remindDays: 7 },
    submitted: { value: 56.4, note: 'Two schools sent their lists late; both are in.' },
  },
  { indicator: 'heard-at-school', organization: 'every-voice', dueIn: -9, remindDays: 14 },
  { indicator: 'eviction-filings', organization: 'county-court', dueIn: 40, remindDays: null },
];
