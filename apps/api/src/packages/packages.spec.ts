import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { county, dimension, enter, indicator, publish, result, saving } from '../../test/factories.js';
import { World, type Home } from '../../test/world.js';
import { memberActor, type Member } from '../access/actor.js';
import { Callers } from '../access/callers.js';
import { openArchive } from './package-archive.js';
import { PackageExportService } from './package-export.service.js';
import { PackageImportService } from './package-import.service.js';

type Files = Record<string, string>;

const NAME = 'query ($initiative: String!) { initiative(initiative: $initiative) { name } }';

describe('a package of an initiative', () => {
  let world: World;
  let home: Home;
  let folder: string;
  beforeAll(async () => {
    world = await World.open();
    folder = mkdtempSync(join(tmpdir(), 'chorus-package-'));
    home = await world.initiative();
    await fillByHand(home);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await world.close();
  });

  const ownerOf = async ({ slug }: Home): Promise<Member> => {
    const facts = await world.app.get(Callers).memberByEmail(slug, undefined);
    if (!facts) throw new Error('no owner');
    return memberActor(facts);
  };
  const exported = async (from: Home): Promise<Files> => {
    const path = join(folder, `${from.slug}.zip`);
    writeFileSync(path, await buffer(await world.app.get(PackageExportService).zip(await ownerOf(from))));
    return filesIn(path);
  };
  const fill = async (into: Home, files: Files) => {
    const path = join(folder, `into-${into.slug}.zip`);
    writeFileSync(path, await zipOf(files));
    return world.app.get(PackageImportService).fill(await ownerOf(into), path);
  };

  it('goes out and comes in to another initiative, where it is the same again', async () => {
    const files = await exported(home);
    const other = await world.initiative();
    const report = await fill(other, files);
    expect(report).toMatchObject({
      name: (await home.owner.ask<{ initiative: { name: string } }>(NAME, { initiative: home.slug }))
        .initiative.name,
      rows: { places: 3, categories: 2, indicators: 2, targets: 2, observations: 6 },
    });
    const again = await exported(other);
    for (const [name, text] of Object.entries(files)) {
      if (name !== 'datapackage.json') expect([name, ...rows(again[name])]).toEqual([name, ...rows(text)]);
    }
    expect(tables(again)).toEqual(tables(files));
    expect(again['data/former-definitions.csv']).toContain('2018-07-01,2019-07-01,"Pupils who\nread well"');
  });

  it('says what every column is, and what stands for a value that is not there', async () => {
    const files = await exported(home);
    const descriptor = JSON.parse(files['datapackage.json'] ?? '') as {
      resources: { name: string; schema: { missingValues: unknown[]; foreignKeys?: unknown[] } }[];
    };
    const observations = descriptor.resources.find(({ name }) => name === 'observations');
    expect(observations?.schema.missingValues).toContainEqual({
      value: 'NOT_COLLECTED',
      label: 'Nobody counted',
    });
    expect(observations?.schema.foreignKeys).toContainEqual({
      fields: ['place'],
      reference: { resource: 'places', fields: ['code'] },
    });
    const rows = (files['data/observations.csv'] ?? '').split('\r\n');
    expect(rows[0]).toBe(
      'indicator,place,period_start,period_end,gender,value,numerator,denominator,moe,status,note,source',
    );
    expect(rows).toContain("reading,county,2018-07-01,2019-07-01,girls,75,30,40,,PROVISIONAL,'=a note,");
    expect(rows).toContain('reading,mill,2018-07-01,2019-07-01,,NOT_COLLECTED,,,,FINAL,,');
  });

  it('fills nothing but an empty initiative', async () => {
    await expect(fill(home, await exported(home))).rejects.toMatchObject({
      problem: { code: 'PACKAGE_NOT_EMPTY' },
    });
  });

  test.each<[string, string, (text: string) => string, object]>([
    [
      'a place that is nowhere',
      'data/observations.csv',
      (text) => text.replace('reading,mill,', 'reading,moon,'),
      { code: 'PACKAGE_REFERENCE', detail: { table: 'observations', column: 'place', text: 'moon' } },
    ],
    [
      'a text in a number',
      'data/observations.csv',
      (text) => text.replace(',75,30,40,', ',many,30,40,'),
      { code: 'PACKAGE_CELL', detail: { table: 'observations', column: 'value', text: 'many' } },
    ],
    [
      'a group that the dimension does not have',
      'data/targets.csv',
      (text) => text.replace(',girls,', ',gnomes,'),
      { code: 'PACKAGE_CELL', detail: { table: 'targets', column: 'gender', text: 'gnomes' } },
    ],
    [
      'a column that is gone',
      'data/places.csv',
      (text) => text.replace('level', 'height'),
      { code: 'COLUMNS_MISSING', detail: { missing: 'level' } },
    ],
    [
      'a figure that is there twice',
      'data/observations.csv',
      (text) => text + (/^reading,county.*\r\n/m.exec(text)?.[0] ?? ''),
      { code: 'PACKAGE_ROWS', detail: { table: 'observations', first: 2, last: 8 } },
    ],
    ['a descriptor of something else', 'datapackage.json', () => '{"name":"x"}', { code: 'NOT_A_PACKAGE' }],
  ])(
    'takes nothing at all of a package with %s, and says where it is',
    async (_name, file, change, problem) => {
      const files = await exported(home);
      const changed = change(files[file] ?? '');
      expect(changed).not.toBe(files[file]);
      const other = await world.initiative();
      await expect(fill(other, { ...files, [file]: changed })).rejects.toMatchObject({ problem });
      expect((await fill(other, files)).rows['places']).toBe(3);
    },
  );

  it('refuses what is no archive, and one that unpacks to far more than it is', async () => {
    const other = await world.initiative();
    const path = join(folder, 'broken.zip');
    writeFileSync(path, 'no archive at all');
    const service = world.app.get(PackageImportService);
    const owner = await ownerOf(other);
    await expect(service.fill(owner, path)).rejects.toMatchObject({ problem: { code: 'NOT_A_PACKAGE' } });
    writeFileSync(path, await zipOf({ 'datapackage.json': ' '.repeat(50_000_000) }));
    await expect(service.fill(owner, path)).rejects.toMatchObject({ problem: { code: 'NOT_A_PACKAGE' } });
  });

  it('comes in over the network: looked at first, then taken as a whole', async () => {
    const archive = await zipOf(await exported(home));
    const other = await world.initiative();
    const send = (to: string, payload: Buffer, by = other.owner) =>
      by.http('POST', `/api/i/${other.slug}/${to}`, {
        payload,
        headers: { 'content-type': 'application/zip' },
      });
    const checked = await send('package/check', archive);
    expect(checked.json()).toMatchObject({ rows: { places: 3, observations: 6 } });
    expect([checked.statusCode, (await send('package/check', archive)).statusCode]).toEqual([200, 200]);
    expect((await send('package', archive, await other.as('STEWARD'))).statusCode).toBe(403);
    const bad = await zipOf({ ...(await exported(home)), 'data/places.csv': 'code\r\n1\r\n' });
    expect((await send('package/check', bad)).json()).toMatchObject({ problem: { code: 'COLUMNS_MISSING' } });
    expect((await send('package', archive)).statusCode).toBe(201);
    expect(tables(await exported(other))).toEqual(tables(await exported(home)));
    expect((await send('package/check', archive)).json()).toMatchObject({
      problem: { code: 'PACKAGE_NOT_EMPTY' },
    });
  });

  it('refuses over the network what is too large, packed or unpacked, and leaves no file behind', async () => {
    const other = await world.initiative();
    const left = () => readdirSync(tmpdir()).filter((name) => /^chorus-package-/.test(name)).length;
    const before = left();
    const refused = async (payload: Buffer) => {
      const url = `/api/i/${other.slug}/package/check`;
      const headers = { 'content-type': 'application/zip' };
      return (await other.owner.http('POST', url, { payload, headers })).json<object>();
    };
    const tooLarge = (limit: number) => ({ problem: { code: 'PACKAGE_TOO_LARGE', detail: { limit } } });
    expect(await refused(randomBytes(25_000_001))).toMatchObject(tooLarge(25));
    // A seventieth of its size is no bomb, but too much here.
    const places = Buffer.concat([randomBytes(2_000_000), Buffer.alloc(150_000_000)]);
    expect(await refused(await zipOf({ 'data/places.csv': places }))).toMatchObject(tooLarge(150));
    expect(await refused(Buffer.from('no archive at all'))).toMatchObject({
      problem: { code: 'NOT_A_PACKAGE' },
    });
    expect(left()).toBe(before);
  });

  it('is handed to stewards, and to nobody else', async () => {
    const url = `/api/i/${home.slug}/package.zip`;
    const given = await (await home.as('STEWARD')).http('GET', url);
    expect(given.headers['content-type']).toBe('application/zip');
    expect(given.rawPayload.subarray(0, 2).toString()).toBe('PK');
    expect((await (await home.as('PARTNER')).http('GET', url)).statusCode).toBe(403);
    expect((await world.visitor().http('GET', url)).statusCode).toBe(401);
  });
});

