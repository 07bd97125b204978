import type { PublishedIndicator, PublishedSeries } from '../published.js';

/** Invented series and indicators for specs: three years, one place. */
export function series(own: Partial<PublishedSeries>): PublishedSeries {
  return {
    placeId: 'county',
    categoryIds: [],
    values: [10, 11, 12],
    states: 'FFF',
    reliability: '+++',
    lower: [null, null, null],
    upper: [null, null, null],
    targets: [null, null, null],
    notes: {},
    summary: { status: 'TOO_EARLY', trend: { verdict: 'TOO_FEW_POINTS', n: 3 }, gaps: [] },
    ...own,
  };
}

export function indicator(own: Partial<PublishedIndicator>): PublishedIndicator {
  return {
    name: 'Absence',
    definition: '',
    unit: '%',
    decimals: 1,
    direction: 'LOWER_IS_BETTER',
    annotations: [],
    periods: {
      labels: ['2020', '2021', '2022'],
      starts: ['2020-01-01', '2021-01-01', '2022-01-01'],
      ends: ['2021-01-01', '2022-01-01', '2023-01-01'],
    },
    series: [series({})],
    ...own,
  };
}
