import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoryMapping } from '@chorus/domain';
import { prompt } from '../test/telling.js';
import { World } from '../test/world.js';

/**
 * 7,906 comments of the NHS England Friends and Family Test, 2021-22, with themes and ratings (GitHub
 * The-Strategy-Unit/pxtextmining, datasets; MIT, "Copyright (c) 2021 NHS England"). What the import says is held against
 * counts that are taken here from the file by other means. No text of it is printed or kept.
 */
const FILE = join(process.env['CHORUS_REAL_DATA'] ?? '', 'patient-comments/comments.csv');
const mapping = JSON.parse(
  readFileSync(join(__dirname, '../mappings/patient-comments-stories.json'), 'utf8'),
) as StoryMapping;

interface Report {
  rows: number;
  stories: number;
  problems: number;
  unsureDays: number;
  leftOut: Record<string, number>;
  themes: { name: string; stories: number; isNew: boolean }[];
  months: { month: string; stories: number }[];
}

/** Records of a CSV file whose quotes are paired, by a reader of its own. */
function recordsOf(text: string): Record<string, string>[] {
  const cells = [...text.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n|\n|$)/g)];
  const records: string[][] = [[]];
  for (const [, cell = '', end] of cells) {
    records.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end !== ',') records.push([]);
  }
  const [header = [], ...rows] = records.filter((record) => record.length > 1);
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])));
}

/** The month in day/month/year, or in month/day/year where there is no such month. */
function monthOf(date = ''): string {
  const [one = 0, two = 0, year = 0] = date.split('/').map(Number);
  return `${year}-${String(two > 12 ? one : two).padStart(2, '0')}`;
}

describe('patient comments', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  it('come in whole, with themes, months and ratings as the file has them, within half a minute', async () => {
    const home = await world.initiative();
    const [{ question } = { question: '' }] = mapping.placements;
    const labels = ['Very good', 'Good', 'Neither good nor poor', 'Poor', 'Very poor'];
    await prompt(home, { signifiers: [{ kind: 'CHOICE', question, labels }] });
    const file = readFileSync(FILE);
    const order = {
      ...{ id: randomUUID(), prompt: 'the-way', fileName: 'comments.csv', mapping, makeThemes: true },
      ...{ basis: 'Published under the MIT licence by NHS England.', consent: { audience: 'STEWARDS' } },
    };
    const send = async <T>(path: string): Promise<T> => {
      const payload = Buffer.concat([Buffer.from(`${JSON.stringify(order)}\n`), file]);
      const headers = { 'content-type': 'application/octet-stream' };
      const answer = await home.owner.http('POST', `/api/i/${home.slug}/story-imports${path}`, {
        payload,
        headers,
      });
      return answer.json<T>();
    };
    const report = await send<Report>('/check');

    const records = recordsOf(file.toString('utf8').replace(/^\uFEFF/, ''));
    const bare = (text: string) =>
      text
        .toLowerCase()
        .replace(/\s+/g, ' ')
        .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    const saysNothing = new Set(mapping.leaveOut.map(bare));
    const silent = records.filter((record) => (record['FFT answer'] ?? '').trim() === '');
    const told = records.filter((record) => (record['FFT answer'] ?? '').trim() !== '');
    const stories = told.filter((record) => !saysNothing.has(bare(record['FFT answer'] ?? '')));
    expect(records).toHaveLength(7906);
    expect(report).toMatchObject({ rows: 7906, problems: 0, stories: stories.length });
    expect(report.leftOut).toEqual({
      ...{ EMPTY: silent.length, ANSWER: told.length - stories.length, TWICE: 0, THERE_ALREADY: 0 },
      ...{ NO_CONSENT: 0, TOO_YOUNG: 0, UNWRITTEN: 0 },
    });
    const perTheme = Object.fromEntries(
      mapping.themes.map(({ column, theme }) => [
        theme,
        stories.filter((record) => record[column] === '1').length,
      ]),
    );
    const used = Object.fromEntries(Object.entries(perTheme).filter(([, count]) => count > 0));
    expect(Object.fromEntries(report.themes.map(({ name, stories: count }) => [name, count]))).toEqual(used);
    const perMonth: Record<string, number> = {};
    for (const record of stories)
      perMonth[monthOf(record['Date'])] = (perMonth[monthOf(record['Date'])] ?? 0) + 1;
    expect(Object.fromEntries(report.months.map(({ month, stories: count }) => [month, count]))).toEqual(
      perMonth,
    );
    expect(report.unsureDays).toBeGreaterThan(1000);

    const begun = Date.now();
    expect(await send('')).toEqual({ stories: stories.length });
    const seconds = (Date.now() - begun) / 1000;
    expect(seconds).toBeLessThan(30);
    const stored = await world.database.query<{ stories: number; ratings: number; tags: number }[]>(
      `select (select count(*)::integer from story) as stories, (select count(*)::integer from story_theme) as tags,
         (select count(*)::integer from story_signifier) as ratings`,
    );
    const rated = stories.filter((record) => /^[1-5]$/.test(record['FFT categorical answer'] ?? ''));
    const tags = Object.values(perTheme).reduce((sum, count) => sum + count, 0);
    expect(stored).toEqual([{ stories: stories.length, ratings: rated.length, tags }]);
    // Sent once more it is the same import; as another one it finds every answer there already.
    expect(await send('')).toEqual({ stories: stories.length });
    expect((await send<Report>('/check')).leftOut['THERE_ALREADY']).toBe(stories.length);
  });
});