/** One of everything, with what is easily lost: a guarded note, a missing value, a target of a group, translations. */
async function fillByHand(home: Home): Promise<void> {
  const { initiative, owner } = { initiative: home.slug, owner: home.owner };
  const { county: root, towns } = await county(home, ['Mill', 'Lake']);
  const gender = await dimension(home, 'gender', ['Girls', 'Boys']);
  const girls = gender.categories['girls'] ?? '';
  const resultId = await result(home, 'Children read');
  const { saveSource: sourceId } = await owner.ask<{ saveSource: string }>(
    saving('saveSource', 'SourceInput'),
    {
      initiative,
      input: {
        producer: 'The "Office", of Schools',
        title: 'Tests',
        licence: 'CC0',
        publishedOn: '2019-09-01',
      },
    },
  );
  const reading = await indicator(home, {
    ...{ dimensionIds: [gender.id], resultId, sourceId, definition: 'Pupils who\nread well' },
    translations: { es: { name: 'Lectura' } },
  });
  await indicator(home, { slug: 'attendance', name: 'Attendance', foreshadowsId: reading });
  const at = { placeId: root, period: '2018-19' };
  await enter(home, reading, [
    { ...at, value: 0 },
    { ...at, categoryIds: [girls], numerator: 30, denominator: 40, status: 'PROVISIONAL', note: '=a note' },
    { ...at, period: '2019-20', value: 62.5, moe: 3.25 },
    { ...at, placeId: towns[0], state: 'NOT_COLLECTED' },
    { ...at, placeId: towns[1], state: 'SUPPRESSED_AT_SOURCE' },
    { ...at, placeId: towns[1], period: '2019-20', value: 0.1 + 0.2 },
  ]);
  await owner.ask(
    `mutation ($initiative: String!, $id: ID!, $targets: [TargetInput!]!) {
      saveTargets(initiative: $initiative, indicatorId: $id, targets: $targets) }`,
    {
      ...{ initiative, id: reading },
      targets: [
        { placeId: root, period: '2029-30', value: 90, rationale: 'Agreed, in May' },
        { placeId: root, categoryIds: [girls], period: '2029-30', value: 95 },
      ],
    },
  );
  await publish(home);
  await owner.ask(saving('saveIndicator', 'IndicatorInput'), {
    initiative,
    input: {
      ...{ id: reading, slug: 'reading', name: 'Reading by third grade', measure: 'PROPORTION', resultId },
      ...{ direction: 'HIGHER_IS_BETTER', frequency: 'SCHOOL_YEAR', sourceId, dimensionIds: [gender.id] },
      ...{ translations: { es: { name: 'Lectura' } }, definition: 'Pupils who\nread "very" well' },
      ...{ baseline: '2018-19', baselineReason: 'The first year of the test' },
      meaningChange: { kind: 'NEW_MEANING', from: '2019-20', reason: 'Another test' },
    },
  });
  await owner.ask(saving('saveAnnotation', 'AnnotationInput'), {
    initiative,
    input: { indicatorId: reading, kind: 'SERIES_BREAK', startsOn: '2019-07-01', title: 'A new test' },
  });
}

async function filesIn(path: string): Promise<Files> {
  const archive = await openArchive(path);
  const files: Files = {};
  for (const name of archive.names) {
    const stream = await archive.read(name);
    files[name] = stream ? (await buffer(stream)).toString('utf8') : '';
  }
  archive.close();
  return files;
}

async function zipOf(files: Record<string, string | Buffer>): Promise<Buffer> {
  const archive = new ZipFile();
  for (const [name, content] of Object.entries(files)) {
    archive.addBuffer(typeof content === 'string' ? Buffer.from(content) : content, name);
  }
  archive.end();
  return buffer(archive.outputStream);
}

/** Rows of a table stand in the order of ids, which are other ones in another initiative. */
function rows(text = ''): string[] {
  return text.split('\r\n').sort();
}

function tables(files: Files): unknown {
  return (JSON.parse(files['datapackage.json'] ?? '') as { resources: unknown }).resources;
}
