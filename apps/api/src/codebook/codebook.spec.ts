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
  id kind name otherName stories themes madeBy undone } }`;
const ALL = `query ($initiative: String!) { themes(initiative: $initiative) {
  id parentId name description useWhen useNot } }`;
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

  describe('as a file', () => {
    const post = (path: string, payload: string, client = home.owner) =>
      client.http('POST', `/api/i/${home.slug}/codebook${path}`, {
        payload: Buffer.from(payload),
        headers: { 'content-type': 'application/octet-stream' },
      });
    const fetched = async (client = home.owner) =>
      (await client.http('GET', `/api/i/${home.slug}/codebook.qdc`)).payload;
    const all = async () =>
      (await home.owner.ask<{ themes: object[] }>(ALL, where())).themes as Record<string, unknown>[];

    it('goes out whole, comes in to another initiative, and changes nothing where it came from', async () => {
      const words = { description: 'Waiting\n& waiting', useWhen: 'it is late', useNot: '' };
      await home.owner.ask(saving('saveTheme', 'ThemeInput'), {
        ...where(),
        input: { id: late, name: 'It comes late', parentId: bus, ...words },
      });
      const file = await fetched(await home.as('REVIEWER'));
      expect((await post('/check', file)).json()).toMatchObject({
        ...{ origin: 'Chorus', sets: 0, same: 3, added: [], changed: [], clashes: [], tooLong: [] },
      });
      expect((await post('', file)).json()).toEqual({ added: 0, changed: 0 });
      expect(await history()).toEqual([]);
      const byId = async () =>
        (await all()).sort((one, other) => (String(one['id']) < String(other['id']) ? -1 : 1));
      const before = await byId();
      home = await world.initiative();
      expect((await post('', file)).json()).toEqual({ added: 3, changed: 0 });
      expect(await byId()).toEqual(before);
    });

    it('says what is new, other, the same and in the way; comes in as one change, and is undone as one', async () => {
      const before = await all();
      const code = (guid: string, name: string, inner = '') =>
        `<Code guid="${guid}" name="${name}" isCodable="true">${inner}</Code>`;
      const guid = (end: number) => `0c1d2e3f-0000-0000-0000-00000000000${end}`;
      const file = `<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Other"><Codes>${[
        code(late, 'Late', '<Description>By hours</Description>'),
        code(guid(1), 'the bus', code(guid(2), 'Getting a ride')),
        code(guid(3), 'GETTING A RIDE', '<Description>By car</Description>'),
      ].join('')}</Codes></CodeBook>`;
      expect((await post('/check', file)).json()).toEqual({
        ...{ origin: 'Other', sets: 0, same: 1, tooLong: [] },
        added: [{ name: 'Getting a ride', above: ['the bus'], elsewhere: true }],
        changed: [
          { name: 'Late', above: [], was: 'It comes late', what: ['parentId', 'name', 'description'] },
        ],
        clashes: [{ name: 'GETTING A RIDE', above: [] }],
      });
      expect(await all()).toEqual(before);
      expect((await post('?name=other.qdc', file)).json()).toEqual({ added: 1, changed: 1 });
      const after = await all();
      expect(after).toHaveLength(4);
      expect(after).toContainEqual(expect.objectContaining({ id: late, name: 'Late', parentId: null }));
      expect(after).toContainEqual(expect.objectContaining({ name: 'Getting a ride', parentId: bus }));
      const [event, ...more] = await history();
      expect(event).toMatchObject({ kind: 'IMPORTED', name: 'other.qdc', themes: 2, undone: false });
      expect(more).toEqual([]);
      await home.owner.ask(UNDO, { ...where(), id: event?.id });
      expect(await all()).toEqual(before);
    });

    it('keeps what was done since when it is undone', async () => {
      const file = `<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>
        <Code guid="${bus}" name="Buses" isCodable="true"><Description>New</Description>
          <Code guid="0c1d2e3f-0000-4000-8000-000000000001" name="Top" isCodable="true">
            <Code guid="0c1d2e3f-0000-4000-8000-000000000002" name="In use" isCodable="true"/>
            <Code guid="0c1d2e3f-0000-4000-8000-000000000003" name="Not in use" isCodable="true"/>
          </Code></Code></Codes></CodeBook>`;
      await post('', file);
      const { id } = await told({ text: 'One.' });
      await read(home.owner, home, id, { themeIds: ['0c1d2e3f-0000-4000-8000-000000000002'] });
      await home.owner.ask(saving('saveTheme', 'ThemeInput'), {
        ...where(),
        input: { id: bus, name: 'The 42', description: 'New' },
      });
      const imported = (await history()).find(({ kind }) => kind === 'IMPORTED');
      await home.owner.ask(UNDO, { ...where(), id: imported?.id });
      expect((await all()).map(({ name }) => name).sort()).toEqual(
        ['Getting a ride', 'In use', 'It comes late', 'The 42', 'Top'].sort(),
      );
      expect((await all()).find(({ id: theme }) => theme === bus)).toMatchObject({ description: '' });
    });

    it('refuses what is no codebook, what does not fit, and those who may not', async () => {
      const refused = async (file: string) => (await post('', file)).json<{ problem: { code: string } }>();
      expect(await refused('<!DOCTYPE a><a/>')).toMatchObject({ problem: { code: 'XML_DECLARES' } });
      expect(await refused('name;parent')).toMatchObject({ problem: { code: 'XML_DAMAGED' } });
      const long = (await fetched()).replace('The bus', 'b'.repeat(101));
      expect((await post('/check', long)).json()).toMatchObject({ tooLong: [{ part: 'name', limit: 100 }] });
      expect(await refused(long)).toMatchObject({ problem: { code: 'THEMES_TOO_LONG' } });
      expect((await post('', long, await home.as('REVIEWER'))).statusCode).toBe(403);
      const partner = await home.as('PARTNER');
      expect((await partner.http('GET', `/api/i/${home.slug}/codebook.qdc`)).statusCode).toBe(403);
      home = await world.initiative();
      expect((await home.owner.http('GET', `/api/i/${home.slug}/codebook.qdc`)).statusCode).toBe(404);
    });
  });
});
