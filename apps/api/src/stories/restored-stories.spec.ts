import { randomUUID } from 'node:crypto';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import type { DataSource } from 'typeorm';
import { openInFolder } from '../../test/database.js';
import { parcel, send, type Parcel } from '../../test/sending.js';
import {
  aboutUse,
  feed,
  narrow,
  openReceipt,
  prompt,
  publishedStory,
  read,
  review,
  widen,
  withdraw,
} from '../../test/telling.js';
import { World, type Home } from '../../test/world.js';
import { readTombstone, writeTombstone } from '../tombstones/tombstone.js';
import { TombstoneFile } from '../tombstones/tombstone-file.js';
import { RestoredStoriesService } from './restored-stories.service.js';

const NOTHING = { withdrawn: 0, limited: 0, added: 0, elsewhere: 0, unreadable: 0, isNew: false };
const WORKROOM = `query ($initiative: String!, $id: ID!) { reviewStory(initiative: $initiative, id: $id) {
  state text quote } }`;
/** Opening the embedded database from its folder takes seconds, on a busy machine many. */
const PATIENCE = 120_000;

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chorus-restored-'));
  file = join(folder, 'kept', 'tombstones');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const agree = (world: World, from?: string) => world.app.get(RestoredStoriesService).agree(from);
const found = async (world: World, home: Home, words?: string) => {
  const filter = words === undefined ? {} : { words };
  return (await feed(world.visitor(), home, filter)).stories.map(({ id }) => id).sort();
};
const lines = () => readFileSync(file, 'utf8').trimEnd().split('\n');

/** Four stories that everybody may read; the first has a picture and a word of its own. */
async function fourStories(world: World, home: Home) {
  await prompt(home);
  const teller = world.visitor();
  const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#8a3b5e' } })
    .jpeg()
    .toBuffer();
  const picture = parcel('PICTURE', bytes);
  expect((await send(teller, home, picture)).statusCode).toBe(204);
  const gone = await publishedStory(home, teller, {
    ...{ key: picture.key, media: [{ id: picture.id, description: 'A sett' }] },
    ...{ text: 'The wolverine sleeps. We wait.', alias: 'Wolverine' },
    consent: { mayQuote: true, showAlias: true, showPictures: true },
  });
  await read(home.owner, home, gone.id, { quote: 'We wait.' });
  const narrowed = await publishedStory(home, teller, { text: 'For partners from now on.' });
  const down = await publishedStory(home, teller, { text: 'Not in the list from now on.' });
  const stays = await publishedStory(home, teller, { text: 'It stays.' });
  return { teller, picture, gone, narrowed, down, stays };
}

/** What their tellers then take back. */
async function takeBack(world: World, { gone, narrowed, down }: Awaited<ReturnType<typeof fourStories>>) {
  const teller = world.visitor();
  await withdraw(teller, gone.code);
  await narrow(teller, narrowed.code, { audience: 'PARTNERS' });
  const use = (await openReceipt(teller, down.code)).uses.find(({ place }) => place === 'STORIES');
  await aboutUse(teller, down.code, 'takeDownUse', use?.id);
}

const pictureOf = (world: World, home: Home, { id }: Parcel) =>
  world.visitor().http('GET', `/api/i/${home.slug}/media/${id}/small`);

