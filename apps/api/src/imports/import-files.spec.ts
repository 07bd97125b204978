import type { ImportMapping } from '@chorus/domain';
import { county, dimension, indicator } from '../../test/factories.js';
import { Importing } from '../../test/importing.js';
import { World, type Home } from '../../test/world.js';

const LONG: ImportMapping = {
  version: 1,
  reading: {},
  keep: [],
  place: { column: 'Town' },
  period: { from: 'column', column: 'Year', reads: 'SCHOOL_YEAR' },
  dimensions: [{ dimension: 'gender', column: 'Gender', everyone: ['Total'], categories: {} }],
  cells: [{ column: 'Value', field: 'value', indicator: 'reading' }],
  words: [],
};
const HEADER = 'Town,Year,Gender,Value\n';

describe('the files and the history of imports', () => {
  let world: World;
  let home: Home;
  let importing: Importing;
  let reading: string;
  let towns: string[];
  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    home = await world.initiative();
    importing = new Importing(home);
    towns = (await county(home, ['Mill', 'Lake'])).towns;
    await dimension(home, 'gender', ['Girls', 'Boys']);
    reading = await indicator(home);
  });
  afterAll(() => world.close());

  const figures = () =>
    world.database.query<{ place: string; value: number }[]>(
      `select p.name as place, o.value from observation o join place p on p.id = o.place_id
       where o.indicator_id = $1 order by p.name`,
      [reading],
    );

  it.each<[what: string, file: string, reading: ImportMapping['reading'], columns: string[]]>([
    [
      'the separator',
      'Town, name;Year;Gender, all;Value, %\nMill, CT;2018-19;Total, all;40, 1\n',
      { separator: ',' },
      ['Town', 'name;Year;Gender', 'all;Value', '%'],
    ],
    [
      'the encoding',
      `${HEADER.replace('Year', 'Año')}Mill,2018-19,Total,40\n`,
      { encoding: 'windows-1252' },
      ['Town', 'AÃ±o', 'Gender', 'Value'],
    ],
    [
      'how many rows make up the header',
      `Place,School year,Group,Figure\n${HEADER}Mill,2018-19,Total,40\n`,
      { headerRow: 2, headerRows: 2 },
      ['Place / Town', 'School year / Year', 'Group / Gender', 'Figure / Value'],
    ],
  ])(
    'believes a steward who corrects %s, though columns get other names by it',
    async (_, file, reading, columns) => {
      const [town = '', year = '', group = '', value = ''] = columns;
      const { problem } = await importing.checked(await importing.start(file), {
        ...LONG,
        reading,
        place: { column: town },
        period: { from: 'column', column: year, reads: 'SCHOOL_YEAR' },
        dimensions: [{ dimension: 'gender', column: group, everyone: ['Total'], categories: {} }],
        cells: [{ column: value, field: 'value', indicator: 'reading' }],
      });
      expect(problem).toBeNull();
    },
  );

  it('lets one file go again, and wants another dry run after that', async () => {
    const id = await importing.start(`${HEADER}Mill,2018-19,Total,40\n`, `${HEADER}Mill,2018-19,Total,41\n`);
    const { report } = await importing.checked(id, LONG);
    expect(report?.outcomes).toMatchObject({ NEW: 1, REJECTED: 1 });
    await importing.removeFile(id, 2);
    expect(await importing.files(id)).toEqual([{ number: 1, name: 'file-1.csv' }]);
    expect(await importing.refusedApply(id)).toMatchObject({ problem: { code: 'IMPORT_NOT_READY' } });
    expect((await importing.checked(id, LONG)).report?.outcomes).toMatchObject({ NEW: 1, REJECTED: 0 });
    expect((await importing.refusedRemoveFile(id, 2)).code).toBe('NOT_FOUND');
    await importing.apply(id);
    expect(await importing.refusedRemoveFile(id, 1)).toMatchObject({ problem: { code: 'IMPORT_NOT_READY' } });
  });

  it('lists imports with the names of their files and why a dry run failed', async () => {
    const good = await importing.start(
      `${HEADER}Mill,2018-19,Total,40\n`,
      `${HEADER}Lake,2018-19,Total,40\n`,
    );
    const bad = await importing.start(
      Buffer.concat([Buffer.from(HEADER), Buffer.from('Pe\xf1,,,\n', 'latin1')]),
    );
    await importing.checked(bad, { ...LONG, reading: { encoding: 'utf-8' } });
    expect(await importing.history()).toEqual([
      {
        id: bad,
        fileNames: ['file-1.csv'],
        problem: expect.objectContaining({ code: 'WRONG_ENCODING' }) as object,
      },
      { id: good, fileNames: ['file-1.csv', 'file-2.csv'], problem: null },
    ]);
  });

  it('learns the code of a place that files know by its code alone', async () => {
    const mapping: ImportMapping = { ...LONG, place: { codeColumn: 'Town' } };
    const text = `${HEADER}09-7,2018-19,Total,40\n09-8,2018-19,Total,41\n`;
    const { id, report } = await importing.check(mapping, text);
    expect(report.unknownPlaces).toMatchObject([
      { name: null, code: '09-7' },
      { name: null, code: '09-8' },
    ]);
    expect(await importing.refusedApply(id, { placeIs: [{ placeId: towns[0] }] })).toMatchObject({
      fields: [{ path: 'decisions.placeIs.0.name', problem: { code: 'REQUIRED' } }],
    });
    const { applied } = await importing.apply(id, {
      placeIs: [
        { code: '09-7', placeId: towns[0] },
        { code: '09-8', placeId: towns[1] },
      ],
    });
    expect(applied).toMatchObject({ created: 2, places: 0 });
    expect(await figures()).toMatchObject([
      { place: 'Lake', value: 41 },
      { place: 'Mill', value: 40 },
    ]);
    expect((await importing.check(mapping, text)).report.outcomes).toMatchObject({ SAME: 2, UNKNOWN: 0 });
  });

  it('lets the rows of a dry run go a day after it was applied, and can still undo the import', async () => {
    const staged = async (id: string) => {
      const rows = await world.database.query<unknown[]>('select 1 from import_row where import_id = $1', [
        id,
      ]);
      return rows.length;
    };
    const id = await importing.run(LONG, `${HEADER}Mill,2018-19,Total,40\n`);
    const { id: waiting } = await importing.check(LONG, `${HEADER}Mill,2018-19,Total,44\n`);
    await importing.begin();
    expect([await staged(id), await staged(waiting)]).toEqual([1, 1]);
    await world.database.query(
      `update change set made_at = now() - interval '25 hours' where import_id = $1`,
      [id],
    );
    await importing.begin();
    expect([await staged(id), await staged(waiting)]).toEqual([0, 1]);
    const told = [{ file: null, line: null, place: 'Mill', value: 40, formerValue: null }];
    expect(await importing.rows(id, 'NEW')).toMatchObject(told);
    await importing.undo(id);
    expect(await figures()).toEqual([]);
    expect(await importing.rows(id, 'NEW')).toMatchObject(told);
  });

  it('says what an import changed from what to what for good, whatever happened to the figures since', async () => {
    await importing.run(LONG, `${HEADER}Mill,2018-19,Total,10\nLake,2018-19,Total,11\n`);
    const figuresOf = (value: number) =>
      `${HEADER}Mill,2018-19,Total,${value}\n` +
      Array.from({ length: 120 }, (_, year) => `Lake,${1900 + year},Total,${value}\n`).join('');
    const second = await importing.run(LONG, figuresOf(20));
    const third = await importing.run(LONG, figuresOf(30));
    await world.database.query(
      `update change set made_at = now() - interval '25 hours' where kind = 'IMPORT'`,
    );
    await importing.begin();
    const changed = (id: string) => importing.rows(id, 'CHANGED');
    expect(await changed(second)).toMatchObject([
      { place: 'Mill', value: 20, formerValue: 10 },
      { place: 'Lake', value: 20, formerValue: 11 },
    ]);
    expect(await changed(third)).toHaveLength(100);
    const first = (await importing.rows(second, 'NEW')) as { id: string; value: number }[];
    const rest = (await importing.rows(second, 'NEW', first.at(-1)?.id)) as { id: string; value: number }[];
    expect([first.length, rest.length]).toEqual([100, 19]);
    expect(new Set([...first, ...rest].map(({ id }) => id)).size).toBe(119);
    expect(await importing.rows(second, 'SAME')).toEqual([]);
  });
});
