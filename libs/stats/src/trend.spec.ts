import { years } from '@chorus/domain';
import { ImpossibleInput } from './impossible-input.js';
import type { Point } from './sen-slope.js';
import { lastSegment, trendVerdict, withoutOverlap } from './trend.js';

const yearly = (...values: number[]): Point[] => values.map((y, index) => ({ x: 2015 + index, y }));

describe('the verdict on a curve', () => {
  it.each([
    ['four points in perfect order are too few', yearly(1, 2, 3, 4), 'TOO_FEW_POINTS'],
    ['no points at all are too few', [], 'TOO_FEW_POINTS'],
    ['five in perfect order rise', yearly(1, 2, 3, 4, 5), 'RISING'],
    ['five falling ones fall', yearly(9, 7, 6, 3, 1), 'FALLING'],
    ['five with one exception could be chance', yearly(1, 2, 3, 5, 4), 'NO_CLEAR_CHANGE'],
    ['up and down is no trend', yearly(1, 5, 2, 4, 3, 5, 2), 'NO_CLEAR_CHANGE'],
    ['always the same is no trend', yearly(3, 3, 3, 3, 3, 3), 'NO_CLEAR_CHANGE'],
  ])('%s', (_, points, verdict) => expect(trendVerdict(points).verdict).toBe(verdict));

  it('comes with n, p, and the slope per unit of x with its limits', () => {
    const { n, p, slope, lower, upper } = trendVerdict(yearly(10, 12, 14, 16, 18, 20));
    expect({ n, slope, lower, upper }).toEqual({ n: 6, slope: 2, lower: 2, upper: 2 });
    // Two of 720 orders are as far from none as this one.
    expect(p).toBeCloseTo(2 / 720, 12);
  });

  it('does not mind in which order the points come', () => {
    const points = yearly(5, 6, 8, 7, 9, 12, 11);
    expect(trendVerdict([...points].reverse())).toEqual(trendVerdict(points));
  });

  it.each([
    ['two values at one x', [...yearly(1, 2, 3, 4, 5), { x: 2015, y: 9 }]],
    ['a value that is no number', yearly(1, 2, NaN, 4, 5)],
    ['two values at one x, even among few', [...yearly(1, 2), { x: 2016, y: 9 }]],
  ])('%s is impossible', (_, points) => expect(() => trendVerdict(points)).toThrow(ImpossibleInput));
});

describe('the segment after the last series break', () => {
  const points = yearly(1, 2, 3, 4, 5);
  it.each([
    ['no break: all points', [], 5],
    ['a break at a point: that point begins the new series', [2017], 3],
    ['a break between points', [2017.5], 2],
    ['the latest of several breaks counts', [2018, 2016], 2],
    ['a break after the last point is not reached yet', [2025], 5],
    ['of a past and a future break the past one counts', [2017, 2025], 3],
  ])('%s', (_, breaks, length) => expect(lastSegment(points, breaks)).toEqual(points.slice(5 - length)));

  it('of no points is no points', () => expect(lastSegment([], [2017])).toEqual([]));
});

describe('periods without overlap', () => {
  it('keeps every fifth of five-year windows, counted from the latest', () => {
    const windows = Array.from({ length: 11 }, (_, index) => years(2006 + index, 2010 + index));
    expect(withoutOverlap(windows)).toEqual([years(2006, 2010), years(2011, 2015), years(2016, 2020)]);
  });

  it('keeps single years, in the order of time, with what they carry', () => {
    const rows = [2019, 2017, 2018].map((year) => ({ ...years(year), y: year * 2 }));
    expect(withoutOverlap(rows).map(({ y }) => y)).toEqual([4034, 4036, 4038]);
  });

  it('of a year and its quarters, which end together, keeps the latest quarter and what lies before it', () => {
    const quarter = { start: '2020-10-01', end: '2021-01-01' };
    expect(withoutOverlap([years(2020), quarter, years(2019)])).toEqual([years(2019), quarter]);
  });

  it('of nothing is nothing', () => expect(withoutOverlap([])).toEqual([]));
});
