import { CHARTS } from '@chorus/charts';
import { readWorkbook } from '@chorus/formats';
import { ClosedByDefault } from '../src/access/closed-by-default.js';
import { CITATIONS, ENDINGS } from '../src/charts/charts.service.js';
import type { Client } from './client.js';
import { sameInAll, twin, type Twin } from './twins.js';
import { World } from './world.js';

/** Addresses that need no look here, and why. */
const ELSEWHERE: Record<string, string> = {
  'package.zip': 'the workroom, for those who may read it whole',
  'calendar/:token.ics': 'due dates',
  'imports/:import/files//': 'takes files and gives none',
  'uploads//': 'takes recordings and pictures and gives none',
  'uploads/:id': 'says how far an upload is, to the device that sends it',
  'media/:media/:size':
    'no figures: recordings and pictures; media.spec.ts asks who gets them, and when no more',
  'reports/:file':
    'no figures: citations of a report by its title; reports.spec.ts asks who gets them, and who the report',
  'report-pictures//': 'takes a picture of a report and gives its id',
  'report-pictures/:picture/:size':
    'no figures: pictures of reports; reports.spec.ts asks who gets them, and when no more',
  'spoken-consent/:story/:question':
    'no figures: consent given aloud; media.spec.ts asks who hears it, and when nobody any more',
  ':initiative/package/check': 'takes a package and says what is in it to whoever brought it',
  ':initiative/package': 'takes a package and says what became of it',
  ':slug/form.xlsx': 'a call as a form, for those who write it: words of the call and no figures',
  ':initiative/story-imports/columns': 'takes a file and names its columns to whoever brought it',
  ':initiative/story-imports/check': 'takes a file and says what it would bring',
  ':initiative/story-imports//': 'takes a file and says how many stories came in',
  'codebook.qdc': 'the words of the codebook, and no figure',
  ':initiative/codebook/check': 'takes a codebook and says what it would bring',
  ':initiative/codebook': 'takes a codebook and says how many themes came in',
  'coding.qdpx': 'stories and no figure, for stewards; coding-project.spec.ts asks which stories',
  ':initiative/boundaries//': 'takes a map and gives it back to whoever brought it',
};

/** A picture is made from the drawing and from nothing else, so the drawing stands for both. */
const DRAWN = ENDINGS.filter((ending) => ending !== 'png');

/** Examples of every address that gives something to partners or the public. A new one without a line here fails. */
const EXAMPLES: Record<string, (choice: string) => string[]> = {
  ':slug.csv': () => ['indicators/absence.csv'],
  ':slug.sdmx.csv': () => ['indicators/absence.sdmx.csv'],
  ':slug.dhis2.json': () => ['indicators/absence.dhis2.json'],
  ':slug.metadata.json': () => ['indicators/absence.metadata.json'],
  ':slug.json': () => ['indicators/absence.json'],
  ':slug.xlsx': () => ['indicators/absence.xlsx'],
  ':slug.bib,:slug.ris,:slug.csl': () =>
    Object.keys(CITATIONS).map((ending) => `indicators/absence.${ending}`),
  ':slug/:file': (choice) =>
    CHARTS.flatMap((chart) => DRAWN.map((ending) => `indicators/absence/${chart}.${ending}${choice}`)),
  'dictionary.csv': () => ['dictionary.csv'],
  'stories.csv': () => ['stories.csv'],
  'stories.json': () => ['stories.json'],
};

describe('what can be downloaded', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  it('is known here, so that nothing new goes out unseen', () => {
    const addresses = world.app
      .get(ClosedByDefault)
      .operations()
      .map(({ name }) => name)
      .filter((name) => name.includes('/:'));
    const known = [...Object.keys(EXAMPLES), ...Object.keys(ELSEWHERE)];
    expect(addresses.length).toBeGreaterThanOrEqual(10);
    expect(addresses.filter((address) => !known.some((end) => address.endsWith(end)))).toEqual([]);
  });

  it('does not depend on a hidden figure in any file, for nobody outside', async () => {
    const one = await twin(world, 7);
    const other = await twin(world, 4);
    const differing: string[] = [];
    const given: string[] = [];
    for (const reader of ['PUBLIC', 'PARTNER'] as const) {
      const choice = reader === 'PUBLIC' ? 'girls' : 'everyone';
      const [a, b] = [await filesOf(one, reader, choice), await filesOf(other, reader, choice)];
      for (const [path, text] of Object.entries(a)) {
        if (text !== b[path]) differing.push(`${reader} ${path}`);
        if (!/^\d{3}$/.test(text)) given.push(path);
      }
    }
    expect(differing).toEqual([]);
    // The comparison would notice: what is shown does come through.
    expect(given.length).toBeGreaterThanOrEqual(45);
    const shown = await filesOf(one, 'PUBLIC', 'everyone');
    expect(shown['indicators/absence/places.csv']).toContain('10.4');
    expect(shown['indicators/absence/places.svg']).toContain('10.4%');
    expect(shown['indicators/absence/gap.csv']).toContain('Rented');
  }, 120_000);

  async function filesOf(
    { home, groups, homes }: Twin,
    reader: 'PUBLIC' | 'PARTNER',
    choice: 'everyone' | 'girls',
  ): Promise<Record<string, string>> {
    const client = reader === 'PUBLIC' ? world.visitor() : await home.as('PARTNER');
    const chosen = choice === 'girls' ? `group=${groups.categories['girls']}` : `by=${homes.id}`;
    const query = `?${chosen}&ahead=yes`;
    const paths = Object.values(EXAMPLES).flatMap((examples) => examples(query));
    const files: Record<string, string> = {};
    for (const path of paths) {
      const name = path.split('?')[0] ?? '';
      files[name] = sameInAll(await fetched(client, `/api/i/${home.slug}/${path}`), home);
    }
    return files;
  }

  /** The text of an answer, or of the sheets of a workbook; of a picture its bytes. */
  async function fetched(client: Client, url: string): Promise<string> {
    const { statusCode, headers, rawPayload } = await client.http('GET', url);
    if (statusCode !== 200) return String(statusCode);
    const type = String(headers['content-type']);
    if (type.includes('spreadsheet'))
      return readWorkbook(rawPayload)
        .map(({ name, csv }) => `${name}\n${new TextDecoder().decode(csv)}`)
        .join('\n');
    return rawPayload.toString('utf8');
  }
});
