import type { Client } from '../../test/client.js';
import { county, enter, indicator, publish } from '../../test/factories.js';
import { prompt, publishedStory, theme } from '../../test/telling.js';
import { World, type Home } from '../../test/world.js';

interface Front {
  minimum: number;
  results: {
    indicators: {
      series: { values: (number | null)[] } | null;
      storyMarks: number[];
      reading: Record<'stories' | 'better' | 'mixed' | 'worse', number | null> | null;
      quotes: { quote: string }[];
    }[];
  }[];
}

const FRONT = `query ($initiative: String!, $placeId: ID, $themeId: ID, $fromYear: Int, $toYear: Int) {
  frontPage(initiative: $initiative, placeId: $placeId, themeId: $themeId, fromYear: $fromYear, toYear: $toYear) {
    minimum newestOnly disagreements { stories }
    results { indicators { series { values } storyMarks reading { stories better mixed worse } quotes { quote } } } } }`;

describe('the front page, narrowed', () => {
  let world: World;
  let home: Home;
  let town: string;
  let bus: string;
  let late: string;

  beforeAll(async () => {
    world = await World.open();
    home = await world.initiative();
    const here = await county(home, ['Millbrook']);
    town = here.towns[0] ?? '';
    const indicatorId = await indicator(home);
    await enter(home, indicatorId, [
      { placeId: here.county, period: '2017-18', value: 40 },
      { placeId: here.county, period: '2019-20', value: 44 },
      { placeId: town, period: '2017-18', value: 50 },
    ]);
    await publish(home);
    await prompt(home, { indicatorIds: [indicatorId] });
    bus = await theme(home, 'The bus');
    late = await theme(home, 'It comes late', bus);
    const links = [{ indicatorId, stance: 'CONFIRMS' }];
    // Ten of the town in one school year, one of them late; two of elsewhere, one for partners alone.
    for (let number = 0; number < 10; number += 1)
      await publishedStory(home, world.visitor(), {
        ...{ links, placeId: town, happenedFrom: '2019-10-01', livedTrend: number < 7 ? -1 : 1 },
        ...(number === 0 ? { themeIds: [late], consent: { mayQuote: true } } : {}),
      });
    await publishedStory(home, world.visitor(), { links, placeId: here.county, happenedFrom: '2017-10-01' });
    await publishedStory(home, world.visitor(), { links, placeId: town, consent: { audience: 'PARTNERS' } });
  });
  afterAll(() => world.close());

  const front = async (who: Client, choice: Record<string, unknown> = {}) => {
    const { frontPage } = await who.ask<{ frontPage: Front }>(FRONT, { initiative: home.slug, ...choice });
    return { ...frontPage, shown: frontPage.results[0]?.indicators[0] };
  };
  const few = { stories: null, better: null, mixed: null, worse: null };

  it('takes numbers and stories of the same place', async () => {
    const { shown } = await front(world.visitor(), { placeId: town });
    expect(shown?.series?.values[0]).toBe(50);
    expect(shown?.reading).toEqual({ stories: 10, better: 3, mixed: 0, worse: 7 });
  });

  it.each([
    ['a theme, with those below it', () => ({ themeId: bus }), few],
    ['years, of stories whose tellers know when', () => ({ fromYear: 2017, toYear: 2018 }), few],
    ['years of many', () => ({ fromYear: 2019 }), { stories: 10, better: 3, mixed: 0, worse: 7 }],
    ['what nobody told of', () => ({ themeId: bus, toYear: 2017 }), null],
  ])('numbers stories of %s, as far as they may be counted', async (_, choice, reading) => {
    expect((await front(world.visitor(), choice())).shown?.reading ?? null).toEqual(reading);
  });

  it('counts for each audience its own, and marks at most three', async () => {
    expect((await front(world.visitor())).shown?.reading?.stories).toBe(11);
    const partner = await home.as('PARTNER');
    expect((await front(partner)).shown?.reading?.stories).toBe(12);
    expect((await front(world.visitor())).shown?.storyMarks).toEqual([1, 3]);
    expect((await front(world.visitor(), { themeId: late })).shown?.storyMarks).toEqual([0, 1]);
  });

  it('refuses years that nobody can have told of, and asks the database as often as for the whole', async () => {
    const refused = await world.visitor().refusal(FRONT, { initiative: home.slug, fromYear: 12 });
    expect(refused.code).toBe('INVALID');
    const statements = async (choice: object) => {
      const { headers } = await world.visitor().post(FRONT, { initiative: home.slug, ...choice });
      return Number(/desc="(\d+)"/.exec(String(headers['server-timing']))?.[1]);
    };
    // One more each for the trees of themes and places, and one for who may be counted; never one a thing.
    expect(await statements({ themeId: bus, placeId: town, fromYear: 2019 })).toBeLessThanOrEqual(
      (await statements({})) + 3,
    );
  });
});
