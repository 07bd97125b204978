import { county, saving } from '../../test/factories.js';
import { feed, prompt, publishedStory, read, theme, withdraw } from '../../test/telling.js';
import { World, type Home } from '../../test/world.js';

const USE =
  'query ($initiative: String!, $id: ID!) { themeUse(initiative: $initiative, id: $id) { stories prompts below } }';
const MERGE =
  'mutation ($initiative: String!, $id: ID!, $intoId: ID!) { mergeTheme(initiative: $initiative, id: $id, intoId: $intoId) }';
const SPLIT = `mutation ($initiative: String!, $id: ID!, $name: String!, $storyIds: [ID!]!) {
  splitTheme(initiative: $initiative, id: $id, name: $name, storyIds: $storyIds) }`;
const UNDO =
  'mutation ($initiative: String!, $id: ID!) { undoThemeChange(initiative: $initiative, id: $id) }';
const HISTORY = `query ($initiative: String!) { themeHistory(initiative: $initiative) {
  id kind name otherName stories madeBy undone } }`;
const PROMPT =
  'query ($initiative: String!) { prompt(initiative: $initiative, slug: "the-way") { themeIds } }';
const TAGS = `query ($initiative: String!, $id: ID!) { reviewStory(initiative: $initiative, id: $id) { themes { themeId by } } }`;

interface Event {
  id: string;
  kind: string;
  name: string;
  stories: number;
  undone: boolean;
}

describe('reshaping the codebook', () => {
  let world: World;
  let home: Home;
  let bus: string;
  let ride: string;
  let late: string;
  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    home = await world.initiative();
    await county(home);
    bus = await theme(home, 'The bus');
    ride = await theme(home, 'Getting a ride');
    late = await theme(home, 'It comes late', bus);
    await prompt(home, { themeIds: [ride, bus] });
  });
  afterAll(() => world.close());

  const where = () => ({ initiative: home.slug });
  const told = (input: object) => publishedStory(home, world.visitor(), input as Record<string, unknown>);
  const found = async (themeId: string) =>
    (await feed(world.visitor(), home, { themeId })).stories.map(({ id }) => id).sort();
  const tags = async (id: string) =>
    (
      await home.owner.ask<{ reviewStory: { themes: { themeId: string; by: string }[] } }>(TAGS, {
        ...where(),
        id,
      })
    ).reviewStory.themes;
  const history = async () =>
    (await home.owner.ask<{ themeHistory: Event[] }>(HISTORY, where())).themeHistory;
  const names = async () =>
    (
      await home.owner.ask<{ themes: { name: string; parentId: string | null }[] }>(
        'query ($initiative: String!) { themes(initiative: $initiative) { name parentId } }',
        where(),
      )
    ).themes;

  it('merges two themes with stories, calls and what is below, tells beforehand how many, and undoes it whole', async () => {
    const one = await told({ text: 'One.', themeIds: [bus] });
    const both = await told({ text: 'Two.', themeIds: [bus, ride] });
    await read(home.owner, home, one.id, { themeIds: [bus] });
    expect(await home.owner.ask(USE, { ...where(), id: bus })).toEqual({
      themeUse: { stories: 2, prompts: 1, below: 1 },
    });
    await home.owner.ask(MERGE, { ...where(), id: bus, intoId: ride });
    expect(await names()).toMatchObject([
      { name: 'Getting a ride' },
      { name: 'It comes late', parentId: ride },
    ]);
    expect(await tags(one.id)).toEqual(
      expect.arrayContaining([
        { themeId: ride, by: 'TELLER' },
        { themeId: ride, by: 'REVIEWER' },
      ]),
    );
    expect(await found(ride)).toEqual([one.id, both.id].sort());
    expect(await home.owner.ask(PROMPT, where())).toEqual({ prompt: { themeIds: [ride] } });
    const [event] = await history();
    expect(event).toMatchObject({ kind: 'MERGED', name: 'The bus', stories: 2, undone: false });

    await home.owner.ask(UNDO, { ...where(), id: event?.id });
    expect(await found(bus)).toEqual([one.id, both.id].sort());
    expect(await found(ride)).toEqual([both.id]);
    expect(await tags(one.id)).toHaveLength(2);
    expect((await names()).find(({ name }) => name === 'It comes late')?.parentId).toBe(bus);
    const offered = await home.owner.ask<{ prompt: { themeIds: string[] } }>(PROMPT, where());
    expect(offered.prompt.themeIds.sort()).toEqual([bus, ride].sort());
    expect((await home.owner.refusal(UNDO, { ...where(), id: event?.id })).problem?.code).toBe('CANNOT_UNDO');
  });

  it('does not give a theme back to a story that was taken back since', async () => {
    const { code, id } = await told({ themeIds: [bus] });
    await home.owner.ask(MERGE, { ...where(), id: bus, intoId: ride });
    await withdraw(world.visitor(), code);
    await home.owner.ask(UNDO, { ...where(), id: (await history())[0]?.id });
    expect(await tags(id)).toEqual([]);
    expect(await found(bus)).toEqual([]);
  });

  it('splits some stories off into a theme of their own, and undoes that', async () => {
    const one = await told({ text: 'One.', themeIds: [bus] });
    const two = await told({ text: 'Two.', themeIds: [bus] });
    const { splitTheme: fare } = await home.owner.ask<{ splitTheme: string }>(SPLIT, {
      ...{ ...where(), id: bus, name: 'What it costs', storyIds: [two.id] },
    });
    expect(await found(fare)).toEqual([two.id]);
    expect(await found(bus)).toEqual([one.id]);
    await home.owner.ask(UNDO, { ...where(), id: (await history())[0]?.id });
    expect(await found(bus)).toEqual([one.id, two.id].sort());
    expect((await names()).map(({ name }) => name)).not.toContain('What it costs');
  });

  it('writes down every move, and puts a theme back', async () => {
    await home.owner.ask(saving('saveTheme', 'ThemeInput'), {
      ...where(),
      input: { id: late, name: 'It comes late', parentId: ride },
    });
    const [event] = await history();
    expect(event).toMatchObject({ kind: 'MOVED', name: 'It comes late', otherName: 'Getting a ride' });
    await home.owner.ask(UNDO, { ...where(), id: event?.id });
    expect((await names()).find(({ name }) => name === 'It comes late')?.parentId).toBe(bus);
    expect(await history()).toHaveLength(1);
  });

  it('refuses circles, unknown themes, and those who may not', async () => {
    const circle = await home.owner.refusal(MERGE, { ...where(), id: bus, intoId: late });
    expect(circle.fields).toMatchObject([{ path: 'intoId', problem: { code: 'NOT_ALLOWED' } }]);
    const gone = '019a0000-0000-7000-8000-000000000000';
    expect((await home.owner.refusal(MERGE, { ...where(), id: bus, intoId: gone })).code).toBe('NOT_FOUND');
    const reviewer = await home.as('REVIEWER');
    expect((await reviewer.refusal(MERGE, { ...where(), id: bus, intoId: ride })).code).toBe('FORBIDDEN');
  });
});
