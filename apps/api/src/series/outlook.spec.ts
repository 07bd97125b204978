import { midYear, years, type Direction } from '@chorus/domain';
import { trendVerdict } from '@chorus/stats';
import { outlookOf, type Course, type Shown } from './outlook.js';

/** Shown points of successive years from 2010 on. */
function points(values: readonly number[]): Shown[] {
  return values.map((value, index) => {
    const period = years(2010 + index);
    return { index, x: midYear(period), ...period, value };
  });
}

function course(values: readonly number[], own: Partial<Course> = {}): Course {
  const shown = points(values);
  return {
    ...{ measure: 'PROPORTION', per: 100, direction: 'LOWER_IS_BETTER', points: shown },
    trend: trendVerdict(shown.map(({ x, value }) => ({ x, y: value }))),
    ...own,
  };
}

const target = (year: number, value: number) => ({ ...years(year), value });

describe('the outlook of a curve', () => {
  it('says by how much it must change every year, and when today’s pace gets there', () => {
    const { pace } = outlookOf(course([30, 29, 28, 27, 26, 25], { target: target(2020, 15) }));
    expect(pace?.needed).toBeCloseTo(-2, 2);
    expect(pace?.neededShare).toBeCloseTo(100 * ((15 / 25) ** (1 / 5) - 1), 1);
    expect(pace?.arrival).toMatchObject({ year: expect.closeTo(2025.5, 1) as number });
  });

  it.each<[string, number[], Direction, number, unknown]>([
    ['a flat curve', [30, 29, 31, 30, 29, 31], 'LOWER_IS_BETTER', 20, 'NO_TREND'],
    ['four points', [30, 28, 26, 24], 'LOWER_IS_BETTER', 20, 'NO_TREND'],
    ['a curve that leads away', [20, 21, 22, 23, 24, 25], 'LOWER_IS_BETTER', 10, 'NEVER'],
    ['a curve that hardly moves', [30, 29.9, 29.8, 29.7, 29.6, 29.5], 'LOWER_IS_BETTER', 5, 'FAR'],
  ])('of %s names no year', (_, values, direction, value, arrival) => {
    const { pace } = outlookOf(course(values, { direction, target: target(2024, value) }));
    expect(pace?.arrival).toBe(arrival);
  });

  it('has no pace without a target, or with one that is met', () => {
    expect(outlookOf(course([30, 29, 28, 27, 26])).pace).toBeUndefined();
    expect(outlookOf(course([30, 29, 28, 27, 26], { target: target(2020, 28) })).pace).toBeUndefined();
  });

  it('still says when a target would be reached whose time has passed', () => {
    const { pace } = outlookOf(course([30, 29, 28, 27, 26, 25], { target: target(2012, 20) }));
    expect(pace?.needed).toBeUndefined();
    expect(pace?.arrival).toMatchObject({ year: expect.closeTo(2020.5, 1) as number });
  });

  it('carries the curve on for half as many years as are behind, at most five, within what can be', () => {
    const { forecast } = outlookOf(course([9, 7, 5, 3, 2, 1]));
    expect(forecast?.method).toBe('SEN');
    expect(forecast?.starts).toEqual(['2016-01-01', '2017-01-01', '2018-01-01']);
    expect(forecast?.ends.at(-1)).toBe('2019-01-01');
    expect(Math.min(...(forecast?.values ?? []), ...(forecast?.lower ?? []))).toBe(0);
    expect(outlookOf(course([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])).forecast?.starts).toHaveLength(5);
    expect(outlookOf(course([4, 5, 4, 5])).forecast).toBeUndefined();
  });

  it('does not carry on months, whose seasons it does not know', () => {
    const months = [10, 12, 14, 12, 10, 12].map((value, index): Shown => {
      const [start, end] = [`2020-0${index + 1}-01`, `2020-0${index + 2}-01`];
      return { index, x: midYear({ start, end }), start, end, value };
    });
    expect(outlookOf(course([], { points: months })).forecast).toBeUndefined();
  });

  it('says the change of a year in per cent where there is enough to tell', () => {
    const { annualChange } = outlookOf(course([50, 50.5, 51.005, 51.515, 52.03, 52.551, 53.076]));
    expect(annualChange?.value).toBeCloseTo(1, 2);
    expect(outlookOf(course([50, 51, 52, 53, 54, 55])).annualChange).toBeUndefined();
    const index = course([50, 51, 52, 53, 54, 55, 56], { measure: 'INDEX' });
    expect(outlookOf(index).annualChange).toBeUndefined();
  });

  it('finds a shift, and names its periods by their place among all periods', () => {
    const shown = points([9, 8, 9, 8, 9, 8, 9, 8, 1, 2, 1, 2, 1, 2, 1, 2]).map((point) => ({
      ...point,
      index: point.index + 3,
    }));
    expect(outlookOf(course([], { points: shown })).runChart).toEqual({
      ...{ signal: true, median: 5, useful: 16 },
      run: { length: 8, limit: 7, side: 'BELOW', from: 11, to: 18 },
      crossings: { count: 1, limit: 4 },
    });
  });
});
