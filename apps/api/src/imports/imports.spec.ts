import type { ImportMapping } from '@chorus/domain';
import { county, dimension, enter, indicator, type MadeDimension } from '../../test/factories.js';
import { Importing, type Report } from '../../test/importing.js';
import { World, type Home } from '../../test/world.js';

const LONG: ImportMapping = {
  version: 1,
  reading: {},
  keep: [],
  place: { column: 'Town' },
  period: { from: 'column', column: 'Year', reads: 'SCHOOL_YEAR' },
  dimensions: [{ dimension: 'gender', column: 'Gender', everyone: ['Total'], categories: {} }],
  cells: [{ column: 'Value', field: 'value', indicator: 'reading' }],
  words: [
    { text: '*', means: 'SUPPRESSED_AT_SOURCE' },
    { text: 'N/A', means: 'NOT_COLLECTED' },
  ],
};
const HEADER = 'Town,Year,Gender,Value\n';

describe('importing a file', () => {
  let world: World;
  let home: Home;
  let importing: Importing;
  let gender: MadeDimension;
  let reading: string;
  let towns: string[];
  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    home = await world.initiative();
    importing = new Importing(home);
    towns = (await county(home, ['Mill', 'Lake'])).towns;
    gender = await dimension(home, 'gender', ['Girls', 'Boys']);
    reading = await indicator(home);
  });
  afterAll(() => world.close());

  const placesHere = async () => {
    const { places } = await home.owner.ask<{
      places: { id: string; name: string; parentId: string | null }[];
    }>('query ($initiative: String!) { places(initiative: $initiative) { id name parentId } }', {
      initiative: home.slug,
    });
    return places;
  };
  const figures = () =>
    world.database.query<{ place: string; start: string; value: number | null; state: string }[]>(
      `select p.name as place, o.period_start as start, o.value, o.state from observation o join place p on p.id = o.place_id
       where o.indicator_id = $1 order by p.name, o.breakdown_id, o.period_start`,
      [reading],
    );

  it('says what would happen to every row, and then does it', async () => {
    await enter(home, reading, [
      { placeId: towns[0], period: '2017-18', value: 40 },
      { placeId: towns[0], period: '2018-19', value: 41 },
    ]);
    const { id, report } = await importing.check(
      LONG,
      `${HEADER}Mill,2017-18,Total,40\nMill,2018-19,Total,44.5\nlake,2018-19,,0\nLake,2018-19,girls,*\nLake,2018-19,Boys,N/A\n`,
    );
    expect(report.outcomes).toEqual({ NEW: 3, CHANGED: 1, SAME: 1, REJECTED: 0, UNKNOWN: 0 });
    expect(await importing.rows(id, 'CHANGED')).toMatchObject([
      { line: 3, place: 'Mill', formerValue: 41, value: 44.5 },
    ]);
    expect(await figures()).toHaveLength(2);

    const applied = await importing.apply(id);
    expect(applied.applied).toMatchObject({ created: 3, changed: 1 });
    expect(await figures()).toMatchObject([
      { place: 'Lake', value: 0, state: 'VALUE' },
      expect.objectContaining({ place: 'Lake', value: null }),
      expect.objectContaining({ place: 'Lake', value: null }),
      { place: 'Mill', value: 40 },
      { place: 'Mill', value: 44.5 },
    ]);
    expect((await figures()).map(({ state }) => state).sort()).toEqual([
      'NOT_COLLECTED',
      'SUPPRESSED_AT_SOURCE',
      'VALUE',
      'VALUE',
      'VALUE',
    ]);
  });

  it('finds nothing to do in the same file a second time', async () => {
    const text = `${HEADER}Mill,2017-18,Total,40\nLake,2017-18,Girls,*\n`;
    await importing.run(LONG, text);
    const { report } = await importing.check(LONG, text);
    expect(report.outcomes).toMatchObject({ NEW: 0, CHANGED: 0, SAME: 2 });
  });

  it('lists names that nobody knows, and makes them only when told to', async () => {
    const text = `${HEADER}Mill,2018-19,Total,40\nNew Harbor,2018-19,Total,41\nNew Harbor,2018-19,Nonbinary,42\n`;
    const { id, report } = await importing.check(LONG, text);
    expect(report.outcomes).toMatchObject({ NEW: 1, UNKNOWN: 2 });
    expect(report.unknownPlaces).toEqual([{ name: 'New Harbor', code: null, rows: 2, perhaps: null }]);
    expect(report.unknownCategories).toEqual([{ dimension: 'gender', text: 'Nonbinary', rows: 1 }]);
    expect(await importing.refusedApply(id)).toMatchObject({
      problem: { code: 'IMPORT_HAS_PROBLEMS', detail: { count: 2 } },
    });
    expect(await figures()).toEqual([]);

    const parentId = (await placesHere()).find((each) => each.parentId === null)?.id;
    const { applied } = await importing.apply(id, {
      createPlaces: { level: 'town', parentId },
      createCategories: true,
    });
    expect(applied).toMatchObject({ created: 3, places: 1, categories: 1 });
  });

  it('takes places that it made back with itself, but for those that are used by now', async () => {
    const rows = 'New Harbor,2018-19,Total,41\nOld Harbor,2018-19,Total,42\n';
    const { id } = await importing.check(LONG, `${HEADER}${rows}`);
    const before = await placesHere();
    const parentId = before.find((each) => each.parentId === null)?.id;
    await importing.apply(id, { createPlaces: { level: 'town', parentId } });
    const used = (await placesHere()).find(({ name }) => name === 'Old Harbor')?.id ?? '';
    await enter(home, reading, [{ placeId: used, period: '2019-20', value: 43 }]);
    await importing.undo(id);
    const names = (await placesHere()).map(({ name }) => name);
    expect(names.sort()).toEqual([...before.map(({ name }) => name), 'Old Harbor'].sort());
    expect(await figures()).toMatchObject([{ value: 43 }]);
  });

  it('learns another spelling, and knows it next time', async () => {
    const text = `${HEADER}Town of Mill,2018-19,Total,40\n`;
    const { id } = await importing.check(LONG, text);
    await importing.apply(id, { placeIs: [{ name: 'Town of Mill', placeId: towns[0] }] });
    expect(await figures()).toMatchObject([{ place: 'Mill', value: 40 }]);
    const { report } = await importing.check(LONG, text);
    expect(report.outcomes).toMatchObject({ SAME: 1, UNKNOWN: 0 });
  });

  it('holds ten thousand unknown places without making one of them', async () => {
    const names = Array.from({ length: 10_000 }, (_, index) => `Pupil ${index},2018-19,Total,40`);
    const { report } = await importing.check(LONG, `${HEADER}${names.join('\n')}\n`);
    expect(report.unknownPlaceCount).toBe(10_000);
    expect(report.unknownPlaces).toHaveLength(500);
    const { rows } = (
      await world.database.query<{ rows: number }[]>('select count(*)::int as rows from place')
    )[0] ?? { rows: 0 };
    expect(rows).toBeLessThan(100);
  });

  it('names each row that cannot be taken, with its line, and takes the others when told to', async () => {
    const { id, report } = await importing.check(
      LONG,
      `${HEADER}Mill,2018-19,Total,forty\nMill,last year,Total,40\n,2018-19,Total,40\nMill,2018-19,Girls,400\nLake,2018-19,Total,40\n`,
    );
    expect(report.problems.map(({ problem, line }) => [problem.code, line]).sort()).toEqual([
      ['MISSING_PLACE', 4],
      ['OUT_OF_RANGE', 5],
      ['UNREADABLE_NUMBER', 2],
      ['UNREADABLE_PERIOD', 3],
    ]);
    expect(await importing.refusedApply(id)).toMatchObject({ problem: { code: 'IMPORT_HAS_PROBLEMS' } });
    const { applied } = await importing.apply(id, { leaveOutProblems: true });
    expect(applied).toMatchObject({ created: 1, leftOut: 4 });
  });

  it('rejects the second of two rows that contradict each other; saying the same twice is once', async () => {
    const { report } = await importing.check(
      LONG,
      `${HEADER}Mill,2018-19,Total,40\nMill,2018-19,Total,41\nLake,2018-19,Total,40\nLake,2018-19,,40\n`,
    );
    expect(report.outcomes).toMatchObject({ NEW: 2, SAME: 1, REJECTED: 1 });
    expect(report.problems).toMatchObject([
      { problem: { code: 'DUPLICATE_ROW', detail: { line: 2 } }, line: 3 },
    ]);
  });

  it('puts the parts of a figure together from rows that lie apart', async () => {
    const mapping: ImportMapping = {
      ...LONG,
      dimensions: [],
      cells: [
        { column: 'Value', when: { What: 'rate' }, field: 'value', indicator: 'reading' },
        { column: 'Value', when: { What: 'error' }, field: 'moe', indicator: 'reading' },
        { column: 'Value', when: { What: 'part' }, field: 'numerator', indicator: 'reading' },
        { column: 'Value', when: { What: 'whole' }, field: 'denominator', indicator: 'reading' },
      ],
    };
    const text = `Town,Year,What,Value
Mill,2018-19,rate,25
Lake,2018-19,part,30
Mill,2018-19,error,3.5
Lake,2018-19,whole,120
Mill,2017-18,error,2
Mill,2016-17,rate,25
Mill,2016-17,rate,26
`;
    const { id, report } = await importing.check(mapping, text);
    expect(report.outcomes).toMatchObject({ NEW: 3, REJECTED: 2 });
    expect(report.problems.map(({ problem }) => problem.code).sort()).toEqual(['DUPLICATE_ROW', 'NO_VALUE']);
    await importing.apply(id, { leaveOutProblems: true });
    const rows = await world.database.query<Record<string, unknown>[]>(
      `select p.name, o.value, o.moe, o.numerator from observation o join place p on p.id = o.place_id
       where o.indicator_id = $1 and o.period_start = '2018-07-01' order by p.name`,
      [reading],
    );
    expect(rows).toEqual([
      { name: 'Lake', value: 25, moe: null, numerator: 30 },
      { name: 'Mill', value: 25, moe: 3.5, numerator: null },
    ]);
  });

  it('reads a wide file, groups as columns, in several files at once', async () => {
    const mapping: ImportMapping = {
      ...LONG,
      period: { from: 'title', reads: 'SCHOOL_YEAR' },
      dimensions: [],
      cells: [
        { column: 'All', field: 'value', indicator: 'reading' },
        {
          column: 'Girls',
          field: 'value',
          indicator: 'reading',
          category: { dimension: 'gender', text: 'girls' },
        },
      ],
    };
    const files = ['2017-18', '2018-19'].map(
      (year) => `Reading, ${year}\n\nTown,All,Girls\nMill,40,44\nLake,30,*\n`,
    );
    const { id, report } = await importing.check(mapping, ...files);
    expect(report.outcomes).toMatchObject({ NEW: 8 });
    await importing.apply(id);
    expect((await figures()).filter(({ value }) => value === 44)).toHaveLength(2);
    expect(Object.keys(gender.categories)).toHaveLength(2);
  });

  it('takes an import back as one: what it made is gone, what it changed is as it was', async () => {
    await enter(home, reading, [{ placeId: towns[0], period: '2017-18', value: 40 }]);
    const id = await importing.run(LONG, `${HEADER}Mill,2017-18,Total,50\nMill,2018-19,Total,51\n`);
    await importing.undo(id);
    expect(await figures()).toMatchObject([{ value: 40, start: '2017-07-01' }]);
    expect(await importing.refusedUndo(id)).toMatchObject({
      code: 'CONFLICT',
      problem: { code: 'IMPORT_NOT_READY' },
    });
  });

  it('does not take back what was changed since, unless that is to be kept', async () => {
    const id = await importing.run(LONG, `${HEADER}Mill,2017-18,Total,50\nMill,2018-19,Total,51\n`);
    await importing.run(LONG, `${HEADER}Mill,2018-19,Total,52\n`);
    expect(await importing.refusedUndo(id)).toMatchObject({
      problem: { code: 'UNDO_BLOCKED', detail: { count: 1 } },
    });
    expect(await figures()).toMatchObject([{ value: 50 }, { value: 52 }]);
    await importing.undo(id, true);
    expect(await figures()).toMatchObject([{ value: 52 }]);
  });

  it('keeps a mapping by its name and offers it where it fits', async () => {
    await importing.saveMapping('Reading, yearly', LONG);
    await importing.saveMapping('reading, YEARLY', { ...LONG, words: [] });
    const id = await importing.start(`${HEADER}Mill,2017-18,Total,50\n`);
    const offer = await importing.offer(id);
    expect(offer.saved).toMatchObject([{ name: 'reading, YEARLY', mapping: { words: [] } }]);
    expect(offer.suggested).toMatchObject({
      place: { column: 'Town' },
      period: { column: 'Year' },
      dimensions: [{ dimension: 'gender', column: 'Gender', everyone: ['Total'] }],
    });
    const other = await importing.start('Person,Shoe size\nAnn,40\n');
    expect((await importing.offer(other)).saved).toEqual([]);
  });

  it.each<[what: string, file: Buffer | string, code: string]>([
    ['an empty file', '', 'EMPTY_FILE'],
    ['a spreadsheet', Buffer.from('504b030414000600', 'hex'), 'NOT_A_TABLE'],
    ['an open quotation mark', `${HEADER}"Mill,2018-19,Total,40\n`, 'BROKEN_QUOTES'],
  ])('refuses %s when it arrives, and says why', async (_, file, code) => {
    const id = await importing.begin();
    const response = await importing.send(id, file);
    expect(response.statusCode).toBe(422);
    expect(response.json()).toMatchObject({
      code: 'INVALID',
      problem: { code },
      message: expect.any(String) as string,
    });
    expect(await importing.files(id)).toEqual([]);
  });

  it('refuses a mapping for other columns with what is missing and what is there, and loses nothing', async () => {
    const id = await importing.start('Person,Shoe size\nAnn,40\n');
    expect(await importing.refusedCheck(id, LONG)).toMatchObject({
      code: 'INVALID',
      problem: { code: 'COLUMNS_MISSING', detail: { present: 'Person, Shoe size', file: 'file-1.csv' } },
    });
    expect(await importing.files(id)).toHaveLength(1);
  });

  it('says which encoding fails, and on which line', async () => {
    const text = Buffer.concat([
      Buffer.from(`${HEADER}Mill,2017-18,Total,40\n`),
      Buffer.from('Peñ', 'latin1'),
      Buffer.from(',2018-19,Total,1\n'),
    ]);
    const id = await importing.begin();
    await importing.send(id, text);
    const { problem } = await importing.checked(id, { ...LONG, reading: { encoding: 'utf-8' } });
    expect(problem).toMatchObject({ code: 'WRONG_ENCODING', detail: { encoding: 'utf-8', line: 3 } });
    const { report } = await importing.checked(id, LONG);
    expect((report as Report).unknownPlaces).toMatchObject([{ name: 'Peñ' }]);
  });

  it('is for stewards', async () => {
    const partner = await home.as('PARTNER');
    const refused = await partner.refusal(
      'mutation ($initiative: String!) { startImport(initiative: $initiative) }',
      {
        initiative: home.slug,
      },
    );
    expect(refused.code).toBe('FORBIDDEN');
    const response = await partner.http('POST', `/api/i/${home.slug}/imports/${towns[0]}/files`, {
      payload: 'a',
    });
    expect(response.statusCode).toBe(403);
  });

  it('holds rows against the rules of the indicator, with the rows beside them, as entry does', async () => {
    const rule = async (input: object) => {
      const { saveValidationRule } = await home.owner.ask<{ saveValidationRule: string }>(
        'mutation ($initiative: String!, $input: ValidationRuleInput!) { saveValidationRule(initiative: $initiative, input: $input) }',
        { initiative: home.slug, input: { indicatorId: reading, ...input } },
      );
      return saveValidationRule;
    };
    await rule({ kind: 'RANGE', high: 90, severity: 'ERROR' });
    const ruleId = await rule({ kind: 'CHANGE', most: 20, severity: 'WARNING' });
    await enter(home, reading, [{ placeId: towns[0], period: '2016-17', value: 40 }]);
    const file = `${HEADER}Mill,2017-18,Total,70\nMill,2018-19,Total,75\nLake,2018-19,Total,95\nLake,2019-20,Total,20\n`;
    const { id, report } = await importing.check(LONG, file);
    expect(report.outcomes).toMatchObject({ NEW: 3, REJECTED: 1 });
    expect(report.problems).toMatchObject([{ problem: { code: 'ABOVE_RANGE' }, line: 4 }]);
    expect(report.warnings).toMatchObject([
      { problem: { code: 'LARGE_CHANGE', detail: { value: 70, former: 40 } }, rows: 2, line: 2 },
    ]);
    await importing.apply(id, { leaveOutProblems: true });
    expect(await figures()).toHaveLength(4);

    // Answered once, and not asked again about the same figure, also not by a file.
    const [row] = await world.database.query<{ change_id: string }[]>(
      'select change_id from observation where indicator_id = $1 and value = 70',
      [reading],
    );
    const seen = row?.change_id;
    const cell = { placeId: towns[0], period: '2017-18' };
    const answers = [{ ruleId, words: 'A school moved here.' }];
    await enter(home, reading, [{ ...cell, value: 70, seen, answers }]);
    await enter(home, reading, [{ ...cell, value: 60, seen }]);
    const again = await importing.check(LONG, `${HEADER}Mill,2017-18,Total,70\n`);
    expect(again.report.warnings).toEqual([]);
  });
});
