import { ageOf, daysBetween } from './age.js';

describe('how long ago a story came', () => {
  it.each([
    ['2026-03-10', 'today', 0],
    ['2026-03-11', 'today', 0],
    ['2026-03-09', 'yesterday', 1],
    ['2026-02-25', 'days', 13],
    ['2026-02-24', 'weeks', 2],
    ['2026-01-10', 'weeks', 8],
    ['2026-01-09', 'months', 1],
    ['2025-03-10', 'months', 11],
  ])('on March 10, 2026, a story of %s came: %s, %i', (day, unit, count) => {
    expect(ageOf(day, '2026-03-10')).toEqual({ unit, count });
  });

  it('counts days over the change of clocks', () => {
    expect(daysBetween('2026-03-07', '2026-03-09')).toBe(2);
  });
});
