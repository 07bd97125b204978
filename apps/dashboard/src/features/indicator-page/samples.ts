import type { Indicator } from './indicator-page.graphql.js';

type Series = Indicator['series'][number];

/** Invented series and indicators for specs: three years, one place. */
export function series(own: Partial<Series>): Series {
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

export function indicator(own: Partial<Indicator>): Indicator {
  return {
    id: 'i',
    slug: 'absence',
    name: 'Absence',
    kind: 'POPULATION',
    measure: 'PROPORTION',
    direction: 'LOWER_IS_BETTER',
    unit: '%',
    decimals: 1,
    frequency: 'ANNUAL',
    resultId: null,
    placeFigures: null,
    organization: null,
    definition: '',
    numerator: '',
    denominator: '',
    methodology: '',
    dimensionIds: [],
    publishedAt: null,
    hiddenPoints: null,
    source: null,
    targetReasons: [],
    history: {
      ...{ baseline: null, baselineReason: '', formerDefinitions: [] },
      ...{ foreshadows: null, foreshadowedBy: [] },
    },
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
