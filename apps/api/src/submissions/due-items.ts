import { dueOn, dueStanding, periodKey, periodsAsked, type DueStanding, type Period } from '@chorus/domain';
import { localized } from '../core/localized.js';
import type { AssignmentRow, SubmissionFacts } from './assignments.repository.js';

/** The numbers of one indicator, organization and period. */
export interface DueItem {
  assignmentId: string;
  indicatorId: string;
  slug: string;
  name: string;
  organizationId: string;
  organization: string;
  period: Period;
  dueOn: string;
  standing: DueStanding;
  remindDays: number | null;
  submission: SubmissionFacts | undefined;
  /** No submission, but the team has entered the numbers itself: that counts as approved. */
  enteredByTeam: boolean;
}

export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Everything that an assignment asks for up to a day, the oldest period first. */
export function dueItems(row: AssignmentRow, day: string, language?: string): DueItem[] {
  const first = { start: row.firstStart, end: row.firstEnd };
  const submissions = new Map(row.submissions.map((each) => [periodKey(each), each]));
  const moved = new Map(row.moved.map((each) => [periodKey(each), each.due]));
  const entered = new Set(row.entered.map(periodKey));
  const { name } = localized(row, language);
  const { id: assignmentId, indicatorId, slug, organizationId, organization, remindDays } = row;
  return periodsAsked(row.frequency, first, day, row.endedOn).map((period) => {
    const key = periodKey(period);
    const submission = submissions.get(key);
    const due = moved.get(key) ?? dueOn(period, row.dueDays);
    const enteredByTeam = !submission && entered.has(key);
    const state = enteredByTeam ? 'APPROVED' : (submission?.state ?? null);
    const standing = dueStanding({ state, end: period.end, due }, day);
    return {
      ...{ assignmentId, indicatorId, slug, name, organizationId, organization, remindDays },
      ...{ period, dueOn: due, standing, submission, enteredByTeam },
    };
  });
}
