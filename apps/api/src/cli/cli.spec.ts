import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportMapping } from '@chorus/domain';
import { createApplication } from '../application.js';
import { readConfig } from '../core/config.js';
import { connectEmbedded } from '../core/database/connection.js';
import { IndicatorsService } from '../indicators/indicators.service.js';
import { PlacesService } from '../places/places.service.js';
import { memberOf } from './context.js';

/** The command line as it is installed: built, in a process of its own. */
const CHORUS = join(__dirname, '../../dist/cli/chorus.js');

/** Every call opens the database anew, which takes seconds; on a busy machine, many. */
const PATIENCE = 180_000;

const MAPPING: ImportMapping = {
  version: 1,
  reading: {},
  keep: [],
  place: { column: 'Town' },
  period: { from: 'column', column: 'Year', reads: 'SCHOOL_YEAR' },
  dimensions: [],
  cells: [{ column: 'Value', field: 'value', indicator: 'reading' }],
  words: [],
};

interface Ended {
  code: number;
  out: string;
  err: string;
}

describe('the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chorus-cli-'));
  const dataDir = join(folder, 'data');
  const path = (name: string) => join(folder, name);
  const file = (name: string, text: string) => {
    writeFileSync(path(name), text);
    return path(name);
  };
  const chorus = (...args: string[]): Promise<Ended> =>
    new Promise((resolve) => {
      const env = { PATH: process.env['PATH'], CHORUS_DATA_DIR: dataDir, CHORUS_LOG: 'error' };
      execFile(process.execPath, [CHORUS, ...args], { env, cwd: folder }, (error, out, err) => {
        resolve({ code: error ? Number(error.code) : 0, out, err });
      });
    });

  beforeAll(async () => {
    const migrated = await chorus('migrate');
    expect(migrated).toMatchObject({ code: 0, out: expect.stringMatching(/^Ran Roles\d+, /) as string });
    const owner = ['owner', 'create', '--initiative', 'larkmoor', '--email', 'ann@example.org'];
    const made = await chorus(...owner, '--name', 'Larkmoor reads', '--person', 'Ann');
    expect(made.out).toMatch(/"larkmoor" is there, and ann@example\.org owns it\.\nPassword: \S{20}\n/);
    await structure();
    file('mapping.json', JSON.stringify(MAPPING));
    file('rates.csv', 'Town,Year,Value\nMill,2017-18,40.5\nMill,2018-19,41\n');
  }, PATIENCE);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Places and indicators are made in the workspace; the command line has no word for them. */
  async function structure(): Promise<void> {
    const connection = await connectEmbedded({ dataDir });
    const app = await createApplication(readConfig({ CHORUS_DEMO: 'off' }), connection);
    await app.init();
    const owner = await memberOf(app, 'larkmoor', undefined);
    const root = await app
      .get(PlacesService)
      .save(owner, { code: 'county', name: 'The county', level: 'county' });
    await app.get(PlacesService).save(owner, { parentId: root, code: 'mill', name: 'Mill', level: 'town' });
    await app.get(IndicatorsService).save(owner, {
      ...{ slug: 'reading', name: 'Reading by third grade', kind: 'POPULATION', measure: 'PROPORTION' },
      ...{ direction: 'HIGHER_IS_BETTER', frequency: 'SCHOOL_YEAR' },
    });
    await app.close();
    await connection.close();
  }

  const importing = (...more: string[]) =>
    chorus('import', '--initiative', 'larkmoor', '--mapping', path('mapping.json'), ...more);

  it(
    'imports files all or nothing, makes what it is told to make, and exports what it holds',
    async () => {
      expect(await importing('--dry-run', path('rates.csv'))).toMatchObject({
        code: 0,
        out: '2 rows read, 0 left out by the mapping.\nFigures: 2 new, 0 changed, 0 the same, 0 with problems, 0 with unknown names.\n',
      });

      const wrong = file('wrong.csv', 'Town,Year,Value\nMill,2019-20,44\nMill,2020-21,forty\n');
      const refused = await importing(wrong);
      expect(refused.code).toBe(1);
      expect(refused.out).toContain('1 rows, first in file 1 line 3: "forty" is not a number.');
      expect(refused.err).toContain('1 rows have problems.');

      const second = file('lake.csv', 'Town,Year,Value\nLake,2018-19,39\n');
      const done = await importing('--new-places', 'town', '--publish', path('rates.csv'), second);
      expect(done).toMatchObject({ code: 0, err: '' });
      expect(done.out).toContain('Done: 3 new figures, 0 changed, 0 rows left out, 1 new places');
      expect(done.out).toContain('Published: reading.');

      const exported = await chorus('export', '--initiative', 'larkmoor', '--to', path('out.csv'));
      expect(exported).toMatchObject({ code: 0, out: expect.stringContaining('Written to ') as string });
      const rows = readFileSync(path('out.csv'), 'utf8').trim().split(/\r?\n/);
      expect(rows).toHaveLength(4); // a header and three figures: nothing of the wrong file, nothing twice
      expect(rows.filter((row) => row.includes('40.5'))).toHaveLength(1);

      expect(await chorus('tombstones')).toMatchObject({
        code: 0,
        out: 'Stories withdrawn again: 0. Narrowed or taken down again: 0. Written to the file: 0.\n',
      });
      expect(readFileSync(join(dataDir, 'tombstones'), 'utf8')).toBe('');
    },
    PATIENCE,
  );

  it(
    'says in a sentence what is wrong with how it is called',
    async () => {
      const imports = ['import', '--initiative', 'larkmoor', '--mapping', 'mapping.json'];
      const calls: [args: string[], code: number, sentence: string][] = [
        [['frobnicate'], 2, 'There is no command "frobnicate".'],
        [['owner'], 2, 'There is no command "owner".'],
        [['export', '--colour', 'red'], 1, "Unknown option '--colour'"],
        [['export', '--initiative', 'larkmoor'], 1, 'Say --to.'],
        [imports, 1, 'Name at least one file.'],
        [[...imports, 'missing.csv'], 1, 'There is no file "missing.csv".'],
      ];
      const ended = await Promise.all(calls.map(([args]) => chorus(...args)));
      for (const [index, [, code, sentence]] of calls.entries()) {
        expect(ended[index]?.code).toBe(code);
        expect(ended[index]?.err).toContain(sentence);
        expect(ended[index]?.err).not.toMatch(/\n\s+at /);
      }
    },
    PATIENCE,
  );

  it.each<[what: string, args: string[], sentence: string]>([
    [
      'an initiative that does not exist',
      ['export', '--initiative', 'nowhere', '--to', 'nowhere.csv'],
      'There is no initiative "nowhere"',
    ],
    [
      'a mapping that is none',
      ['import', '--initiative', 'larkmoor', '--mapping', 'rates.csv', 'rates.csv'],
      '"rates.csv" does not hold a mapping: it is not JSON.',
    ],
    [
      'tombstones that are not there',
      ['tombstones', '--from', 'nowhere.csv'],
      'There is no file "nowhere.csv".',
    ],
  ])(
    'says what is wrong with %s',
    async (_, args, sentence) => {
      const ended = await chorus(...args);
      expect(ended).toMatchObject({ code: 1, err: expect.stringContaining(sentence) as string });
      expect(existsSync(path('nowhere.csv'))).toBe(false);
    },
    PATIENCE,
  );
});
