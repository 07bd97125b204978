import { changesBetween, type ShownState } from './publication-changes.js';

const FACTS: ShownState['facts'] = {
  ...{
    name: 'Reading',
    definition: 'Reads well',
    numerator: '',
    denominator: '',
    methodology: '',
    unit: '%',
  },
  ...{
    translations: {},
    kind: 'POPULATION',
    organization: null,
    measure: 'PROPORTION',
    per: 100,
    decimals: 1,
  },
  ...{ direction: 'HIGHER_IS_BETTER', frequency: 'ANNUAL', dimensionIds: [], source: null, targets: [] },
};
const TARGET = {
  ...{ placeId: 'county', categoryIds: [], start: '2030-01-01', end: '2031-01-01', value: 60 },
  ...{ rationale: '', translations: {} },
};
const state = (facts: Partial<ShownState['facts']> = {}, own: Partial<ShownState> = {}): ShownState => ({
  ...{ slug: 'reading', resultId: null, audiences: ['PUBLIC', 'PARTNERS'], annotations: [] },
  ...{ starts: ['2018-01-01', '2019-01-01'], ends: ['2019-01-01', '2020-01-01'] },
  series: [series([40, 41])],
  facts: { ...FACTS, ...facts },
  ...own,
});
const series = (values: (number | null)[], states = 'FF') => ({
  ...{ placeId: 'county', breakdownId: 'all', values, states, notes: {} },
  ...{ lower: [null, null], upper: [null, null], numerators: [null, null], denominators: [null, null] },
});
const NOTHING = { texts: [], fields: [], targets: 0, notes: 0, points: 0 };

describe('what changes with the next publication', () => {
  it('is nothing where readers see the same, however it is stored', () => {
    const source = { producer: 'State', title: 'Tests', url: null, publishedOn: null, accessedOn: null };
    const stored = state({ source: { ...source, licence: null, edition: null } });
    const worked = state({
      // Kept since; and the keys come back from storage in another order.
      ...{ foreshadowsId: null, baseline: null, baselineReason: '', formerDefinitions: [] },
      source: { edition: null, licence: null, ...source },
    });
    expect(changesBetween(stored, { ...worked, audiences: ['PARTNERS', 'PUBLIC'] })).toEqual(NOTHING);
  });

  it('names words with what readers see now, and other fields by name', () => {
    const next = state(
      { definition: 'Passes the test', direction: 'NEUTRAL' },
      { slug: 'tests', resultId: 'school', audiences: ['PARTNERS'] },
    );
    expect(changesBetween(state(), next)).toEqual({
      ...NOTHING,
      texts: [{ field: 'definition', before: 'Reads well', after: 'Passes the test' }],
      fields: ['direction', 'slug', 'resultId', 'audience'],
    });
  });

  it('counts targets and points that are new, gone or others', () => {
    expect(
      changesBetween(state({ targets: [TARGET] }), state({ targets: [{ ...TARGET, value: 65 }] })),
    ).toEqual({
      ...NOTHING,
      targets: 1,
    });
    expect(changesBetween(state({ targets: [TARGET] }), state()).targets).toBe(1);
    // One other value, and one place more.
    const more = { ...series([12, null], 'F-'), placeId: 'town' };
    expect(changesBetween(state(), state({}, { series: [series([40, 43]), more] })).points).toBe(2);
    expect(changesBetween(state(), state({}, { series: [series([40, null], 'Fh')] })).points).toBe(1);
  });

  it('holds points by their period: a period before the first moves nothing', () => {
    const earlier = state(
      {},
      {
        ...{
          starts: ['2017-01-01', '2018-01-01', '2019-01-01'],
          ends: ['2018-01-01', '2019-01-01', '2020-01-01'],
        },
        series: [series([39, 40, 41], 'FFF')],
      },
    );
    expect(changesBetween(state(), earlier).points).toBe(1);
  });
});
