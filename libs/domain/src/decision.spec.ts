import { isDueForALook, isLateAction, seatCourse, seatsByYear, type ActionState } from './decision.js';

const at = (decidedOn: string, seats: number, livedSeats: number) => ({ decidedOn, seats, livedSeats });

describe('the seats at decisions', () => {
  it('are added up by year, a table as often as it decided', () => {
    const years = seatsByYear([at('2025-03-01', 8, 3), at('2023-12-31', 9, 2), at('2025-01-01', 10, 4)]);
    expect(years).toEqual([
      { year: '2023', decisions: 1, seats: 9, livedSeats: 2 },
      { year: '2025', decisions: 2, seats: 18, livedSeats: 7 },
    ]);
  });

  it.each([
    ['NONE', []],
    ['ONE_YEAR', [at('2024-01-01', 5, 1), at('2024-05-01', 5, 4)]],
    ['MORE', [at('2023-01-01', 9, 2), at('2024-01-01', 8, 2)]],
    ['FEWER', [at('2023-01-01', 9, 3), at('2024-01-01', 10, 3)]],
    ['SAME', [at('2023-01-01', 9, 3), at('2024-01-01', 3, 1)]],
    // In between it may have been otherwise.
    ['SAME', [at('2022-01-01', 4, 0), at('2023-01-01', 4, 4), at('2024-01-01', 7, 0)]],
  ])('say %s from the first year to the last', (course, decisions) => {
    expect(seatCourse(seatsByYear(decisions))).toBe(course);
  });
});

describe('a decision', () => {
  it.each([
    ['has no day to look at it', null, null, false],
    ['is not due before its day', '2026-06-02', null, false],
    ['is due on its day', '2026-06-01', null, true],
    ['is due until somebody looked', '2026-01-01', '2025-12-31', true],
    ['is not due once somebody looked', '2026-01-01', '2026-01-01', false],
  ])('%s', (_, reviewOn, lookedOn, due) => {
    expect(isDueForALook({ reviewOn, lookedOn }, '2026-06-01')).toBe(due);
  });

  it.each<[ActionState, string | null, boolean]>([
    ['PLANNED', '2026-05-31', true],
    ['UNDER_WAY', '2026-05-31', true],
    ['UNDER_WAY', '2026-06-01', false],
    ['DONE', '2026-05-31', false],
    ['DROPPED', '2026-05-31', false],
    ['PLANNED', null, false],
  ])('has an action that is %s, until %s: late %s', (state, until, late) => {
    expect(isLateAction({ state, until }, '2026-06-01')).toBe(late);
  });
});
