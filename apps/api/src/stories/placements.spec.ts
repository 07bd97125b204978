import type { Client } from '../../test/client.js';
import { county, saving } from '../../test/factories.js';
import { feed, nextInQueue, prompt, publishedStory, tell, withdraw } from '../../test/telling.js';
import { World, type Home } from '../../test/world.js';

const SAVE_PROMPT = saving('savePrompt', 'PromptInput');
const TRIAD = {
  kind: 'TRIAD',
  question: 'What decided?',
  labels: ['Money', 'People', 'Luck'],
  translations: { es: { question: '¿Qué decidió?', label1: 'El dinero' } },
};
const SLIDER = { kind: 'SLIDER', question: 'We were', labels: ['alone', 'crowded'] };
const CHOICE = {
  kind: 'CHOICE',
  several: true,
  question: 'Who should hear?',
  labels: ['All', 'Some', 'None'],
};

const PLACED = `placements { mark signifier { question labels } }`;
const SHOWN = `query ($initiative: String!, $storyIds: [ID!]!) {
  placements(initiative: $initiative, storyIds: $storyIds) { storyId ${PLACED} } }`;
const RECEIPT = `mutation ($code: String!) { openReceipt(code: $code) { ${PLACED} } }`;
const MEANING = `query ($initiative: String!, $filter: StoryFilterInput) {
  storyMeaning(initiative: $initiative, filter: $filter) {
    minimum plots { answers points zones { zone stories } } trends { by key stories better worse } pairs { stories } } }`;
const REVIEWED = `query ($initiative: String!, $id: ID!) { reviewStory(initiative: $initiative, id: $id) { ${PLACED} } }`;

type Marks = { mark: number[] | null }[];

