import { MappingFault, readMapping } from './read-mapping.js';

const good = {
  version: 1,
  reading: { separator: ';', headerRow: 3 },
  keep: [{ column: 'Measure', oneOf: ['Percent'] }],
  place: { column: 'District' },
  period: { from: 'column', column: 'Year', reads: 'SCHOOL_YEAR' },
  dimensions: [
    { dimension: 'race', column: 'Race', everyone: ['Total'], categories: { Hispanic: 'latino' } },
  ],
  cells: [
    { column: 'Value', field: 'value', indicator: 'absence', when: { Variable: 'Rate' } },
    {
      column: { matching: '####' },
      field: 'value',
      indicator: { column: 'Name', texts: { Absent: 'absence' } },
    },
    {
      column: 'Girls',
      field: 'value',
      indicator: 'absence',
      category: { dimension: 'gender', text: 'girls' },
    },
    {
      column: { matching: '*' },
      field: 'value',
      indicator: 'x',
      category: { dimension: 'g', text: { from: 'header' } },
    },
  ],
  words: [{ text: '*', means: 'SUPPRESSED_AT_SOURCE' }],
};

describe('a mapping from outside', () => {
  it('comes through as it is, without what nobody knows', () => {
    const { unknown, ...read } = { unknown: undefined, ...readMapping({ ...good, unknown: 1 }) };
    expect(unknown).toBeUndefined();
    expect(JSON.parse(JSON.stringify(read))).toEqual(good);
  });

  it.each<[string, unknown, string]>([
    ['no object', 'mapping', 'mapping'],
    ['of another version', { ...good, version: 2 }, 'version'],
    ['without cells', { ...good, cells: undefined }, 'cells'],
    [
      'with a field that is none',
      { ...good, cells: [{ column: 'a', field: 'median', indicator: 'x' }] },
      'cells.0.field',
    ],
    ['with a word of no meaning', { ...good, words: [{ text: '*', means: 'PERHAPS' }] }, 'words.0.means'],
    ['with a separator nobody uses', { ...good, reading: { separator: 'x' } }, 'reading.separator'],
    ['with a period from nowhere', { ...good, period: { from: 'stars', reads: 'ANNUAL' } }, 'period.from'],
    ['with a header row before the first', { ...good, reading: { headerRow: 0 } }, 'reading.headerRow'],
    ['with an endless text', { ...good, place: { column: 'x'.repeat(1001) } }, 'place.column'],
  ])('is refused %s', (_, value, path) => {
    const refused = () => readMapping(value);
    expect(refused).toThrow(MappingFault);
    expect(refused).toThrow(`at ${path}`);
  });
});
