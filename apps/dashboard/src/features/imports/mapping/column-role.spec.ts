import type { ImportMapping } from '@chorus/domain';
import { roleOf, withRole, type ColumnRole } from './column-role.js';
import { draftOf, mappingOf, type MappingDraft } from './draft.js';

const EMPTY: ImportMapping = {
  ...{ version: 1, reading: {}, keep: [], place: {}, dimensions: [], cells: [], words: [] },
  period: { from: 'text', text: '', reads: 'SCHOOL_YEAR' },
};
const header = ['Town', 'Code', 'Year', 'Sex', 'Measure', 'Kind', 'Value', 'Note'];
const sample = [
  ['Mill', '01', '2018-19', 'Total', 'Reading', 'Percent', '40', ''],
  ['Mill', '01', '2018-19', 'Girls', 'Reading', 'Margin of error', '3', 'small'],
];
const file = { header, sample };

const give = (draft: MappingDraft, roles: Partial<Record<string, ColumnRole>>): MappingDraft =>
  Object.entries(roles).reduce((made, [column, role]) => withRole(made, column, role ?? 'none', file), draft);

const LONG = {
  ...{ Town: 'placeName', Code: 'placeCode', Year: 'period', Sex: 'group:gender', Value: 'value' },
} as const satisfies Partial<Record<string, ColumnRole>>;

describe('what a column is', () => {
  it.each<ColumnRole>([
    ...(['placeName', 'placeCode', 'period', 'group:gender', 'value', 'numerator', 'denominator'] as const),
    ...(['moe', 'status', 'note', 'indicator', 'kind', 'keep', 'none'] as const),
  ])('is %s after it was said to be that', (role) => {
    expect(roleOf(withRole(draftOf(EMPTY), 'Sex', role, file), 'Sex')).toBe(role);
  });

  it('makes a mapping of a long file', () => {
    expect(mappingOf(give(draftOf(EMPTY), LONG))).toMatchObject({
      place: { column: 'Town', codeColumn: 'Code' },
      period: { from: 'column', column: 'Year', reads: 'SCHOOL_YEAR' },
      dimensions: [{ dimension: 'gender', column: 'Sex' }],
      cells: [{ column: 'Value', field: 'value', indicator: '' }],
    });
  });

  it('is read again from the mapping it made', () => {
    const again = draftOf(mappingOf(give(draftOf(EMPTY), { ...LONG, Measure: 'indicator', Kind: 'kind' })));
    expect(header.map((name) => roleOf(again, name))).toEqual([
      ...['placeName', 'placeCode', 'period', 'group:gender', 'indicator', 'kind', 'several', 'none'],
    ]);
  });

  it('leaves nothing behind when it is not used any more', () => {
    const made = give(draftOf(EMPTY), { ...LONG, Measure: 'indicator', Kind: 'kind' });
    const undone = header.reduce((draft, column) => withRole(draft, column, 'none', file), made);
    expect(mappingOf(undone)).toEqual({ ...EMPTY, place: { column: undefined, codeColumn: undefined } });
  });

  it('passes on: a place has one column of names', () => {
    const draft = give(draftOf(EMPTY), { Town: 'placeName', Sex: 'placeName' });
    expect([roleOf(draft, 'Town'), roleOf(draft, 'Sex')]).toEqual(['none', 'placeName']);
  });
});

describe('a column that says what kind of number the row holds', () => {
  const split = [
    { column: 'Value', field: 'value', when: { Kind: 'Percent' } },
    { column: 'Value', field: 'moe', when: { Kind: 'Margin of error' } },
  ];

  it('splits the numbers by its texts', () => {
    expect(give(draftOf(EMPTY), { Value: 'value', Kind: 'kind' }).cells).toMatchObject(split);
  });

  it('is kept in mind until there are numbers, and notes need it not', () => {
    const draft = give(draftOf(EMPTY), { Kind: 'kind', Note: 'note' });
    expect(draft.kindColumns).toEqual(['Kind']);
    expect(draft.cells).toEqual([{ column: 'Note', field: 'note', indicator: '' }]);
  });

  it('puts the numbers together again when it is taken away', () => {
    const draft = give(draftOf(EMPTY), { Value: 'value', Kind: 'kind' });
    expect(withRole(draft, 'Kind', 'none', file).cells).toEqual([
      { column: 'Value', field: 'value', indicator: '', when: undefined },
    ]);
  });
});

describe('a column that names the indicator', () => {
  it('is used by numbers that come before it and after it', () => {
    const draft = give(draftOf(EMPTY), { Value: 'value', Measure: 'indicator', Note: 'note' });
    expect(draft.cells.map(({ indicator }) => indicator)).toEqual([
      { column: 'Measure', texts: {} },
      { column: 'Measure', texts: {} },
    ]);
  });

  it('gives its texts to every rule of the mapping, without those that are open', () => {
    const draft = give(draftOf(EMPTY), { Value: 'value', Measure: 'indicator' });
    const told = { ...draft, indicatorTexts: { Reading: 'reading-grade-3', Other: '' } };
    expect(mappingOf(told).cells[0]?.indicator).toEqual({
      column: 'Measure',
      texts: { Reading: 'reading-grade-3' },
    });
  });
});
