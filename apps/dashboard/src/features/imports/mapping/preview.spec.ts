import { COMMON_WORDS, type ImportMapping } from '@chorus/domain';
import { preview, type PreviewFigure, type Sample } from './preview.js';

const indicators = [{ slug: 'reading', name: 'Reading in grade 3' }];
const LONG: ImportMapping = {
  ...{ version: 1, reading: {}, keep: [], words: [...COMMON_WORDS] },
  place: { column: 'Town' },
  period: { from: 'column', column: 'Year', reads: 'SCHOOL_YEAR' },
  dimensions: [{ dimension: 'gender', column: 'Sex', everyone: ['Total'], categories: { F: 'girls' } }],
  cells: [{ column: 'Value', field: 'value', indicator: 'reading' }],
};
const fileOf = (header: string[], ...sample: string[][]): Sample => ({
  ...{ name: 'rates 2019-20.csv', header, titles: ['Rates, 2018-19'], sample },
});
const long = (...row: string[]) => fileOf(['Town', 'Year', 'Sex', 'Value'], row);

const brief = ({ indicator, place, period, groups, parts }: PreviewFigure) => [
  ...[indicator, place, period?.start, groups.map(({ text }) => text).join()],
  parts.map(({ field, meaning }) => `${field} ${meaning}`).join(', '),
];
const figuresOf = (mapping: ImportMapping, file: Sample) =>
  preview(mapping, file, indicators, 5).flatMap(({ figures }) => figures.map(brief));

describe('what a row would become', () => {
  it.each([
    ['a figure for everyone', long('Mill', '2018-19', 'Total', '40.5'), 'value 40.5', ''],
    [
      'a figure for a group that the mapping translates',
      long('Mill', '2018-19', 'f', '7'),
      'value 7',
      'girls',
    ],
    ['a group by its own text', long('Mill', '2018-19', 'Other', '7'), 'value 7', 'Other'],
    ['a word that is explained', long('Mill', '2018-19', '', '*'), 'value SUPPRESSED_AT_SOURCE', ''],
    ['a code that is a number', long('Mill', '2018-19', '', '-9999.0'), 'value SUPPRESSED_AT_SOURCE', ''],
    ['a word that nobody explained', long('Mill', '2018-19', '', 'n.k.'), 'value undefined', ''],
  ])('is %s', (_, file, value, group) => {
    expect(figuresOf(LONG, file)).toEqual([['reading', 'Mill', '2018-07-01', group, value]]);
  });

  it('is nothing where an empty cell is passed over', () => {
    expect(figuresOf(LONG, long('Mill', '2018-19', '', ''))).toEqual([]);
  });

  it('is left out when a column says so', () => {
    const mapping = { ...LONG, keep: [{ column: 'Sex', oneOf: ['Total'] }] };
    expect(preview(mapping, long('Mill', '2018-19', 'F', '1'), indicators, 5)).toEqual([
      { row: 1, leftOut: true, figures: [] },
    ]);
  });

  it('takes the parts of one figure together, and a note with them', () => {
    const mapping: ImportMapping = {
      ...LONG,
      dimensions: [],
      cells: [
        { column: 'Rate', field: 'value', indicator: 'reading' },
        { column: 'Count', field: 'numerator', indicator: 'reading' },
        { column: 'Remark', field: 'note', indicator: 'reading' },
      ],
    };
    const file = fileOf(['Town', 'Year', 'Count', 'Rate', 'Remark'], ['Mill', '2018-19', '8', '40', 'late']);
    expect(figuresOf(mapping, file)).toEqual([
      ['reading', 'Mill', '2018-07-01', '', 'value 40, numerator 8, note late'],
    ]);
  });

  it('depends on what a column says of the number', () => {
    const mapping: ImportMapping = {
      ...{ ...LONG, dimensions: [] },
      cells: [
        { column: 'Value', field: 'value', indicator: 'reading', when: { Kind: 'Percent' } },
        { column: 'Value', field: 'moe', indicator: 'reading', when: { Kind: 'Error' } },
      ],
    };
    const rows = [
      ['Mill', '2018-19', 'percent', '40'],
      ['Mill', '2018-19', 'Error', '3'],
    ];
    expect(
      figuresOf(mapping, fileOf(['Town', 'Year', 'Kind', 'Value'], ...rows)).map((each) => each[4]),
    ).toEqual([...['value 40', 'moe 3']]);
  });

  it('is named by a column, by the words of the mapping or by the indicator’s own name', () => {
    const named = (texts: Record<string, string>): ImportMapping => ({
      ...{ ...LONG, dimensions: [] },
      cells: [{ column: 'Value', field: 'value', indicator: { column: 'Measure', texts } }],
    });
    const file = (text: string) =>
      fileOf(['Town', 'Year', 'Measure', 'Value'], ['Mill', '2018-19', text, '1']);
    expect(figuresOf(named({}), file('reading in GRADE 3'))[0]?.[0]).toBe('reading');
    expect(figuresOf(named({ ELA: 'reading' }), file('ela'))[0]?.[0]).toBe('reading');
    expect(figuresOf(named({}), file('ELA'))[0]?.[0]).toBeUndefined();
  });

  it('reads a wide file: a period and a group in each column’s name', () => {
    const mapping: ImportMapping = {
      ...LONG,
      period: { from: 'header', reads: 'SCHOOL_YEAR' },
      dimensions: [{ dimension: 'gender', column: '', everyone: ['Total'], categories: {} }],
      cells: [
        {
          column: { matching: '####-##*' },
          ...{ field: 'value', indicator: 'reading' },
          category: { dimension: 'gender', text: { from: 'header' } },
        },
      ],
    };
    const file = fileOf(['Town', '2018-19 Girls', '2019-20 Total'], ['Mill', '1', '2']);
    expect(figuresOf(mapping, file)).toEqual([
      ['reading', 'Mill', '2018-07-01', 'Girls', 'value 1'],
      ['reading', 'Mill', '2019-07-01', '', 'value 2'],
    ]);
  });

  it.each([
    ['the title', { from: 'title', reads: 'SCHOOL_YEAR' }, '2018-07-01'],
    ['the file’s name', { from: 'fileName', reads: 'SCHOOL_YEAR' }, '2019-07-01'],
    ['what somebody wrote', { from: 'text', text: '2021', reads: 'ANNUAL' }, '2021-01-01'],
    ['nothing', { from: 'text', text: '', reads: 'ANNUAL' }, undefined],
  ] as const)('has its period from %s', (_, period, start) => {
    const file = fileOf(['Town', 'Value'], ['Mill', '1']);
    expect(figuresOf({ ...LONG, dimensions: [], period }, file)[0]?.[2]).toBe(start);
  });

  it('reads numbers with a decimal comma when the file does', () => {
    const mapping = { ...LONG, reading: { decimalComma: true } };
    expect(figuresOf(mapping, long('Mill', '2018-19', '', '1.234,5'))[0]?.[4]).toBe('value 1234.5');
  });
});
