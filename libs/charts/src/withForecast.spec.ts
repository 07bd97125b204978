import { pointState } from '@chorus/domain';
import { withForecast } from './withForecast.js';

const periodsOf = (...years: number[]) => ({
  labels: years.map(String),
  starts: years.map((year) => `${year}-01-01`),
  ends: years.map((year) => `${year + 1}-01-01`),
});

describe('a table with what would come', () => {
  const series = [{ key: 's', label: 'Everyone', values: [4, 5, null], states: 'FF-', reliability: '++-' }];
  const { periods, series: columns } = withForecast(
    periodsOf(2020, 2021, 2025),
    series,
    { periods: periodsOf(2022, 2023, 2025), values: [6, 7, 9], lower: [5, 5, 5], upper: [7, 9, 13] },
    'If nothing changes',
  );

  it('has a row for every period, once and in the order of time', () => {
    expect(periods.labels).toEqual(['2020', '2021', '2022', '2023', '2025']);
    expect(periods.ends).toEqual(['2021-01-01', '2022-01-01', '2023-01-01', '2024-01-01', '2026-01-01']);
  });

  it('leaves the series as they are, with nothing to say of rows that are new', () => {
    const [one] = columns;
    expect(one?.values).toEqual([4, 5, null, null, null]);
    expect([...(one?.states ?? '')].map(pointState)).toEqual([
      ...['FINAL', 'FINAL', 'NO_OBSERVATION', 'NO_OBSERVATION', 'NO_OBSERVATION'],
    ]);
    expect(one?.reliability).toBe('++---');
  });

  it('has the coming values in a column of their own, with their band, called projected', () => {
    const ahead = columns.at(-1);
    expect(ahead).toMatchObject({
      label: 'If nothing changes',
      isSparse: true,
      values: [null, null, 6, 7, 9],
    });
    expect(ahead?.lower).toEqual([null, null, 5, 5, 5]);
    expect(pointState(ahead?.states[2] ?? '')).toBe('PROJECTED');
  });
});
