import type { Outlook, SeriesSummary } from '@chorus/domain';
import { forecastOf } from '@chorus/charts';
import { furthest, readAnnualChange, readPace, readRun, stepOf } from './course.js';
import { indicator, series } from './samples.js';

const page = indicator({
  periods: {
    labels: ['2020-21', '2021-22', '2024-25'],
    starts: ['2020-07-01', '2021-07-01', '2024-07-01'],
    ends: ['2021-07-01', '2022-07-01', '2025-07-01'],
  },
});
const trend: SeriesSummary['trend'] = { verdict: 'FALLING', n: 8, slope: { value: -1.5 } };
const going = (outlook: Outlook, own: Partial<SeriesSummary> = {}) =>
  series({
    targets: [null, null, 6],
    summary: { status: 'IMPROVING', latest: 1, target: 2, trend, gaps: [], outlook, ...own },
  });

describe('the pace of a curve', () => {
  it('is told with the periods that people know', () => {
    const arrival = { year: 2023.6, earliest: 2022.9, latest: 2026.2 };
    expect(readPace(page, going({ pace: { needed: -2, arrival } }))).toEqual({
      target: { value: 6, period: '2024-25' },
      needed: { way: 'FALL', by: 2 },
      today: { way: 'FALL', by: 1.5 },
      arrival: { period: '2023-24', inTime: true, earliest: '2022-23', latest: '2025-26' },
    });
  });

  it('is late after the middle of the target’s period, and neither when its time has passed', () => {
    const late = readPace(page, going({ pace: { needed: -2, arrival: { year: 2025.6 } } }));
    expect(late?.arrival).toMatchObject({ inTime: false, period: '2025-26', latest: undefined });
    const passed = readPace(page, going({ pace: { arrival: { year: 2025.6 } } }));
    expect(passed).toMatchObject({ needed: undefined, arrival: { inTime: undefined } });
  });

  it('says nothing of today where there is no clear trend', () => {
    const unclear = going(
      { pace: { needed: -2, arrival: 'NO_TREND' } },
      { trend: { verdict: 'NO_CLEAR_CHANGE', n: 8, slope: { value: -1.5 } } },
    );
    expect(readPace(page, unclear)).toMatchObject({ today: undefined, arrival: 'NO_TREND' });
  });

  it('is not told without a target, or of what was published before paces were known', () => {
    expect(readPace(page, going({}))).toBeUndefined();
    expect(readPace(page, series({}))).toBeUndefined();
  });
});

it.each([
  [2, 'RISE', 2],
  [-2, 'FALL', 2],
  [0, 'FLAT', 0],
])('a step of %d is a %s of %d', (value, way, by) => expect(stepOf(value)).toEqual({ way, by }));

describe('what comes if nothing changes', () => {
  const forecast: Outlook['forecast'] = {
    method: 'SEN',
    ...{ starts: ['2025-07-01', '2026-07-01'], ends: ['2026-07-01', '2027-07-01'] },
    ...{ values: [9, 8], lower: [7, 5], upper: [11, 11] },
  };
  it('has its own periods, and its furthest one in full', () => {
    expect(forecastOf(going({ forecast }))).toMatchObject({
      periods: { labels: ['2025-26', '2026-27'] },
      values: [9, 8],
    });
    expect(furthest(going({ forecast }))).toEqual({
      ...{ value: 8, lower: 5, upper: 11, period: '2026-27', method: 'SEN' },
    });
  });

  it('is not made up where there is none', () => {
    expect(forecastOf(going({}))).toBeNull();
    expect(furthest(going({}))).toBeUndefined();
  });
});

it.each([
  ['RISE', { value: 2, lower: 1, upper: 3 }, { by: 2, least: 1, most: 3 }],
  ['FALL', { value: -2, lower: -3, upper: -1 }, { by: 2, least: 1, most: 3 }],
  ['UNCLEAR', { value: 1, lower: -1, upper: 3 }, { by: 1, least: -1, most: 3 }],
])('the change of a year is a %s as far as its interval says so', (way, annualChange, told) => {
  expect(readAnnualChange(going({ annualChange }))).toEqual({ way, ...told });
});

describe('a shift', () => {
  const run = { length: 9, limit: 7, side: 'BELOW', from: 0, to: 1 } as const;
  const chart = { signal: true, median: 12, useful: 18, run, crossings: { count: 3, limit: 5 } };

  it.each([
    ['LOWER_IS_BETTER', 'BELOW', true],
    ['LOWER_IS_BETTER', 'ABOVE', false],
    ['HIGHER_IS_BETTER', 'BELOW', false],
    ['NEUTRAL', 'BELOW', undefined],
  ] as const)('under %s and %s is for the better: %p', (direction, side, isBetter) => {
    const runChart = { ...chart, run: { ...run, side } };
    expect(readRun({ ...page, direction }, going({ runChart }))).toMatchObject({
      ...{ signal: 'RUN', side, from: '2020-21', to: '2021-22' },
      isBetter,
    });
  });

  it('that is over is neither for the better nor for the worse', () => {
    expect(readRun(page, going({ runChart: chart }, { latest: 2 }))?.isBetter).toBeUndefined();
  });

  it('can show in few crossings alone, or not at all', () => {
    const short = { ...chart, run: { ...run, length: 6 } };
    expect(readRun(page, going({ runChart: short }))).toMatchObject({ signal: 'CROSSINGS', crossings: 3 });
    const quiet = { runChart: { ...short, signal: false } };
    const flat = { trend: { verdict: 'NO_CLEAR_CHANGE', n: 18 } } as const;
    expect(readRun(page, going(quiet, flat))?.signal).toBe('NONE');
    // Beside a clear trend, "no shift" would read as a contradiction.
    expect(readRun(page, going(quiet))).toBeUndefined();
    expect(readRun(page, going({}))).toBeUndefined();
  });
});
