import { schoolYear, years, type ImportMapping, type Problem } from '@chorus/domain';
import { planMapping } from './plan-mapping.js';
import { known, mappingWith } from './testing/county.js';
import { importAll } from './testing/files.js';

const problemsOf = (mapping: ImportMapping, header: string[], titles: string[] = []): Problem[] | undefined =>
  planMapping(mapping, { header, titles, fileName: 'rates.csv' }, known).problems;

const brief = (drafts: Awaited<ReturnType<typeof importAll>>['drafts']) =>
  drafts.map(({ indicator, categories, period, fields, state }) => [
    indicator,
    categories.map(({ text }) => text).join(),
    period?.start.slice(0, 4),
    fields,
    state,
  ]);

describe('a mapping on the columns of a file', () => {
  const graduates = mappingWith({
    place: { column: 'District', codeColumn: 'District Code' },
    period: { from: 'title', reads: 'SCHOOL_YEAR' },
    dimensions: [{ dimension: 'race', column: 'Race', everyone: [], categories: {} }],
    cells: [
      { column: 'Graduation Rate', field: 'value', indicator: 'graduation' },
      { column: 'Graduation Count', field: 'numerator', indicator: 'graduation' },
      { column: 'Cohort', field: 'denominator', indicator: 'graduation' },
      { column: 'Still Enrolled Rate', field: 'value', indicator: 'still-enrolled' },
      { column: 'Still Enrolled Count', field: 'numerator', indicator: 'still-enrolled' },
      { column: 'Cohort', field: 'denominator', indicator: 'still-enrolled' },
    ],
    words: [{ text: '*', means: 'SUPPRESSED_AT_SOURCE' }],
  });

  it('serves files that belong together: each gives the indicators it has', async () => {
    const grads = await importAll(
      '"Rates, 2018-19"\n"",,,"Graduates",\nDistrict,Race,Cohort,Graduation Count,Graduation Rate\nFern,White,40,30,75\n',
      graduates,
      known,
    );
    const others = await importAll(
      '"Rates, 2018-19"\n"",,,,"Others",\nDistrict,District Code,Race,Cohort,Still Enrolled Count,Still Enrolled Rate\nFern,001,White,40,*,*\n',
      graduates,
      known,
    );
    expect(brief(grads.drafts)).toEqual([
      ['graduation', 'White', '2018', { value: 75, numerator: 30, denominator: 40 }, 'VALUE'],
    ]);
    expect(brief(others.drafts)).toEqual([
      ['still-enrolled', 'White', '2018', { denominator: 40 }, 'SUPPRESSED_AT_SOURCE'],
    ]);
  });

  it('says which columns are missing when none of its values is there', () => {
    expect(problemsOf(graduates, ['District', 'Race', 'Cohort', ''], ['2018-19'])).toEqual([
      {
        code: 'COLUMNS_MISSING',
        detail: {
          missing: 'Graduation Rate, Graduation Count, Still Enrolled Rate, Still Enrolled Count',
          present: 'District, Race, Cohort',
        },
      },
    ]);
  });

  it('passes over rules whose condition or indicator has no column', () => {
    const cells: ImportMapping['cells'] = [
      { column: 'Value', when: { Unit: 'Percent' }, field: 'value', indicator: 'graduation' },
      { column: 'Value', field: 'value', indicator: { column: 'Measure', texts: {} } },
      { column: 'Value', field: 'moe', indicator: 'suspension' },
    ];
    expect(problemsOf(mappingWith({ cells }), ['District', 'Year', 'Value'])).toEqual([
      { code: 'COLUMNS_MISSING', detail: { missing: 'Unit, Measure', present: 'District, Year, Value' } },
    ]);
    expect(problemsOf(mappingWith({ cells }), ['District', 'Year', 'Unit', 'Value'])).toBeUndefined();
  });

  it.each<[what: string, changes: Partial<ImportMapping>, missing: string]>([
    ['place', { place: { column: 'Town', codeColumn: 'FIPS' } }, 'Town, FIPS'],
    ['period', { period: { from: 'column', column: 'When', reads: 'ANNUAL' } }, 'When'],
    [
      'dimension',
      { dimensions: [{ dimension: 'race', column: 'Race', everyone: [], categories: {} }] },
      'Race',
    ],
    ['filter', { keep: [{ column: 'Level', oneOf: ['Town'] }] }, 'Level'],
  ])('cannot do without the column of its %s', (_, changes, missing) => {
    expect(problemsOf(mappingWith(changes), ['District', 'Year', 'Value'])).toEqual([
      { code: 'COLUMNS_MISSING', detail: { missing, present: 'District, Year, Value' } },
    ]);
  });

  it('finds columns in any case, but not when two differ in nothing else', () => {
    expect(problemsOf(mappingWith({}), ['DISTRICT', 'year', ' Value '])).toBeUndefined();
    expect(problemsOf(mappingWith({}), ['DISTRICT', 'district', 'Year', 'Value'])).toMatchObject([
      { code: 'COLUMNS_MISSING', detail: { missing: 'District' } },
    ]);
    expect(problemsOf(mappingWith({}), ['DISTRICT', 'District', 'Year', 'Value'])).toBeUndefined();
  });

  it.each<[what: string, changes: Partial<ImportMapping>, problem: Problem]>([
    ['no rule for the place', { place: {} }, { code: 'MISSING_PLACE', detail: {} }],
    [
      'an indicator that does not exist',
      { cells: [{ column: 'Value', field: 'value', indicator: 'gone' }] },
      { code: 'UNKNOWN_INDICATOR', detail: { text: 'gone' } },
    ],
    [
      'titles without a period',
      { period: { from: 'title', reads: 'ANNUAL' } },
      { code: 'UNREADABLE_PERIOD', detail: { text: 'All Districts', reads: 'ANNUAL' } },
    ],
    [
      'a file name without a period',
      { period: { from: 'fileName', reads: 'ANNUAL' } },
      { code: 'UNREADABLE_PERIOD', detail: { text: 'rates.csv', reads: 'ANNUAL' } },
    ],
    [
      'a column that is no period',
      { period: { from: 'header', reads: 'ANNUAL' } },
      { code: 'UNREADABLE_PERIOD', detail: { text: 'Value', reads: 'ANNUAL' } },
    ],
  ])('says what is wrong with %s', (_, changes, problem) => {
    expect(problemsOf(mappingWith(changes), ['District', 'Year', 'Value'], ['All Districts'])).toEqual([
      problem,
    ]);
  });

  it.each<[what: string, period: ImportMapping['period'], start: string]>([
    ['the titles', { from: 'title', reads: 'SCHOOL_YEAR' }, schoolYear(2011).start],
    ["the file's name", { from: 'fileName', reads: 'SCHOOL_YEAR' }, schoolYear(2012).start],
    ['the mapping', { from: 'text', text: '2006-2010', reads: 'ANNUAL' }, years(2006, 2010).start],
  ])('takes the period from %s', async (_, period, start) => {
    const text = 'All districts\n"Absence, 2011-12"\n\nDistrict,Group,Value\nFern,x,1\nMoss,x,2\n';
    const { drafts } = await importAll(text, mappingWith({ period }), known, 'absence__2012-13_race.csv');
    expect(drafts.map((draft) => draft.period?.start)).toEqual([start, start]);
  });

  it('reads a column for each period', async () => {
    const mapping = mappingWith({
      period: { from: 'header', reads: 'SCHOOL_YEAR' },
      cells: [{ column: { matching: '####-##' }, field: 'value', indicator: 'pupils' }],
      words: [{ text: '', means: 'SKIP' }],
    });
    const { drafts } = await importAll(
      '"",YEAR,\nDistrict,2011-12,2012-13\nFern,10,20\nMoss,30,\n',
      mapping,
      known,
    );
    expect(brief(drafts)).toEqual([
      ['pupils', '', '2011', { value: 10 }, 'VALUE'],
      ['pupils', '', '2012', { value: 20 }, 'VALUE'],
      ['pupils', '', '2011', { value: 30 }, 'VALUE'],
    ]);
  });

  it('reads a column for each category, named or taken from the column', async () => {
    const period = { from: 'text', text: '2019', reads: 'ANNUAL' } as const;
    const named = mappingWith({
      period,
      cells: [
        { column: 'Total', field: 'value', indicator: 'pupils' },
        {
          column: 'Girls',
          field: 'value',
          indicator: 'pupils',
          category: { dimension: 'gender', text: 'female' },
        },
      ],
    });
    const taken = mappingWith({
      period,
      dimensions: [{ dimension: 'gender', column: '', everyone: ['total'], categories: { girls: 'female' } }],
      cells: [
        {
          column: { matching: '*' },
          field: 'value',
          indicator: 'pupils',
          category: { dimension: 'gender', text: { from: 'header' } },
        },
      ],
    });
    const text = 'District,Girls,Total\nFern,5,9\nMoss,6,8\n';
    const expected = [
      ['pupils', '', '2019', { value: 9 }, 'VALUE'],
      ['pupils', 'female', '2019', { value: 5 }, 'VALUE'],
    ];
    expect(brief((await importAll(text, named, known)).drafts).slice(0, 2)).toEqual(expected);
    expect(brief((await importAll(text, taken, known)).drafts).slice(0, 2)).toEqual([...expected].reverse());
  });

  it('reads category and period from names of two rows', async () => {
    const mapping = mappingWith({
      reading: { headerRow: 2, headerRows: 2 },
      period: { from: 'header', reads: 'SCHOOL_YEAR' },
      cells: [
        {
          column: { matching: '* / ####-##' },
          field: 'value',
          indicator: 'pupils',
          category: { dimension: 'gender', text: { from: 'header' } },
        },
      ],
    });
    const { drafts } = await importAll(
      ',Female,,Male,\nDistrict,2011-12,2012-13,2011-12,2012-13\nFern,1,2,3,4\n',
      mapping,
      known,
    );
    expect(drafts.map(({ categories, period }) => [categories[0]?.text, period])).toEqual([
      ['Female', schoolYear(2011)],
      ['Female', schoolYear(2012)],
      ['Male', schoolYear(2011)],
      ['Male', schoolYear(2012)],
    ]);
  });

  it('reads figures whose meaning stands in the row, as parts of one observation', async () => {
    const when = (unit: string, variable: string) => ({ 'Measure Type': unit, Variable: variable });
    const mapping = mappingWith({
      period: { from: 'column', column: 'Year', reads: 'ANNUAL' },
      cells: [
        { column: 'Value', when: when('Percent', 'Youth'), field: 'value', indicator: 'youth' },
        { column: 'Value', when: when('Number', 'Youth'), field: 'numerator', indicator: 'youth' },
        { column: 'Value', when: when('Percent', 'Margins of Error'), field: 'moe', indicator: 'youth' },
      ],
      words: [{ text: '-9999', means: 'SUPPRESSED_AT_SOURCE' }],
    });
    const rows = [
      'Percent,Youth,91.94',
      'Percent,Margins of Error,205.44',
      'Number,Youth,114',
      'Number,Margins of Error,250',
    ];
    const suppressed = ['Percent,Youth,-9999', 'Percent,Margins of Error,-9999', 'Number,Youth,-9999'];
    const text = [...rows, ...suppressed].map((row) => `Fern,2006-2010,${row}\n`).join('');
    const { drafts, outcomes } = await importAll(
      `District,Year,Measure Type,Variable,Value\n${text}`,
      mapping,
      known,
    );
    expect(drafts.map(({ fields, partial, state }) => [fields, partial, state])).toEqual([
      [{ value: 91.94 }, false, 'VALUE'],
      [{ moe: 205.44 }, true, 'VALUE'],
      [{ numerator: 114 }, true, 'VALUE'],
      [{}, false, 'SUPPRESSED_AT_SOURCE'],
      [{}, true, 'SUPPRESSED_AT_SOURCE'],
    ]);
    expect(outcomes.filter((outcome) => outcome === 'NOTHING')).toHaveLength(2);
  });

  it("reads the indicator from a column: by the mapping's texts, by slug and by name", async () => {
    const indicator = { column: 'Measure', texts: { Absent: 'chronic-absence' } };
    const mapping = mappingWith({
      cells: [
        { column: 'Value', field: 'value', indicator },
        { column: 'Note', field: 'note', indicator },
      ],
    });
    const text =
      'District,Year,Measure,Value,Note\nA,2019,absent,1,\nA,2019,graduation,2,x\nA,2019,Suspensions,3,\nA,2019,Happiness,4,\n';
    const { drafts } = await importAll(text, mapping, known);
    expect(drafts.map((draft) => draft.indicator)).toEqual([
      'chronic-absence',
      'graduation',
      'suspension',
      undefined,
    ]);
    expect(drafts.map(({ note }) => note)).toEqual([undefined, 'x', undefined, undefined]);
    expect(drafts[3]?.problems).toEqual([{ code: 'UNKNOWN_INDICATOR', detail: { text: 'Happiness' } }]);
  });

  it('reads numbers as the mapping says, else as the file shows', async () => {
    const text = 'District;Year;Value\nFern;2019;1.234,5\nMoss;2019;2,5\n';
    const found = await importAll(text, mappingWith({}), known);
    const told = await importAll(text, mappingWith({ reading: { decimalComma: false } }), known);
    expect(found.drafts.map(({ fields }) => fields.value)).toEqual([1234.5, 2.5]);
    expect(told.drafts.map(({ problems }) => problems[0]?.code)).toEqual([
      'UNREADABLE_NUMBER',
      'UNREADABLE_NUMBER',
    ]);
  });
});
