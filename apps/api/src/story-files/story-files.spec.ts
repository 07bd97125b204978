import type { Client } from '../../test/client.js';
import { county, indicator } from '../../test/factories.js';
import {
  hiding,
  narrow,
  openReceipt,
  prompt,
  publishedStory,
  read,
  theme,
  withdraw,
} from '../../test/telling.js';
import { World, type Home } from '../../test/world.js';

const COUNTS = `query ($initiative: String!, $filter: StoryFilterInput) {
  storyFile(initiative: $initiative, filter: $filter) { found given } }`;
const TODAY = new Date().toISOString().slice(0, 10);

interface JsonFile {
  found: number;
  given: number;
  address: string;
  terms: string;
  stories: { text: string; question: string; themes: string[]; placements: object[]; indicators: object[] }[];
}

describe('stories as files', () => {
  let world: World;
  let home: Home;
  let teller: Client;

  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    home = await world.initiative();
    teller = world.visitor();
  });
  afterAll(() => world.close());

  const fetched = (client: Client, file: string) => client.http('GET', `/api/i/${home.slug}/${file}`);
  const text = async (client: Client, file: string) =>
    (await fetched(client, file)).rawPayload.toString('utf8');
  const json = async (client: Client, query = '') =>
    JSON.parse(await text(client, `stories.json${query}`)) as JsonFile;
  const texts = async (client: Client, query = '') =>
    (await json(client, query)).stories.map((story) => story.text).sort();

  const allowed = { researchExport: true };

  it('hold what the reader may read and its teller lets leave, and nothing else', async () => {
    await prompt(home);
    const told = (words: string, consent: object) => publishedStory(home, teller, { text: words, consent });
    await told('for all', allowed);
    await told('for all, not in files', {});
    await told('for partners', { ...allowed, audience: 'PARTNERS' });
    await told('for stewards', { ...allowed, audience: 'STEWARDS' });
    await told('until yesterday', { ...allowed, until: '2999-01-01' });
    await world.database.query(
      `update shelf_story set consent_until = current_date - 1 where consent_until is not null`,
    );
    expect(await texts(world.visitor())).toEqual(['for all']);
    expect(await texts(await home.as('PARTNER'))).toEqual(['for all', 'for partners']);
    expect(await texts(home.owner)).toContain('for partners');
    expect(await texts(home.owner)).not.toContain('for stewards');
    const counts = await world.visitor().ask(COUNTS, { initiative: home.slug });
    expect(counts).toEqual({ storyFile: { found: 2, given: 1 } });
    expect(await json(world.visitor())).toMatchObject({ found: 2, given: 1 });
  });

  it('carry what stands beside a story, with hidden words hidden and no cell that a spreadsheet runs', async () => {
    const { county: placeId } = await county(home);
    const reading = await indicator(home);
    const [bus] = [await theme(home, 'Buses; late')];
    await prompt(home, {
      indicatorIds: [reading],
      themeIds: [bus],
      signifiers: [
        { kind: 'TRIAD', question: 'Who decided?', labels: ['We', 'They', 'Chance'] },
        { kind: 'CHOICE', question: 'When?', labels: ['Morning', '=Noon'] },
      ],
    });
    const asked = await home.owner.ask<{ prompt: { signifiers: { id: string }[] } }>(
      'query ($initiative: String!) { prompt(initiative: $initiative, slug: "the-way") { signifiers { id } } }',
      { initiative: home.slug },
    );
    const [triad, choice] = asked.prompt.signifiers;
    const words = '=HYPERLINK("x") said Marta, “at\nnoon” 🚌';
    const { id } = await publishedStory(home, teller, {
      text: words,
      placeId,
      ...{ happenedFrom: '2024-03-01', happenedTo: '2024-03-31', livedTrend: -2, themeIds: [bus] },
      placements: [
        { signifierId: triad?.id, mark: [0.5, 0.25, 0.25] },
        { signifierId: choice?.id, mark: [1] },
      ],
      consent: allowed,
    });
    await read(home.owner, home, id, { redactions: [hiding(words, 'Marta')], themeIds: [bus] });
    const csv = await text(world.visitor(), 'stories.csv');
    expect(csv).toContain('Who decided? [We],Who decided? [They],Who decided? [Chance],When?');
    expect(csv).toContain(`"'=HYPERLINK(""x"") said [name removed], “at\nnoon” 🚌"`);
    expect(csv).toContain('2024-03-01,2024-03-31,-2,Buses; late');
    expect(csv).toContain("0.500,0.250,0.250,'=Noon");
    const { stories, terms, address } = await json(world.visitor(), `?theme=${bus}`);
    expect(stories).toMatchObject([
      {
        ...{
          question: 'How do you get there?',
          themes: ['Buses; late'],
          happenedTo: '2024-03-31',
          livedTrend: -2,
        },
        placements: [
          { kind: 'TRIAD', shares: [{ label: 'We', share: 0.5 }, { share: 0.25 }, { share: 0.25 }] },
          { kind: 'CHOICE', chosen: ['=Noon'] },
        ],
      },
    ]);
    expect(address).toMatch(new RegExp(`/api/i/${home.slug}/stories.json\\?theme=${bus}$`));
    expect(terms).toContain('take it anew');
    expect(csv + JSON.stringify(stories)).not.toContain('Marta');
  });

  it('narrow by the filters of the page, and refuse a filter that means nothing', async () => {
    await prompt(home);
    await publishedStory(home, teller, { text: 'The bus is late', consent: allowed });
    await publishedStory(home, teller, { text: 'El autobús', language: 'es', consent: allowed });
    expect(await texts(teller, '?q=bus&in=en')).toEqual(['The bus is late']);
    expect(await texts(teller, '?in=es&lang=es')).toEqual(['El autobús']);
    for (const query of ['theme=all', 'trend=7', 'zone=x', 'in=en&in=es', 'stance=YES'])
      expect((await fetched(teller, `stories.csv?${query}`)).statusCode).toBe(422);
  });

  it('are in the use ledger of every story in them, once a day and audience, and of no other', async () => {
    await prompt(home);
    const given = await publishedStory(home, teller, { text: 'given', consent: allowed });
    const kept = await publishedStory(home, teller, { text: 'kept', consent: {} });
    await text(world.visitor(), 'stories.csv');
    await text(world.visitor(), 'stories.json');
    await text(home.owner, 'stories.csv');
    const exports = async (code: string) =>
      (await openReceipt(teller, code)).uses.filter(({ place }) => place === 'EXPORT');
    expect(await exports(kept.code)).toEqual([]);
    const uses = await exports(given.code);
    expect(uses.map(({ audience }) => audience).sort()).toEqual(['PARTNERS', 'PUBLIC']);
    expect(uses).toMatchObject([
      { isLive: false, lastDay: TODAY },
      { isLive: false, lastDay: TODAY },
    ]);

    // Narrowed or withdrawn, the next file is without it; what was given out stays told.
    await narrow(teller, given.code, { audience: 'PUBLIC', researchExport: false });
    expect(await texts(world.visitor())).toEqual([]);
    await withdraw(teller, given.code);
    expect(await texts(home.owner)).toEqual([]);
    expect(await exports(given.code)).toHaveLength(2);
  });

  it('come in pieces, all of them and each once, with statements that grow by batches alone', async () => {
    await prompt(home);
    const { id } = await publishedStory(home, teller, { text: 'the first', consent: allowed });
    await world.database.query(
      `insert into story select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(),
         'text', 'copy ' || n, 'arrived_on', current_date - n / 100))).* from story s, generate_series(1, 1234) n where s.id = '${id}';
       insert into shelf_story select (jsonb_populate_record(f, jsonb_build_object('story_id', s.id, 'text', s.text,
         'arrived_on', s.arrived_on))).* from shelf_story f, story s
         where f.story_id = '${id}' and s.initiative_id = f.initiative_id and s.text like 'copy %';
       insert into shelf_story_search select initiative_id, audience, story_id, arrived_on, '' from shelf_story
         where text like 'copy %'`,
    );
    const all = await texts(world.visitor());
    expect(all).toHaveLength(1235);
    expect(new Set(all).size).toBe(1235);
  });
});
