import type { Client } from '../../test/client.js';
import { county, indicator } from '../../test/factories.js';
import { nextInQueue, openReceipt, prompt, review, tell, theme } from '../../test/telling.js';
import { World, type Home } from '../../test/world.js';

const ASK = `mutation ($initiative: String!, $id: ID!, $text: String!) {
  askTeller(initiative: $initiative, id: $id, text: $text) { messages { author } } }`;
const ANSWER =
  'mutation ($code: String!, $text: String!) { answerSteward(code: $code, text: $text) { state } }';
const STORY = `query ($initiative: String!, $id: ID!) { reviewStory(initiative: $initiative, id: $id) {
  readingVersion quote contentWarnings themes { themeId by } } }`;
const SAVE = `mutation ($initiative: String!, $id: ID!, $reading: ReadingInput!, $seen: String) {
  saveReading(initiative: $initiative, id: $id, reading: $reading, seen: $seen) { readingVersion quote } }`;

interface Reviewed {
  readingVersion: string;
  quote: string;
}

describe('reviewing a story', () => {
  let world: World;
  let home: Home;
  let teller: Client;
  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    home = await world.initiative();
    teller = world.visitor();
    await county(home);
    await prompt(home);
  });
  afterAll(() => world.close());

  const waiting = async (consent = {}): Promise<{ code: string; id: string }> => {
    const code = await tell(home, teller, { consent });
    return { code, id: await nextInQueue(home.owner, home) };
  };
  const story = async (id: string) =>
    (await home.owner.ask<{ reviewStory: Reviewed }>(STORY, { initiative: home.slug, id })).reviewStory;
  const save = async (by: Client, id: string, reading: object, seen?: string) =>
    (await by.ask<{ saveReading: Reviewed }>(SAVE, { initiative: home.slug, id, reading, seen })).saveReading;

  it('does not overwrite what another reviewer kept meanwhile, and says in which parts they differ', async () => {
    const { id } = await waiting();
    const reviewer = await home.as('REVIEWER');
    const bus = await theme(home, 'The bus');
    const { readingVersion: seen } = await story(id);
    const theirs = { quote: 'so I drive', themeIds: [bus], contentWarnings: ['illness'] };
    await save(reviewer, id, theirs, seen);

    const mine = { quote: 'The bus comes after the bell', themeIds: [], contentWarnings: ['illness'] };
    const conflict = await home.owner.refusal(SAVE, { initiative: home.slug, id, reading: mine, seen });
    expect(conflict).toMatchObject({ code: 'CONFLICT', problem: { code: 'CHANGED_MEANWHILE' } });
    expect(conflict.fields.map(({ path }) => path)).toEqual(['reading.themeIds', 'reading.quote']);
    const now = await story(id);
    expect(now.quote).toBe('so I drive');
    expect(await save(home.owner, id, mine, now.readingVersion)).toMatchObject({ quote: mine.quote });
  });

  it('ends with the role: what a reviewer still has open does nothing any more', async () => {
    const { id } = await waiting();
    const reviewer = await home.as('REVIEWER');
    const { readingVersion: seen } = await story(id);
    const { members } = await home.owner.ask<{ members: { accountId: string; name: string }[] }>(
      'query ($initiative: String!) { members(initiative: $initiative) { accountId name } }',
      { initiative: home.slug },
    );
    const accountId = members.find(({ name }) => name === 'The REVIEWER')?.accountId;
    await home.owner.ask(
      'mutation ($initiative: String!, $accountId: ID!) { removeMember(initiative: $initiative, accountId: $accountId) }',
      { initiative: home.slug, accountId },
    );
    const reading = { quote: 'so I drive' };
    const steps = [
      reviewer.refusal(SAVE, { initiative: home.slug, id, reading, seen }),
      reviewer.refusal(ASK, { initiative: home.slug, id, text: 'Still there?' }),
      reviewer.refusal(STORY, { initiative: home.slug, id }),
    ];
    for (const { code } of await Promise.all(steps)) expect(code).toBe('UNAUTHENTICATED');
    await expect(review(reviewer, home, id, 'publishStory')).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    expect(await story(id)).toMatchObject({ quote: '', readingVersion: seen });
  });

  it('takes the same reading twice for the same, and one without a version as it comes', async () => {
    const { id } = await waiting();
    const reading = await indicator(home);
    const kept = { quote: 'so I drive', links: [{ indicatorId: reading, stance: 'CONFIRMS' }] };
    const { readingVersion: seen } = await story(id);
    const first = await save(home.owner, id, kept, seen);
    expect(first.readingVersion).not.toBe(seen);
    expect(await save(home.owner, id, kept, seen)).toEqual(first);
    expect(await save(home.owner, id, { quote: '' })).toMatchObject({ quote: '' });
  });

  it('writes to a teller who allows it, or who wrote first; not to others, and not after that was taken back', async () => {
    const { id } = await waiting({ mayContact: true });
    expect(await review(home.owner, home, id, 'askTeller', 'Which bus?')).toEqual({ state: 'IN_REVIEW' });
    await review(home.owner, home, id, 'publishStory');

    const silent = await waiting();
    const question = { initiative: home.slug, id: silent.id, text: 'Which bus?' };
    expect(await home.owner.refusal(ASK, question)).toMatchObject({
      code: 'CONFLICT',
      problem: { code: 'NO_CONTACT' },
    });
    expect(await openReceipt(teller, silent.code)).toMatchObject({ state: 'SUBMITTED', messages: [] });
    await teller.ask(ANSWER, { code: silent.code, text: 'When will you show it?' });
    expect(await home.owner.ask(ASK, question)).toMatchObject({
      askTeller: { messages: [{ author: 'TELLER' }, { author: 'STEWARD' }] },
    });
  });
});
