import type { Client } from '../../test/client.js';
import { county, enter, indicator, publish } from '../../test/factories.js';
import { nextInQueue, prompt, review, tell, theme, withdraw } from '../../test/telling.js';
import { World, type Home } from '../../test/world.js';

interface Pins {
  ids: string[];
  starts: string[];
  ends: string[];
  trends: (number | null)[];
  stances: string[];
  themes: string[];
  minimum: number;
  total: number;
}

const PINS = `query ($initiative: String!) { storyPins(initiative: $initiative, slug: "reading") {
  ids starts ends trends stances themes minimum total } }`;

describe('stories beside the numbers of an indicator', () => {
  let world: World;
  let home: Home;
  const codes: string[] = [];
  let top: string;
  let rent: string;

  beforeAll(async () => {
    world = await World.open();
    home = await world.initiative();
    const { county: placeId } = await county(home);
    const indicatorId = await indicator(home);
    await enter(home, indicatorId, [{ placeId, period: '2017-18', value: 40 }]);
    await publish(home);
    await prompt(home, { indicatorIds: [indicatorId] });
    top = await theme(home, 'Home');
    rent = await theme(home, 'Rent', top);
    const link = (stance: string) => [{ indicatorId, stance }];
    // One that may be quoted, one that may not, one for partners alone.
    const quotable = { audience: 'PUBLIC', mayQuote: true };
    await put({ happenedFrom: '2019-03-01', livedTrend: -1, links: link('CONFIRMS'), consent: quotable });
    await put({ happenedFrom: '2021-05-01', links: link('DISCORDANT'), themeIds: [rent] });
    await put({ happenedFrom: '2022-01-01', links: link('EXPANDS'), consent: { audience: 'PARTNERS' } });
  });
  afterAll(() => world.close());

  async function put(story: Record<string, unknown>): Promise<void> {
    codes.push(await tell(home, world.visitor(), story));
    await review(home.owner, home, await nextInQueue(home.owner, home), 'publishStory');
  }

  const pins = async (who: Client): Promise<Pins> =>
    (await who.ask<{ storyPins: Pins }>(PINS, { initiative: home.slug })).storyPins;

  it('stand where they happened, with what the teller said of the number', async () => {
    const seen = await pins(world.visitor());
    expect(seen.total).toBe(2);
    const rows = seen.ids.map((_, index) => ({
      start: seen.starts[index],
      trend: seen.trends[index],
      stance: seen.stances[index],
    }));
    expect(rows).toHaveLength(2);
    expect(rows).toContainEqual({ start: '2019-03-01', trend: -1, stance: 'CONFIRMS' });
    expect(rows).toContainEqual({ start: '2021-05-01', trend: null, stance: 'DISCORDANT' });
  });

  it('say what they are about, with the themes above, and from how many on they are numbered', async () => {
    const { themes, stances, minimum } = await pins(world.visitor());
    expect(minimum).toBe(10);
    expect(themes[stances.indexOf('DISCORDANT')]?.split(' ').sort()).toEqual([top, rent].sort());
    expect(themes[stances.indexOf('CONFIRMS')]).toBe('');
  });

  it('are those that the reader may see, and go with them', async () => {
    expect((await pins(await home.as('PARTNER'))).stances).toHaveLength(3);
    await withdraw(world.visitor(), codes[0] ?? '');
    expect((await pins(world.visitor())).stances).toEqual(['DISCORDANT']);
  });
});
