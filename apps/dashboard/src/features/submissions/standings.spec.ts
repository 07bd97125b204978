import type { DueStanding } from '@chorus/domain';
import { ownNumbers, queueOf } from './standings.js';

const item = (standing: DueStanding, dueOn: string) => ({ standing, dueOn, period: { start: dueOn } });
const items = [
  item('APPROVED', '2025-01-30'),
  item('DUE', '2026-04-30'),
  item('NOT_OVER', '2026-07-30'),
  item('APPROVED', '2025-04-30'),
  item('OVERDUE', '2026-01-30'),
  item('SUBMITTED', '2025-10-30'),
  item('RETURNED', '2026-05-30'),
];
const days = (found: { dueOn: string }[]) => found.map(({ dueOn }) => dueOn);

describe('numbers due', () => {
  it('begin for a contributor with what came back, then with what is most pressing', () => {
    const own = ownNumbers(items);
    expect(days(own.yours)).toEqual(['2026-05-30', '2026-01-30', '2026-04-30']);
    expect(days(own.coming)).toEqual(['2026-07-30']);
    expect(days(own.withTeam)).toEqual(['2025-10-30']);
    expect(days(own.done)).toEqual(['2025-04-30', '2025-01-30']);
  });

  it('stand for a steward in one queue each', () => {
    expect(days(queueOf(items, 'SUBMITTED'))).toEqual(['2025-10-30']);
    expect(days(queueOf(items, 'OVERDUE'))).toEqual(['2026-01-30']);
    expect(days(queueOf(items, 'OPEN'))).toEqual(['2026-04-30', '2026-05-30', '2026-07-30']);
    expect(days(queueOf(items, 'APPROVED'))).toEqual(['2025-04-30', '2025-01-30']);
  });
});
