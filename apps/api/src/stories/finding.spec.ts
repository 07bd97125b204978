import type { Client } from '../../test/client.js';
import { county, enter, indicator, publish } from '../../test/factories.js';
import {
  feed,
  hiding,
  narrow,
  prompt,
  publishedStory,
  read,
  theme,
  withdraw,
  type Told,
} from '../../test/telling.js';
import { World, type Home } from '../../test/world.js';

const FEED = `query ($initiative: String!, $filter: StoryFilterInput, $first: Int, $after: String, $sort: StorySort) {
  storyFeed(initiative: $initiative, filter: $filter, first: $first, after: $after, sort: $sort) {
    stories { id text } next reading { how read { typed meant } } } }`;
const COUNT = `query ($initiative: String!, $filter: StoryFilterInput) {
  storyCount(initiative: $initiative, filter: $filter) { stories orMore minimum } }`;

interface Page {
  stories: Told[];
  next: string | null;
  reading: { how: string; read: { typed: string; meant: string }[] } | null;
}

describe('finding stories', () => {
  let world: World;
  let home: Home;
  let placeId: string;
  let teller: Client;
  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    home = await world.initiative();
    teller = world.visitor();
    ({ county: placeId } = await county(home));
    await prompt(home);
  });
  afterAll(() => world.close());

  const texts = async (reader: Client, filter = {}) =>
    (await feed(reader, home, filter)).stories.map(({ text }) => text);
  const page = async (words: string, more: object = {}, reader = teller) =>
    (await reader.ask<{ storyFeed: Page }>(FEED, { initiative: home.slug, filter: { words }, ...more }))
      .storyFeed;
  const count = async (filter: object, reader = teller) =>
    (await reader.ask<{ storyCount: object }>(COUNT, { initiative: home.slug, filter })).storyCount;

  it('goes by words in English and Spanish, accents ignored, and by theme with what is below it', async () => {
    const moving = await theme(home, 'Moving');
    const bus = await theme(home, 'Bus', moving);
    await publishedStory(home, teller, { text: 'The drivers were driving past us.', themeIds: [bus] });
    await publishedStory(home, teller, { text: 'Las niñas caminaban por el pabellón.', language: 'es' });
    expect(await texts(teller, { words: 'drive' })).toHaveLength(1);
    expect(await texts(teller, { words: 'nina camina' })).toHaveLength(1);
    expect(await texts(teller, { words: 'PABELLON' })).toHaveLength(1);
    expect(await texts(teller, { words: 'helicopter' })).toEqual([]);
    expect(await texts(teller, { themeId: moving })).toHaveLength(1);
    expect(await texts(teller, { language: 'es', themeId: moving })).toEqual([]);
    for (const words of [`'); drop table story; --`, '*', '" *', 'bus*"', '-', '((( & |', '💔', '\\'])
      expect(await texts(teller, { words })).toEqual([]);
  });

  it('reads an unfinished word as a beginning, and only where nothing fits it as it is', async () => {
    await publishedStory(home, teller, { text: 'The schoolyard was dark.' });
    await publishedStory(home, teller, { text: 'Nobody can sit down.' });
    await publishedStory(home, teller, { text: 'El teléfono no sonó.', language: 'es' });
    const begun = await page('dark schooly');
    expect(begun.stories.map(({ text }) => text)).toEqual(['The schoolyard was dark.']);
    expect(begun.reading).toEqual({ how: 'BEGINNING', read: [{ typed: 'schooly', meant: 'schooly' }] });
    expect((await page('TELÉ')).stories).toHaveLength(1);
    expect((await page('nobo')).stories).toHaveLength(1);
    await publishedStory(home, teller, { text: 'A schooly word.' });
    const whole = await page('schooly');
    expect([whole.stories.length, whole.reading]).toEqual([1, null]);
  });

  it('reads a word with a slip as the nearest word of these stories, and says so', async () => {
    await publishedStory(home, teller, { text: 'The school called twice.' });
    await publishedStory(home, teller, { text: 'The bus was late.' });
    const slip = await page('schoool twcie');
    expect(slip.stories.map(({ text }) => text)).toEqual(['The school called twice.']);
    expect(slip.reading).toEqual({
      how: 'NEAREST',
      read: [
        { typed: 'schoool', meant: 'school' },
        { typed: 'twcie', meant: 'twice' },
      ],
    });
    expect((await page('bsu')).reading?.read).toEqual([{ typed: 'bsu', meant: 'bus' }]);
    // Words that stand in stories are not read otherwise, because no story has both.
    expect(await page('school bus')).toEqual({ stories: [], next: null, reading: null });
    expect(await page('helicopter')).toEqual({ stories: [], next: null, reading: null });
    const least = await world.countStatements(() => page('school'));
    expect(await world.countStatements(() => page('schoool twcie bsu laet caled'))).toBeLessThanOrEqual(
      least + 6,
    );
  });

  it('never tells a word of a story that is hidden, withdrawn or somebody else’s', async () => {
    const text = 'It was Zebediah who shouted wolverine.';
    const { code, id } = await publishedStory(home, teller, { text });
    await publishedStory(home, teller, { text: 'Something else.' });
    await read(home.owner, home, id, { redactions: [hiding(text, 'Zebediah')] });
    const partner = await home.as('PARTNER');
    const tells = async (reader: Client, ...typed: string[]) => {
      for (const words of typed)
        for (const asked of [words, `${words} or else`]) {
          const { reading } = await page(asked, {}, reader);
          if (reading?.read.some(({ meant }) => /zebediah|wolverine/.test(meant))) return true;
        }
      return false;
    };
    expect(await tells(teller, 'zebediahh', 'zebedia')).toBe(false);
    expect(await tells(home.owner, 'zebediahh')).toBe(false);
    expect(await world.occurrences('wolverine')).toContain('shelf_word');
    expect(await tells(teller, 'wolverrine')).toBe(true);

    const elsewhere = await world.initiative();
    const { storyFeed } = await world
      .visitor()
      .ask<{ storyFeed: Page }>(FEED, { initiative: elsewhere.slug, filter: { words: 'wolverrine' } });
    expect(storyFeed).toEqual({ stories: [], next: null, reading: null });

    // The day of the consent is over, and nobody has tidied up.
    const until = (day: string) =>
      world.database.query(`update shelf_story set consent_until = ${day} where story_id = $1`, [id]);
    await until('current_date - 1');
    expect(await tells(teller, 'wolverrine', 'wolver')).toBe(false);
    await until('null');

    await narrow(teller, code, { audience: 'PARTNERS' });
    expect(await tells(teller, 'wolverrine')).toBe(false);
    expect(await tells(partner, 'wolverrine')).toBe(true);
    await withdraw(teller, code);
    expect(await tells(partner, 'wolverrine')).toBe(false);
    expect(await world.occurrences('wolverine')).toEqual([]);
    const list = await world.database.query<{ word: string; audience: string; stories: number }[]>(
      `select distinct w.word, w.stories from shelf_word w join initiative i on i.id = w.initiative_id
       where i.slug = $1 order by w.word`,
      [home.slug],
    );
    expect(list).toEqual([
      { word: 'else', stories: 1 },
      { word: 'something', stories: 1 },
    ]);
  });

  it('goes by when it happened, as near as its teller knows, by call, stance and lived trend', async () => {
    const indicatorId = await indicator(home, { slug: 'absence' });
    const promptId = await prompt(home, { slug: 'linked', indicatorIds: [indicatorId] });
    const told = (text: string, happenedFrom: string, happenedTo: string) =>
      publishedStory(home, teller, { text, happenedFrom, happenedTo });
    await told('One day.', '2023-12-31', '2023-12-31');
    await told('The nineties.', '1990-01-01', '1999-12-31');
    await publishedStory(home, teller, {
      ...{ text: 'No day.', prompt: 'linked', livedTrend: -2 },
      links: [{ indicatorId, stance: 'DISCORDANT' }],
    });
    const happened = (fromYear?: number, toYear?: number) => texts(teller, { fromYear, toYear });
    expect(await happened(2023, 2023)).toEqual(['One day.']);
    expect(await happened(1999, 1999)).toEqual(['The nineties.']);
    expect(await happened(2000)).toEqual(['One day.']);
    expect(await happened(undefined, 1995)).toEqual(['The nineties.']);
    expect(await happened(2024, 2023)).toEqual(['One day.']);
    expect(await happened(2024)).toEqual([]);
    expect(await happened(1985, 2030)).toHaveLength(2);
    expect(await texts(teller, { promptId })).toEqual(['No day.']);
    expect(await texts(teller, { indicatorId, stance: 'DISCORDANT', trend: -1 })).toEqual(['No day.']);
    expect(await texts(teller, { indicatorId, stance: 'CONFIRMS' })).toEqual([]);
    // Towards any indicator that its reader may see: this one is not published yet.
    expect(await texts(teller, { stance: 'DISCORDANT' })).toEqual([]);
    await enter(home, indicatorId, [{ placeId, period: '2017-18', value: 40 }]);
    await publish(home, 'absence');
    expect(await texts(teller, { stance: 'DISCORDANT' })).toEqual(['No day.']);
    expect(await texts(teller, { stance: 'CONFIRMS' })).toEqual([]);
  });

  it.each(['NEWEST', 'BEST'])('pages without losing or repeating a story, sorted by %s', async (sort) => {
    for (let number = 0; number < 7; number += 1)
      await publishedStory(home, teller, { text: `Story ${number} ${'story '.repeat(number % 3)}` });
    const seen: string[] = [];
    for (let after: string | undefined; ;) {
      // Also where the words are read otherwise: the next page reads them alike.
      const { stories, next } = await page('storry', { first: 3, after, sort });
      seen.push(...stories.map(({ text }) => text.slice(0, 7)));
      if (!next) break;
      after = next;
      // Nothing moves when a story comes meanwhile.
      if (seen.length === 3) await publishedStory(home, teller, { text: 'story story story late' });
    }
    const expected = Array.from({ length: 7 }, (_, number) => `Story ${number}`);
    expect(seen.filter((text) => text !== 'story s').sort()).toEqual(expected);
    expect(new Set(seen).size).toBe(seen.length);
    for (const after of ['nonsense', 'bm9uc2Vuc2U', '2024-01-01:x'])
      expect(await teller.refusal(FEED, { initiative: home.slug, after })).toMatchObject({
        fields: [{ path: 'after' }],
      });
  });

  it('turns the page behind a story whose consent ran out, although it is not shown', async () => {
    const { id } = await publishedStory(home, teller, {
      text: 'Until tomorrow.',
      consent: { until: '2999-01-01' },
    });
    await world.database.query(
      `update shelf_story_search set arrived_on = current_date + 1 where story_id = $1`,
      [id],
    );
    await publishedStory(home, teller, { text: 'For good.' });
    await world.database.query(
      `update shelf_story set consent_until = current_date - 1 where story_id = $1`,
      [id],
    );
    const first = await feed(teller, home, {}, 1);
    expect(first.stories).toEqual([]);
    const second = await feed(teller, home, {}, 1, first.next ?? undefined);
    expect(second.stories.map(({ text }) => text)).toEqual(['For good.']);
    expect(second.next).toBeNull();
  });

  it('brings the best match first: a word of the title, then the story that speaks of it most', async () => {
    await publishedStory(home, teller, { title: 'Mould', text: 'The wall was wet.' });
    await publishedStory(home, teller, { text: 'Mould, and mould again: mould on all the walls.' });
    const once = `There was a lot to say, of mould too. ${'And of other things. '.repeat(20)}`;
    await publishedStory(home, teller, { text: once });
    const { stories } = await page('mould', { sort: 'BEST' });
    expect(stories.map(({ text }) => text.slice(0, 5))).toEqual(['The w', 'Mould', 'There']);
    expect((await page('', { sort: 'BEST' })).stories).toHaveLength(3);
  });

  it('counts what fits, but tells no count that points at somebody', async () => {
    await world.database.query('update initiative set minimum_count = 3 where slug = $1', [home.slug]);
    expect(await count({})).toEqual({ stories: 0, orMore: false, minimum: 3 });
    await publishedStory(home, teller, { text: 'A bus.' });
    await publishedStory(home, teller, { text: 'A late bus.' });
    expect(await count({ words: 'bus' })).toEqual({ stories: null, orMore: false, minimum: 3 });
    await publishedStory(home, teller, { text: 'No bus.' });
    expect(await count({ words: 'buus' })).toEqual({ stories: 3, orMore: false, minimum: 3 });
    expect(await count({ words: 'late' })).toMatchObject({ stories: null });
    // Whoever reviews stories has read them all.
    expect(await count({ words: 'late' }, home.owner)).toMatchObject({ stories: 1, minimum: 1 });
  });
});
