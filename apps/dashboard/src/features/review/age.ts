import type { StoryState } from '@chorus/domain';

const DAY = 24 * 60 * 60 * 1000;

/** Whole days from one day to another, both as 2024-03-01. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** Today where the server keeps its days. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

const LONG_DAYS = 14;

/** A teller should not wait two weeks for somebody to read. */
export function hasWaitedLong(state: StoryState, arrivedOn: string, now: string): boolean {
  return (state === 'SUBMITTED' || state === 'IN_REVIEW') && daysBetween(arrivedOn, now) >= LONG_DAYS;
}

export interface Age {
  unit: 'today' | 'yesterday' | 'days' | 'weeks' | 'months';
  count: number;
}

/** How long ago a day is, as people say it: days for two weeks, weeks for two months, then months. */
export function ageOf(day: string, now: string): Age {
  const days = daysBetween(day, now);
  if (days <= 0) return { unit: 'today', count: 0 };
  if (days === 1) return { unit: 'yesterday', count: 1 };
  if (days < 14) return { unit: 'days', count: days };
  if (days < 60) return { unit: 'weeks', count: Math.floor(days / 7) };
  return { unit: 'months', count: Math.floor(days / 30.44) };
}
