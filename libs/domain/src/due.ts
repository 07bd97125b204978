import { periodOn, nextPeriod } from './calendar.js';
import type { Frequency, Period } from './period.js';

/** A contributor's numbers for a period. Only approved ones become observations. */
export const SUBMISSION_STATES = ['DRAFT', 'SUBMITTED', 'APPROVED', 'RETURNED'] as const;
export type SubmissionState = (typeof SUBMISSION_STATES)[number];

/**
 * Where a due period stands. NOT_OVER: the period still runs. DUE and OVERDUE wait for the organization, RETURNED
 * too, whatever the day; SUBMITTED waits for a steward; APPROVED waits for nobody.
 */
export const DUE_STANDINGS = ['NOT_OVER', 'DUE', 'OVERDUE', 'RETURNED', 'SUBMITTED', 'APPROVED'] as const;
export type DueStanding = (typeof DUE_STANDINGS)[number];

/** More periods than anybody is asked for at once; a first period in the deep past must not make a page without end. */
const MOST_PERIODS = 240;

/** The periods from `first` on, up to and with the one that runs on this day, and none that begins after `last`. */
export function periodsAsked(
  frequency: Frequency,
  first: Period,
  today: string,
  last?: string | null,
): Period[] {
  const running = periodOn(today, frequency);
  const periods: Period[] = [];
  let period = first;
  while (period.start <= running.start && (!last || period.start <= last) && periods.length < MOST_PERIODS) {
    periods.push(period);
    period = nextPeriod(period);
  }
  return periods;
}

/** The day by which the numbers of a period are due: so many days after its last one. */
export function dueOn({ end }: Period, dueDays: number): string {
  return shiftedDay(end, dueDays - 1);
}

export function dueStanding(
  { state, end, due }: { state: SubmissionState | null; end: string; due: string },
  today: string,
): DueStanding {
  if (state === 'APPROVED' || state === 'SUBMITTED' || state === 'RETURNED') return state;
  if (today > due) return 'OVERDUE';
  return end <= today ? 'DUE' : 'NOT_OVER';
}

/** The day so many days later (or earlier, where `days` is negative). */
export function shiftedDay(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
