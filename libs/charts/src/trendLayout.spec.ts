import { schoolYear } from '@chorus/domain';
import { labelsWithin, layoutTrend, momentAt, rowsOf, sceneOf } from './trendLayout.js';
import type { ChartPeriods, ChartSeries } from './types.js';

const periodsFrom = (first: number, count: number): ChartPeriods => {
  const years = Array.from({ length: count }, (_, index) => schoolYear(first + index));
  return {
    labels: years.map(({ start }) => start),
    starts: years.map(({ start }) => start),
    ends: years.map(({ end }) => end),
  };
};
const periods = periodsFrom(2018, 4);
const series = [
  {
    key: 'a',
    label: 'A',
    values: [10, 11, 12, 13],
    states: 'FFFP',
    lower: [9, 10, null, 12],
    upper: [11, 12, 13, 14],
  },
];

describe('the value of a line', () => {
  const early = [{ key: 'a', label: 'A', values: [10, 11, null, null], states: 'FF--' }];
  it.each([
    ['at the edge where the line goes to the end', series, false],
    ['over the newest point where only targets follow', early, true],
    ['at the edge where there are two lines', [...early, { ...early[0], key: 'b', label: 'B' }], false],
    [
      'nowhere where no point is shown',
      [{ ...early[0], values: [null, null, null, null], states: 'hhhh' }],
      false,
    ],
  ])('stands %s', (_where, lines, within) => {
    const whole = lines.map(
      (line) => ({ ...series[0], lower: undefined, upper: undefined, ...line }) as ChartSeries,
    );
    expect(labelsWithin(sceneOf({ periods, series: whole }))).toBe(within);
  });
});

describe('the scene of a trend', () => {
  it('cuts lines and bands at a break: an empty row stands between', () => {
    const scene = sceneOf({
      periods,
      series,
      annotations: [{ id: 'x', date: '2020-07-01', kind: 'SERIES_BREAK', text: 'New count' }],
    });
    const rows = rowsOf(scene);
    expect(rows.map((row) => row.value0)).toEqual([10, 11, null, 12, 13]);
    expect(rows.map((row) => row.band0)).toEqual([[9, 11], [10, 12], null, null, [12, 14]]);
    expect(scene.lines[0]?.segments.map((segment) => segment.length)).toEqual([2, 2]);
  });

  it('begins a forecast at the newest point and makes room for it', () => {
    const scene = sceneOf({
      periods,
      series,
      forecast: { periods: periodsFrom(2022, 2), values: [14, 15], lower: [12, 10], upper: [16, 31] },
    });
    expect(scene.forecast?.points.map(({ value }) => value)).toEqual([13, 14, 15]);
    expect(scene.domain.to).toBeCloseTo(2024.5, 1);
    expect(scene.axis.max).toBeGreaterThanOrEqual(31);
  });

  it('shows a target of the future at the end of the axis', () => {
    const { targets, domain } = sceneOf({
      periods,
      series,
      targets: [{ start: '2030-01-01', end: '2031-01-01', value: 5 }],
    });
    expect(targets[0]?.to).toBe(domain.to);
    expect(targets[0]?.from).toBeLessThan(domain.to);
    expect(targets[0]?.from).toBeGreaterThan(domain.from);
  });

  it('keeps target and baseline inside the axis', () => {
    const { axis } = sceneOf({
      periods,
      series,
      targets: [{ start: '2018-07-01', end: '2022-07-01', value: 40 }],
      baseline: { start: '2018-07-01', end: '2019-07-01', value: -2 },
    });
    expect(axis.max).toBeGreaterThanOrEqual(40);
    expect(axis.min).toBeLessThanOrEqual(-2);
  });
});

describe('the layout of a trend', () => {
  it.each([320, 768, 1200])('leaves most of %d pixels to the plot', (width) => {
    const { left, right, plotWidth } = layoutTrend(
      { width, height: 400 },
      ['100%'],
      ['American Indian or Alaska Native'],
    );
    expect(left + right + plotWidth).toBe(width);
    expect(plotWidth).toBeGreaterThan(width * 0.55);
  });

  it('knows the moment under a pixel, and the edge outside', () => {
    const layout = layoutTrend({ width: 600, height: 400 }, ['10%'], []);
    const domain = { from: 2010, to: 2020 };
    expect(momentAt(layout.left, layout, domain)).toBe(2010);
    expect(momentAt(layout.left + layout.plotWidth / 2, layout, domain)).toBeCloseTo(2015);
    expect(momentAt(5000, layout, domain)).toBe(2020);
  });
});