describe('stories in a folder that was restored from a copy', () => {
  it(
    'stay withdrawn, narrowed and taken down',
    async () => {
      const dataDir = join(folder, 'data');
      const env = { CHORUS_DATA_DIR: dataDir, CHORUS_TOMBSTONES: file };
      const open = async () => World.open(env, await openInFolder(dataDir));
      const media = () =>
        readdirSync(join(dataDir, 'media'), { recursive: true, encoding: 'utf8' })
          .map((name) => join(dataDir, 'media', name))
          .filter((path) => statSync(path).isFile());

      let world = await open();
      const made = await world.initiative();
      const told = await fourStories(world, made);
      await world.close();
      cpSync(dataDir, join(folder, 'backup'), { recursive: true });

      world = await open();
      await takeBack(world, told);
      // Told and taken back after the backup: no restored database knows of it.
      const later = { ...made, owner: await world.signedIn('owner-1@example.org') };
      await withdraw(world.visitor(), (await publishedStory(later, world.visitor())).code);
      expect(lines()).toHaveLength(4);
      expect(readFileSync(file, 'utf8')).not.toMatch(
        new RegExp(`${told.gone.id}|${told.down.id}|wolverine`, 'i'),
      );
      expect(statSync(file).mtime.toISOString()).toMatch(/T00:00:00\.000Z$/);
      await world.close();

      rmSync(dataDir, { recursive: true });
      cpSync(join(folder, 'backup'), dataDir, { recursive: true });
      world = await open();
      const home = { ...made, owner: await world.signedIn('owner-1@example.org') };
      // It is all there again; this is what nobody may see.
      expect(await found(world, home)).toHaveLength(4);
      expect(await found(world, home, 'wolverine')).toEqual([told.gone.id]);
      expect((await pictureOf(world, home, told.picture)).statusCode).toBe(200);
      expect(media().length).toBeGreaterThan(0);

      expect(await agree(world)).toEqual({ ...NOTHING, withdrawn: 1, limited: 2, elsewhere: 1 });
      expect(await found(world, home)).toEqual([told.stays.id]);
      expect(await found(world, home, 'wolverine')).toEqual([]);
      expect((await pictureOf(world, home, told.picture)).statusCode).toBe(404);
      expect(media()).toEqual([]);
      expect(await world.occurrences('wolverine')).toEqual([]);
      expect(await home.owner.ask(WORKROOM, { initiative: home.slug, id: told.gone.id })).toEqual({
        reviewStory: { state: 'WITHDRAWN', text: '', quote: '' },
      });
      const teller = world.visitor();
      expect((await openReceipt(teller, told.gone.code)).state).toBe('WITHDRAWN');
      const narrowed = await openReceipt(teller, told.narrowed.code);
      expect(narrowed.consents.map(({ audience }) => audience)).toEqual(['PARTNERS', 'PUBLIC']);
      const { uses } = await openReceipt(teller, told.down.code);
      expect(uses.filter(({ takenDownOn }) => takenDownOn !== null)).toMatchObject([{ place: 'STORIES' }]);

      // Once is enough, and what its teller lifts afterwards stays lifted.
      expect(await agree(world)).toEqual({ ...NOTHING, elsewhere: 1 });
      await aboutUse(teller, told.down.code, 'allowUseAgain', uses.find((use) => use.takenDownOn)?.id);
      await widen(teller, told.narrowed.code, { audience: 'PUBLIC' });
      await review(home.owner, home, told.narrowed.id, 'acceptConsent');
      expect(await agree(world)).toMatchObject({ withdrawn: 0, limited: 0, added: 1 });
      const shown = [told.narrowed.id, told.down.id, told.stays.id].sort();
      expect(await found(world, home)).toEqual(shown);
      await world.close();
      // Not even the backup from before all this takes anything back that was allowed again.
      rmSync(dataDir, { recursive: true });
      cpSync(join(folder, 'backup'), dataDir, { recursive: true });
      world = await open();
      expect(await agree(world)).toMatchObject({ withdrawn: 1, elsewhere: 1 });
      expect(await found(world, home)).toEqual(shown);
      await world.close();
    },
    PATIENCE,
  );
});

describe('stories in a database whose rows were restored', () => {
  let world: World;
  let home: Home;
  beforeEach(async () => {
    world = await World.open({ CHORUS_TOMBSTONES: file });
    home = await world.initiative();
  });
  afterEach(() => world.close());

  it('stay withdrawn while the server runs, and the file may be lost, cut off or another one', async () => {
    const told = await fourStories(world, home);
    const before = await dump(world.database);
    await takeBack(world, told);
    const after = await dump(world.database);
    await agree(world);

    // Under a running server: the next round sees it.
    await restore(world.database, before);
    expect(await found(world, home)).toHaveLength(4);
    await world.app.get(RestoredStoriesService).agreeAgain();
    expect(await found(world, home)).toEqual([told.stays.id]);
    expect(await world.occurrences('wolverine')).toEqual([]);

    // Lost: made anew from the database. Cut off: the next line stands all the same.
    await restore(world.database, after);
    const kept = join(folder, 'put-aside');
    cpSync(file, kept);
    rmSync(file);
    expect(await agree(world)).toEqual({ ...NOTHING, added: 3, isNew: true });
    expect(lines()).toHaveLength(3);
    appendFileSync(file, lines()[0]?.slice(0, 40) ?? '');
    const teller = world.visitor();
    await narrow(teller, told.stays.code, { audience: 'PARTNERS' });
    const { tombstones, unreadable } = await world.app.get(TombstoneFile).read();
    expect({ count: tombstones.size, unreadable }).toEqual({ count: 4, unreadable: 1 });

    // Lost together with the newest state: what was put aside still holds, and is not lost again.
    rmSync(file);
    await restore(world.database, before);
    expect(await agree(world)).toEqual({ ...NOTHING, isNew: true });
    expect(await found(world, home)).toHaveLength(4);
    expect(await agree(world, kept)).toMatchObject({ withdrawn: 1, limited: 2, isNew: false });
    expect(await found(world, home)).toEqual([told.stays.id]);
    expect((await world.app.get(TombstoneFile).read()).tombstones.size).toBe(3);
    await expect(agree(world, join(folder, 'nowhere'))).rejects.toThrow('There is no file');
  });

  it('are taken back all the same where the file cannot be written, and written down later', async () => {
    const told = await fourStories(world, home);
    rmSync(join(folder, 'kept'), { recursive: true, force: true });
    appendFileSync(join(folder, 'kept'), 'a file where a folder should be');
    await takeBack(world, told);
    expect(await found(world, home)).toEqual([told.stays.id]);
    await expect(agree(world)).rejects.toThrow(/cannot be (read|written)/);
    rmSync(join(folder, 'kept'));
    await world.app.get(RestoredStoriesService).agreeAgain();
    expect(lines()).toHaveLength(3);
  });
});

