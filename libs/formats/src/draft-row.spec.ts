import { schoolYear, type ImportMapping } from '@chorus/domain';
import type { DraftObservation } from './draft.js';
import { known, mappingWith } from './testing/county.js';
import { importAll } from './testing/files.js';

const SUPPRESSED = [{ text: '*', means: 'SUPPRESSED_AT_SOURCE' as const }];

/** What a draft says of the figures. */
const figures = ({ fields, partial, state }: DraftObservation) => ({ fields, partial, state });

async function draftsIn(content: string, mapping: ImportMapping): Promise<DraftObservation[]> {
  const { drafts, problems } = await importAll(content, mapping, known);
  expect(problems).toBeUndefined();
  return drafts;
}

describe('a row as an observation', () => {
  it('carries place, period, categories, figures, status, note and the row itself', async () => {
    const mapping = mappingWith({
      place: { column: 'District', codeColumn: 'Code' },
      dimensions: [
        { dimension: 'race', column: 'Race', everyone: ['All'], categories: { Latino: 'hispanic' } },
        { dimension: 'gender', column: 'Gender', everyone: [], categories: {} },
      ],
      cells: [
        { column: 'Value', field: 'value', indicator: 'graduation' },
        { column: 'Status', field: 'status', indicator: 'graduation' },
        { column: 'Note', field: 'note', indicator: 'graduation' },
      ],
    });
    const text =
      'District,Code,Year,Race,Gender,Value,Status,Note\n' +
      'Fern,="001",2018-19,latino , Female,75.5,final,first year\n' +
      'Moss,,2018-19,ALL,,80,,\n';
    const [first, second] = await draftsIn(text, mapping);
    expect(first).toEqual({
      line: 2,
      indicator: 'graduation',
      place: { name: 'Fern', code: '001' },
      categories: [
        { dimension: 'race', text: 'hispanic' },
        { dimension: 'gender', text: 'Female' },
      ],
      period: schoolYear(2018),
      fields: { value: 75.5 },
      partial: false,
      state: 'VALUE',
      status: 'FINAL',
      note: 'first year',
      problems: [],
      raw: ['Fern', '001', '2018-19', 'latino ', ' Female', '75.5', 'final', 'first year'],
    });
    expect(second).toMatchObject({
      place: { name: 'Moss', code: undefined },
      categories: [],
      status: undefined,
    });
  });

  const threeCells = mappingWith({
    cells: [
      { column: 'Rate', field: 'value', indicator: 'graduation' },
      { column: 'Count', field: 'numerator', indicator: 'graduation' },
      { column: 'Cohort', field: 'denominator', indicator: 'graduation' },
    ],
    words: [...SUPPRESSED, { text: 'N/A', means: 'NOT_APPLICABLE' }, { text: '', means: 'SKIP' }],
  });

  it.each<[what: string, cells: string, expected: object]>([
    [
      'all three figures',
      '75,30,40',
      { fields: { value: 75, numerator: 30, denominator: 40 }, partial: false, state: 'VALUE' },
    ],
    [
      'zero',
      '0,0,40',
      { fields: { value: 0, numerator: 0, denominator: 40 }, partial: false, state: 'VALUE' },
    ],
    [
      'a suppressed value beside its parts',
      '*,10,14',
      { fields: { numerator: 10, denominator: 14 }, partial: false, state: 'SUPPRESSED_AT_SOURCE' },
    ],
    [
      'a suppressed value and numerator beside a known whole',
      '*,*,15',
      { fields: { denominator: 15 }, partial: false, state: 'SUPPRESSED_AT_SOURCE' },
    ],
    [
      'a value whose numerator is suppressed',
      '75,*,40',
      { fields: { value: 75, denominator: 40 }, partial: false, state: 'VALUE' },
    ],
    ['a value that does not apply', 'n/a,N/A,', { fields: {}, partial: false, state: 'NOT_APPLICABLE' }],
    [
      'counts without a value',
      ',30,40',
      { fields: { numerator: 30, denominator: 40 }, partial: true, state: 'VALUE' },
    ],
    [
      'a suppressed count without a value',
      ',*,40',
      { fields: { denominator: 40 }, partial: true, state: 'SUPPRESSED_AT_SOURCE' },
    ],
    [
      'a suppressed whole without a value',
      ',30,*',
      { fields: { numerator: 30 }, partial: true, state: 'SUPPRESSED_AT_SOURCE' },
    ],
  ])('keeps apart %s', async (_, cells, expected) => {
    const drafts = await draftsIn(`District,Year,Rate,Count,Cohort\nFern,2018-19,${cells}\n`, threeCells);
    expect(drafts.map(figures)).toEqual([expected]);
    expect(drafts[0]?.problems).toEqual([]);
  });

  it('is none when all its cells are to be skipped, and says so', async () => {
    const text = 'District,Year,Rate,Count,Cohort\nFern,2018-19,,,\nMoss,2018-19,50,,\n';
    const { drafts, outcomes } = await importAll(text, threeCells, known);
    expect(drafts.map(({ line }) => line)).toEqual([3]);
    expect(outcomes).toEqual(['NOTHING', 'DRAFTED']);
  });

  it("has the file's place where columns give none", async () => {
    const mapping = mappingWith({ place: { column: 'District', code: '09' } });
    const withColumn = await draftsIn('District,Year,Value\nFern,2018-19,1\n', mapping);
    const without = await draftsIn('Organization,Year,Value\nState,2018-19,1\n', mapping);
    expect(withColumn[0]?.place).toEqual({ name: 'Fern', code: undefined });
    expect(without[0]?.place).toEqual({ name: undefined, code: '09' });
  });

  it.each<[what: string, row: string, problems: object[]]>([
    [
      'a word that the mapping does not list',
      'Fern,2018-19,n.a.',
      [{ code: 'UNREADABLE_NUMBER', detail: { text: 'n.a.' } }],
    ],
    [
      'a blank value that the mapping does not list',
      'Fern,2018-19,',
      [{ code: 'UNREADABLE_NUMBER', detail: { text: '' } }],
    ],
    [
      'a common code that the mapping does not list',
      'Fern,2018-19,-9999',
      [{ code: 'UNREADABLE_NUMBER', detail: { text: '-9999' } }],
    ],
    ['a footnote mark', 'Fern,2018-19,12.3*', [{ code: 'UNREADABLE_NUMBER', detail: { text: '12.3*' } }]],
    ['no place', ' ,2018-19,5', [{ code: 'MISSING_PLACE', detail: {} }]],
    [
      'no period',
      'Fern,last year,5',
      [{ code: 'UNREADABLE_PERIOD', detail: { text: 'last year', reads: 'SCHOOL_YEAR' } }],
    ],
    ['too many cells', 'Fern,2018-19,5,6', [{ code: 'TOO_MANY_CELLS', detail: {} }]],
    ['text behind a quote', '"Fern"x,2018-19,5', [{ code: 'BROKEN_QUOTES', detail: { line: 3 } }]],
    [
      'all of it',
      ',soon,many',
      [
        { code: 'MISSING_PLACE', detail: {} },
        { code: 'UNREADABLE_NUMBER', detail: { text: 'many' } },
        { code: 'UNREADABLE_PERIOD', detail: { text: 'soon', reads: 'SCHOOL_YEAR' } },
      ],
    ],
  ])('says what is wrong with %s', async (_, row, problems) => {
    const drafts = await draftsIn(
      `District,Year,Value\nElm,2018-19,1\n${row}\nOak,2018-19,2\n`,
      mappingWith({}),
    );
    expect(drafts.map((draft) => draft.problems)).toEqual([[], problems, []]);
  });

  it('is still reported when its cells cannot be trusted and no rule finds anything', async () => {
    const mapping = mappingWith({ words: [{ text: '', means: 'SKIP' }] });
    const drafts = await draftsIn('District,Year,Value\nFern,2018-19,,9\nMoss,2018-19,1\n', mapping);
    expect(drafts[0]).toMatchObject({
      line: 2,
      indicator: undefined,
      problems: [{ code: 'TOO_MANY_CELLS' }],
    });
  });

  it('does not let two cells give the same field', async () => {
    const mapping = mappingWith({
      cells: [
        { column: 'Value', field: 'value', indicator: 'graduation' },
        { column: 'Again', field: 'value', indicator: 'graduation' },
      ],
    });
    const drafts = await draftsIn('District,Year,Value,Again\nFern,2018-19,1,2\n', mapping);
    expect(drafts[0]?.problems).toEqual([{ code: 'DUPLICATE_ROW', detail: { line: 2 } }]);
  });

  it('finds the meaning of a code however the number is written', async () => {
    const mapping = mappingWith({ words: [{ text: '-9999', means: 'SUPPRESSED_AT_SOURCE' }] });
    const drafts = await draftsIn(
      'District,Year,Value\nA,2018-19,-9999\nB,2018-19,-9999.0\nC,2018-19,"-9,999"\n',
      mapping,
    );
    expect(drafts.map(({ state }) => state)).toEqual(Array(3).fill('SUPPRESSED_AT_SOURCE'));
  });

  it('reads a status only if it is one', async () => {
    const mapping = mappingWith({
      cells: [
        { column: 'Value', field: 'value', indicator: 'graduation' },
        { column: 'Status', field: 'status', indicator: 'graduation' },
      ],
    });
    const drafts = await draftsIn(
      'District,Year,Value,Status\nA,2019,1,Provisional\nB,2019,2,maybe\n',
      mapping,
    );
    expect(drafts.map(({ status }) => status)).toEqual(['PROVISIONAL', undefined]);
    expect(drafts[1]?.problems).toEqual([{ code: 'UNKNOWN_STATUS', detail: { text: 'maybe' } }]);
  });

  it('is left out when the mapping keeps others only', async () => {
    const mapping = mappingWith({ keep: [{ column: 'Level', oneOf: ['district', 'Town'] }] });
    const text = 'District,Level,Year,Value\nFern,District,2019,1\nMoss, town ,2019,2\nElm,School,2019,3\n';
    const { drafts, outcomes } = await importAll(text, mapping, known);
    expect(outcomes).toEqual(['DRAFTED', 'DRAFTED', 'LEFT_OUT']);
    expect(drafts).toHaveLength(2);
    const shifted = await importAll(
      'District,Level,Year,Value\nFern, Upper,Town,2019,1\nMoss,School,2019,1\n',
      mapping,
      known,
    );
    expect(shifted.outcomes).toEqual(['DRAFTED', 'LEFT_OUT']);
    expect(shifted.drafts[0]?.problems).toContainEqual({ code: 'TOO_MANY_CELLS', detail: {} });
  });
});
