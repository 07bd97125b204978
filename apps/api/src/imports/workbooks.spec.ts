import type { ImportMapping } from '@chorus/domain';
import { utils, write } from '@e965/xlsx';
import { indicator, place } from '../../test/factories.js';
import { Importing } from '../../test/importing.js';
import { World, type Home } from '../../test/world.js';
import { Workbooks } from './workbooks.js';

type Rows = (string | number | null)[][];

function workbook(sheets: Record<string, Rows>, bookType: 'xlsx' | 'biff8' = 'xlsx'): Buffer {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
  return write(book, { type: 'buffer', bookType, compression: true }) as Buffer;
}

const RATES: Rows = [
  ['Rates by town, 2019'],
  [],
  ['Town', 'Rate', 'Town', 'Rate'],
  ['Elm', 12.5, 'Moss', 0.1 + 0.2],
  ['Fern', 7, null, null],
  ['Source: counted by hand'],
];

const MAPPING: ImportMapping = {
  version: 1,
  ...{ reading: {}, keep: [], dimensions: [], words: [{ text: '', means: 'SKIP' }] },
  place: { column: 'Town' },
  period: { from: 'title', reads: 'ANNUAL' },
  cells: [{ column: 'Rate', field: 'value', indicator: 'rate' }],
};

describe('imports of workbooks', () => {
  let world: World;
  let home: Home;
  let importing: Importing;

  beforeAll(async () => {
    world = await World.open();
    home = await world.initiative();
    importing = new Importing(home);
    const root = await place(home, { code: 'all', name: 'All', level: 'state' });
    for (const name of ['Elm', 'Fern', 'Moss'])
      await place(home, { code: name.toLowerCase(), name, level: 'town', parentId: root });
    await indicator(home, { slug: 'rate', name: 'Rate', direction: 'LOWER_IS_BETTER' });
  });
  afterAll(() => world.close());

  const fileOf = async (id: string) => {
    const answer = await home.owner.ask<{ import: { files: Record<string, unknown>[] } }>(
      `query ($initiative: String!, $id: ID!) { import(initiative: $initiative, id: $id) {
        files { name header titles sample sheet sheets { name header } reading } } }`,
      { initiative: home.slug, id },
    );
    return answer.import.files[0];
  };

  it.each(['xlsx', 'biff8'] as const)(
    'reads a %s file of one sheet as any table, and undoes it',
    async (type) => {
      const { id, report } = await importing.check(MAPPING, workbook({ 'Sheet 1': RATES }, type));
      expect(report).toMatchObject({ outcomes: { NEW: 3, REJECTED: 0, UNKNOWN: 0 }, unknownPlaceCount: 0 });
      expect(await importing.rows(id, 'NEW')).toMatchObject([
        { line: 4, place: 'Elm', value: 12.5 },
        { line: 4, place: 'Moss', value: 0.3 },
        { line: 5, place: 'Fern', value: 7 },
      ]);
      await importing.apply(id);
      await importing.undo(id);
    },
  );

  it('shows all sheets, begins with the first that is a table, and reads the one that a mapping names', async () => {
    const other: Rows = [
      ['Place', 'Rate'],
      ['Elm', 99],
    ];
    const file = workbook({ Notes: [['Read me first']], Rates: RATES, More: other });
    const id = await importing.start(file);
    expect(await fileOf(id)).toMatchObject({
      ...{ sheet: 'Rates', header: ['Town', 'Rate'], titles: ['Rates by town, 2019'] },
      sheets: [
        { name: 'Notes', header: ['Read me first'] },
        { name: 'Rates', header: ['Town', 'Rate'] },
        { name: 'More', header: ['Place', 'Rate'] },
      ],
      reading: { columnsOfTable: 2, headerRow: 3 },
    });
    const more: ImportMapping = {
      ...{ ...MAPPING, reading: { sheet: ' more' }, place: { column: 'Place' } },
      period: { from: 'text', text: '2020', reads: 'ANNUAL' },
    };
    const { report } = await importing.checked(id, more);
    expect(report?.outcomes).toMatchObject({ NEW: 1 });
    expect(await importing.rows(id, 'NEW')).toMatchObject([{ place: 'Elm', value: 99 }]);
    expect(await importing.refusedCheck(id, { ...more, reading: { sheet: '2021' } })).toMatchObject({
      problem: { code: 'SHEET_MISSING', detail: { sheet: '2021', present: 'Notes, Rates, More' } },
    });
  });

  it('offers only the saved mappings whose sheet and columns are there', async () => {
    const save = (name: string, mapping: ImportMapping) =>
      home.owner.ask(
        `mutation ($initiative: String!, $name: String!, $mapping: ImportMapping!) {
          saveMapping(initiative: $initiative, name: $name, mapping: $mapping) }`,
        { initiative: home.slug, name, mapping },
      );
    await save('fits', MAPPING);
    await save('other sheet', { ...MAPPING, reading: { sheet: 'Elsewhere' } });
    const id = await importing.start(
      workbook({
        Rates: RATES,
        More: [
          ['a', 'b'],
          ['c', 1],
        ],
      }),
    );
    const { mappingOffer } = await home.owner.ask<{ mappingOffer: { saved: { name: string }[] } }>(
      `query ($initiative: String!, $id: ID!) { mappingOffer(initiative: $initiative, id: $id) { saved { name } } }`,
      { initiative: home.slug, id },
    );
    expect(mappingOffer.saved.map(({ name }) => name)).toEqual(['fits']);
  });

  it('stops a check, writes nothing after that, and checks again', async () => {
    const lines = Array.from({ length: 60_000 }, (_, row) => [`Town ${row}`, row % 90]);
    const id = await importing.start(workbook({ S: [['Town', 'Rate'], ...lines] }));
    const mapping: ImportMapping = { ...MAPPING, period: { from: 'text', text: '2019', reads: 'ANNUAL' } };
    const checked = importing.checked(id, mapping);
    const stop = () =>
      home.owner.ask(
        'mutation ($initiative: String!, $id: ID!) { stopCheck(initiative: $initiative, id: $id) }',
        {
          initiative: home.slug,
          id,
        },
      );
    const rows = async () =>
      (
        await world.database.query<{ count: number }[]>(
          'select count(*)::int as count from import_row where import_id = $1',
          [id],
        )
      )[0]?.count ?? 0;
    while ((await rows()) === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    await stop();
    expect((await checked).state).toBe('RECEIVED');
    expect(await rows()).toBe(0);
    await expect(stop()).rejects.toMatchObject({ problem: { code: 'IMPORT_NOT_READY' } });
    expect((await importing.checked(id, mapping)).report?.outcomes).toMatchObject({ UNKNOWN: 60_000 });
  });

  it('says what an import changed from what to what, also after it was taken over', async () => {
    const file = (value: number) =>
      workbook({
        S: [
          ['Town', 'Rate'],
          ['Elm', value],
        ],
      });
    const mapping: ImportMapping = { ...MAPPING, period: { from: 'text', text: '1990', reads: 'ANNUAL' } };
    await importing.run(mapping, file(10));
    const { id } = await importing.check(mapping, file(20));
    expect(await importing.rows(id, 'CHANGED')).toMatchObject([{ value: 20, formerValue: 10 }]);
    await importing.apply(id);
    expect(await importing.rows(id, 'CHANGED')).toMatchObject([{ value: 20, formerValue: 10 }]);
  });

  it('keeps nothing of a workbook that cannot be read, and says why', async () => {
    const id = await importing.begin();
    const whole = workbook({ S: RATES });
    const refused = async (bytes: Buffer) => {
      const response = await importing.send(id, bytes, 'book.xlsx');
      return { status: response.statusCode, ...response.json<{ problem: object }>() };
    };
    expect(await refused(whole.subarray(0, -40))).toMatchObject({
      status: 422,
      problem: { code: 'WORKBOOK_DAMAGED' },
    });
    expect(await refused(workbook({ S: [] }))).toMatchObject({ problem: { code: 'EMPTY_FILE' } });
    expect(await fileOf(id)).toBeUndefined();
    const pieces = await world.database.query<{ count: number }[]>(
      'select count(*)::int as count from import_piece where import_id = $1',
      [id],
    );
    expect(pieces[0]?.count).toBe(0);
  });

  it('ends a thread that takes too much memory or time, and reads the next workbook', async () => {
    const workbooks = new Workbooks();
    const many = workbook({ S: Array.from({ length: 60_000 }, (_, row) => [`Town ${row}`, row, row / 7]) });
    const outOfMemory = workbooks.read(many, { seconds: 60, megabytes: 24 });
    const outOfTime = workbooks.read(many, { seconds: 0.05, megabytes: 512 });
    const next = workbooks.read(workbook({ S: RATES }), { seconds: 60, megabytes: 512 });
    await expect(outOfMemory).rejects.toMatchObject({ problem: { code: 'WORKBOOK_TOO_HARD' } });
    await expect(outOfTime).rejects.toMatchObject({ problem: { code: 'WORKBOOK_TOO_HARD' } });
    expect((await next).map(({ name }) => name)).toEqual(['S']);
  });
});
