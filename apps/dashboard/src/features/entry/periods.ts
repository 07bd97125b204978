import {
  comparePeriods,
  periodKey,
  periodOn,
  previousPeriod,
  type Frequency,
  type Period,
} from '@chorus/domain';

/** The last period that is over on a day: the first one that numbers can be entered for. */
export function lastFinished(day: string, frequency: Frequency): Period {
  return previousPeriod(periodOn(day, frequency));
}

/** Each period once, in the order of time. */
export function inOrder(periods: readonly Period[]): Period[] {
  return [...new Map(periods.map((period) => [periodKey(period), period])).values()].sort(comparePeriods);
}

/**
 * A period by its two days, which means the same under every frequency. A label would not: "2019" is another year
 * for an indicator by school year.
 */
export function periodText({ start, end }: Period): string {
  const last = new Date(`${end}T00:00:00Z`);
  last.setUTCDate(last.getUTCDate() - 1);
  return `${start} to ${last.toISOString().slice(0, 10)}`;
}