describe('how tellers place their stories', () => {
  let world: World;
  let home: Home;
  let teller: Client;
  let ids: string[];
  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    home = await world.initiative();
    teller = world.visitor();
    await county(home);
    await prompt(home, { signifiers: [TRIAD, SLIDER, CHOICE] });
    ids = (await asked(teller)).map(({ id }) => id);
  });
  afterAll(() => world.close());

  const asked = async (reader: Client, slug = 'the-way') =>
    (
      await reader.ask<{
        prompt: { id: string; signifiers: { id: string; question: string; labels: string[] }[] };
      }>(
        `query ($initiative: String!, $slug: String!) { prompt(initiative: $initiative, slug: $slug) {
          id signifiers { id kind several question labels translations } } }`,
        { initiative: home.slug, slug },
      )
    ).prompt.signifiers;
  const placed = (...marks: (number[] | null)[]) =>
    marks.map((mark, index) => ({ signifierId: ids[index], mark }));
  const shown = async (reader: Client, storyIds: string[]) =>
    (
      await reader.ask<{ placements: { storyId: string; placements: Marks }[] }>(SHOWN, {
        initiative: home.slug,
        storyIds,
      })
    ).placements.map(({ placements }) => placements.map(({ mark }) => mark));
  const signifiers = (list: object[]) => ({
    slug: 'the-way',
    question: 'How?',
    state: 'OPEN',
    signifiers: list,
  });

  it('are kept in hundredths, and stand on the receipt, in review and beside the story for those who may read it', async () => {
    const placements = placed([1 / 3, 1 / 3, 1 / 3], null, [2, 0]);
    const { code, id } = await publishedStory(home, teller, { placements });
    const marks = [[0.34, 0.33, 0.33], null, [0, 2]];
    for (const reader of [world.visitor(), await home.as('PARTNER'), await home.as('REVIEWER')])
      expect(await shown(reader, [id])).toEqual([marks]);
    const { openReceipt } = await teller.ask<{ openReceipt: { placements: Marks } }>(RECEIPT, { code });
    expect(openReceipt.placements.map(({ mark }) => mark)).toEqual(marks);
    const { reviewStory } = await (
      await home.as('REVIEWER')
    ).ask<{ reviewStory: { placements: Marks } }>(REVIEWED, { initiative: home.slug, id });
    expect(reviewStory.placements).toMatchObject([{ signifier: { labels: TRIAD.labels } }, {}, {}]);
    expect(reviewStory.placements.map(({ mark }) => mark)).toEqual(marks);
  });

  it('reach no wider an audience than the story, and are erased with it', async () => {
    const { code, id } = await publishedStory(home, teller, {
      placements: placed([1, 0, 0]),
      consent: { audience: 'PARTNERS' },
    });
    expect(await shown(world.visitor(), [id])).toEqual([]);
    expect(await shown(await home.as('PARTNER'), [id])).toEqual([[[1, 0, 0]]]);
    const waiting = await tell(home, teller, { placements: placed([0, 1, 0]) });
    expect(await shown(home.owner, [await nextInQueue(home.owner, home)])).toEqual([]);
    for (const each of [code, waiting]) await withdraw(teller, each);
    expect(await shown(await home.as('PARTNER'), [id])).toEqual([]);
    const left = await world.database.query<{ rows: number }[]>(
      `select (select count(*) from story_signifier a where a.signifier_id = any ($1))::integer
         + (select count(*) from shelf_placement p where p.signifier_id = any ($1))::integer as rows`,
      [ids],
    );
    expect(left).toEqual([{ rows: 0 }]);
  });

  it('need no answer, and take none that does not fit its question', async () => {
    const { id } = await publishedStory(home, teller, { placements: [] });
    expect(await shown(teller, [id])).toEqual([]);
    const refused = await teller.refusal(
      'mutation ($initiative: String!, $input: SubmissionInput!) { submitStory(initiative: $initiative, input: $input) }',
      {
        initiative: home.slug,
        input: {
          ...{
            prompt: 'the-way',
            key: '6f1b0a3e-3d6c-4f0e-9d3a-0d7a2b8f5c11',
            language: 'en',
            text: 'We wait.',
          },
          consent: { audience: 'PUBLIC' },
          placements: placed([0.9, 0.9, 0.9], [0.4], [7]),
        },
      },
    );
    expect(refused.fields).toMatchObject([
      { path: 'placements.0.mark', problem: { code: 'INVALID' } },
      { path: 'placements.2.mark', problem: { code: 'NOT_ALLOWED' } },
    ]);
    // What another call asks is not kept here.
    await prompt(home, { slug: 'another', signifiers: [SLIDER] });
    const [other] = await asked(teller, 'another');
    const second = await publishedStory(home, teller, {
      placements: [{ signifierId: other?.id, mark: [1] }],
    });
    expect(await shown(teller, [second.id])).toEqual([]);
  });

  it('settle kind and parts of a question, but not its words', async () => {
    const promptId = await home.owner
      .ask<{ prompt: { id: string } }>(
        `query ($initiative: String!) { prompt(initiative: $initiative, slug: "the-way") { id } }`,
        { initiative: home.slug },
      )
      .then((answer) => answer.prompt.id);
    const [triad, slider, choice] = ids;
    const save = (list: object[]) => ({
      initiative: home.slug,
      input: { id: promptId, ...signifiers(list) },
    });
    // Nobody has answered yet: everything may change.
    await home.owner.ask(
      SAVE_PROMPT,
      save([
        { ...CHOICE, id: choice, labels: ['All', 'Some'] },
        { ...TRIAD, id: triad },
      ]),
    );
    expect((await asked(teller)).map(({ id }) => id)).toEqual([choice, triad]);
    expect(slider).not.toBeUndefined();
    const { id } = await publishedStory(home, teller, {
      placements: [{ signifierId: triad, mark: [0, 0, 1] }],
    });

    const turned = await home.owner.refusal(SAVE_PROMPT, save([{ ...SLIDER, id: triad }]));
    expect(turned.fields).toMatchObject([
      { path: 'signifiers.0.kind', problem: { code: 'SIGNIFIER_ANSWERED', detail: { count: 1 } } },
    ]);
    await home.owner.ask(SAVE_PROMPT, save([{ ...TRIAD, id: triad, question: 'What decided it?' }]));
    expect(await asked(teller)).toMatchObject([{ question: 'What decided it?' }]);
    // Taken off the form, it stays with the story that answered it.
    await home.owner.ask(SAVE_PROMPT, save([]));
    expect(await asked(teller)).toEqual([]);
    expect(await shown(teller, [id])).toEqual([[[0, 0, 1]]]);
    const { signifierAnswers } = await home.owner.ask<{ signifierAnswers: object[] }>(
      `query ($initiative: String!, $promptId: ID!) { signifierAnswers(initiative: $initiative, promptId: $promptId) {
        signifierId stories } }`,
      { initiative: home.slug, promptId },
    );
    expect(signifierAnswers).toEqual([{ signifierId: triad, stories: 1 }]);
    // The database has the last word, whoever writes.
    await expect(
      world.database.query(
        `update prompt_signifier set kind = 'SLIDER', parts = 2, labels = '{a,b}' where id = $1`,
        [triad],
      ),
    ).rejects.toThrow('foreign key');
  });

  it('are asked with words for every part', async () => {
    const refused = await home.owner.refusal(SAVE_PROMPT, {
      initiative: home.slug,
      input: { ...signifiers([{ ...TRIAD, labels: ['One', ' ', 'one'] }]), slug: 'new' },
    });
    expect(refused.fields).toMatchObject([
      { path: 'signifiers.0.labels.1', problem: { code: 'REQUIRED' } },
      { path: 'signifiers.0.labels.2', problem: { code: 'ALREADY_USED' } },
    ]);
  });

  it('are told together once they are enough, and a zone opens once it points at nobody', async () => {
    await world.database.query('update initiative set minimum_count = 3 where slug = $1', [home.slug]);
    const [signifierId] = ids;
    const put = (mark: number[], livedTrend: number) =>
      publishedStory(home, world.visitor(), { placements: [{ signifierId, mark }], livedTrend });
    interface Meaning {
      minimum: number;
      plots: {
        answers: number | null;
        points: number[][] | null;
        zones: { zone: string; stories: number | null }[];
      }[];
      trends: { by: string; stories: number | null; better: number | null; worse: number | null }[];
    }
    const meaning = async (reader: Client, filter = {}) =>
      (await reader.ask<{ storyMeaning: Meaning }>(MEANING, { initiative: home.slug, filter })).storyMeaning;
    const at = ({ plots }: Meaning, zone: string) =>
      plots[0]?.zones.find((each) => each.zone === zone)?.stories;
    const inZone = (zone: string) => ({ zone: { signifierId, zone } });
    const owner = home.owner;

    await put([1, 0, 0], 2);
    await put([0.9, 0.1, 0], 1);
    const few = await meaning(teller);
    expect(few).toMatchObject({ minimum: 3, plots: [{ answers: null, points: null }] });
    expect(few.plots[0]?.zones.every(({ stories }) => stories === null)).toBe(true);
    expect(few.trends.filter(({ stories, better }) => stories !== null || better !== null)).toEqual([]);

    await put([0.8, 0.1, 0.1], 1);
    const before = await world.countStatements(() => meaning(teller));
    await put([0, 1, 0], -2);
    const mixed = await meaning(teller);
    expect([at(mixed, '2'), mixed.plots[0]?.points, at(mixed, '3')]).toEqual([null, null, 0]);
    // What is hidden is not the difference of what is shown.
    expect([at(mixed, '1'), mixed.plots[0]?.answers]).toContain(null);
    const all = mixed.trends.find(({ by }) => by === 'ALL');
    expect(all?.worse).toBeNull();
    expect([all?.stories, all?.better]).toContain(null);
    const refused = await teller.refusal(
      'query ($initiative: String!, $filter: StoryFilterInput) { storyFeed(initiative: $initiative, filter: $filter) { next } }',
      { initiative: home.slug, filter: inZone('2') },
    );
    expect(refused.fields).toMatchObject([{ path: 'filter.zone', problem: { code: 'TOO_FEW_STORIES' } }]);
    // Whoever reviews stories has read them all.
    expect(at(await meaning(owner), '2')).toBe(1);
    expect((await feed(owner, home, inZone('2'))).stories).toHaveLength(1);

    await put([0.1, 0.9, 0], -1);
    await put([0.2, 0.8, 0], -1);
    const enough = await meaning(teller);
    expect([at(enough, '1'), at(enough, '2'), enough.plots[0]?.answers]).toEqual([3, 3, 6]);
    expect(enough.plots[0]?.points).toContainEqual([0.2, 0.8, 0]);
    expect((await feed(teller, home, inZone('2'))).stories).toHaveLength(3);
    expect(enough.trends.find(({ by }) => by === 'ALL')).toMatchObject({ stories: 6, better: 3, worse: 3 });
    expect(await world.countStatements(() => meaning(teller))).toBe(before);
    // The filters of the stories narrow the plots.
    expect((await meaning(teller, { trend: 1 })).plots[0]?.answers).toBe(3);
    expect((await meaning(teller, { language: 'es' })).plots).toEqual([]);
  });

  it('go with permissions that the call offers: what it did not ask was not given', async () => {
    await prompt(home, { slug: 'quiet', permissions: ['mayContact'] });
    const code = await tell(home, teller, {
      prompt: 'quiet',
      consent: { mayQuote: true, mayContact: true, researchExport: true },
    });
    const { openReceipt } = await teller.ask<{ openReceipt: { consents: object[] } }>(
      `mutation ($code: String!) { openReceipt(code: $code) { consents { mayQuote mayContact researchExport } } }`,
      { code },
    );
    expect(openReceipt.consents).toEqual([{ mayQuote: false, mayContact: true, researchExport: false }]);
  });

  it('of a call that is not open are told to nobody outside the workroom', async () => {
    await prompt(home, { slug: 'draft', state: 'DRAFT', signifiers: [SLIDER] });
    const words = await world.database.transaction(async (manager) => {
      const [one] = await manager.query<{ id: string }[]>('select id from initiative where slug = $1', [
        home.slug,
      ]);
      await manager.query(`select set_config('chorus.initiative', $1, true)`, [one?.id]);
      await manager.query('set local role chorus_public');
      return manager.query<{ question: string }[]>('select question from prompt_signifier order by position');
    });
    expect(words.map(({ question }) => question)).toEqual(
      [TRIAD, SLIDER, CHOICE].map(({ question }) => question),
    );
  });
});