describe('a line of the file', () => {
  const story = 'ab'.repeat(32);
  const consent = { audience: 'PARTNERS', allowed: ['mayQuote'], until: '2027-01-31' };
  const down = [{ place: 'STORIES', indicatorId: null, audience: 'PUBLIC' }];
  const limited = { story, step: 2, consent, down };

  it.each([
    [{ story, step: 1, withdrawn: true }],
    [limited],
    [{ ...limited, consent: { ...consent, until: null } }],
    [
      {
        ...limited,
        down: [
          { place: 'DECISION', indicatorId: null, decisionId: randomUUID(), audience: 'PARTNERS' },
          { place: 'TENSION', indicatorId: null, tensionId: randomUUID(), audience: 'PUBLIC' },
        ],
      },
    ],
    [
      {
        ...limited,
        down: [{ place: 'REPORT_PAGE', indicatorId: null, reportId: randomUUID(), audience: 'PUBLIC' }],
      },
    ],
  ])('is written as it was read: %j', (line) => {
    const read = readTombstone(JSON.stringify(line));
    expect(read && writeTombstone(read)).toBe(JSON.stringify(line));
  });

  it.each<[what: string, line: unknown]>([
    ['nothing that says which story', { step: 1, withdrawn: true }],
    ['no step', { story, step: 0, withdrawn: true }],
    ['a step that no database can hold', { story, step: 2 ** 40, withdrawn: true }],
    ['no word on what is allowed', { story, step: 1 }],
    ['a day that is none', { ...limited, consent: { ...consent, until: '2027-02-31' } }],
    ['an audience that is none', { ...limited, consent: { ...consent, audience: 'ALL' } }],
    ['a place that is none', { ...limited, down: [{ ...down[0], place: 'ELSEWHERE' }] }],
    [
      'an indicator that is none',
      { ...limited, down: [{ ...down[0], place: 'INDICATOR', indicatorId: 'x' }] },
    ],
    ['a list', [limited]],
    ['nothing', null],
  ])('is none with %s', (_, line) => {
    expect(readTombstone(JSON.stringify(line))).toBeUndefined();
    expect(readTombstone(JSON.stringify(line).slice(0, -3))).toBeUndefined();
  });
});

type Dump = Map<string, string>;

/** All rows, as a person would dump them. */
async function dump(database: DataSource): Promise<Dump> {
  const tables = await database.query<{ name: string }[]>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
       and relname <> 'migration'`,
  );
  const rows: Dump = new Map();
  for (const { name } of tables) {
    const [table] = await database.query<{ rows: string }[]>(
      `select coalesce(json_agg(t), '[]')::text as rows from "${name}" t`,
    );
    rows.set(name, table?.rows ?? '[]');
  }
  return rows;
}

/** Puts them back as they were, without the triggers, as pg_restore does. */
async function restore(database: DataSource, rows: Dump): Promise<void> {
  await database.transaction(async (manager) => {
    await manager.query(`set local session_replication_role = replica`);
    await manager.query(`truncate ${[...rows.keys()].map((name) => `"${name}"`).join(', ')}`);
    for (const [name, table] of rows)
      await manager.query(
        `insert into "${name}" overriding system value select * from json_populate_recordset(null::"${name}", $1)`,
        [table],
      );
  });
}
