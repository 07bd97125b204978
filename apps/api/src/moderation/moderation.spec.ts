import type { Client } from '../../test/client.js';
import { county, removing, saving } from '../../test/factories.js';
import {
  aStory,
  feed,
  nextInQueue,
  openReceipt,
  prompt,
  read,
  review,
  submitTold,
  tell,
  widen,
  withdraw,
} from '../../test/telling.js';
import { World, type Home } from '../../test/world.js';

const POLICY = `query ($initiative: String!, $language: String) {
  reviewPolicy(initiative: $initiative, language: $language) { twoPeople words published held } }`;
const SAVE_POLICY = `mutation ($initiative: String!, $input: ReviewPolicyInput!) {
  saveReviewPolicy(initiative: $initiative, input: $input) { twoPeople } }`;
const LOG = `query ($initiative: String!) { moderationLog(initiative: $initiative) {
  entries { storyId decision reason decidedOn decidedBy wroteIt } next } }`;
const SUPPORT = `query ($initiative: String!, $language: String) {
  supportResources(initiative: $initiative, language: $language) { id name helpsWith warnings } }`;
const STORY = `query ($initiative: String!, $id: ID!) { reviewStory(initiative: $initiative, id: $id) {
  state twoPersonStep } }`;
const PUBLISH = `mutation ($initiative: String!, $id: ID!) {
  publishStory(initiative: $initiative, id: $id) { state twoPersonStep } }`;
const ACCEPT = `mutation ($initiative: String!, $id: ID!) {
  acceptConsent(initiative: $initiative, id: $id) { state } }`;
const SAVE_SUPPORT = saving('saveSupportResource', 'SupportResourceInput');

interface Entry {
  storyId: string;
  decision: string;
  reason: string;
  decidedBy: string;
  wroteIt: boolean;
}

describe('how stories are read', () => {
  let world: World;
  let home: Home;
  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    home = await world.initiative();
    await county(home);
    await prompt(home);
  });
  afterAll(() => world.close());

  const where = () => ({ initiative: home.slug });
  const twoPeople = (on: boolean, words = '') =>
    home.owner.ask(SAVE_POLICY, { ...where(), input: { twoPeople: on, words } });
  const policy = async (reader: Client, language?: string) =>
    (
      await reader.ask<{ reviewPolicy: Record<string, unknown> }>(POLICY, {
        initiative: home.slug,
        language,
      })
    ).reviewPolicy;
  const log = async () =>
    (await home.owner.ask<{ moderationLog: { entries: Entry[] } }>(LOG, where())).moderationLog.entries;
  const step = async (reader: Client, id: string) =>
    (await reader.ask<{ reviewStory: { twoPersonStep: string } }>(STORY, { ...where(), id })).reviewStory
      .twoPersonStep;

  it('needs two people where the initiative says so: the first yes waits, the second one shows the story', async () => {
    await twoPeople(true);
    const [one, two] = [await home.as('REVIEWER'), await home.as('STEWARD')];
    await tell(home, world.visitor());
    const id = await nextInQueue(one, home);
    expect(await step(one, id)).toBe('FIRST');
    expect(await one.ask(PUBLISH, { ...where(), id })).toEqual({
      publishStory: { state: 'IN_REVIEW', twoPersonStep: 'WAITING' },
    });
    expect((await one.refusal(PUBLISH, { ...where(), id })).problem?.code).toBe('SECOND_PERSON');
    expect((await feed(world.visitor(), home)).stories).toEqual([]);
    expect(await step(two, id)).toBe('SECOND');
    expect(await two.ask(PUBLISH, { ...where(), id })).toMatchObject({
      publishStory: { state: 'PUBLISHED' },
    });
    expect((await feed(world.visitor(), home)).stories).toHaveLength(1);
    expect((await log()).map(({ decision }) => decision)).toEqual(['PUBLISHED', 'AGREED']);
  });

  it('asks two people again when the teller allows more, and counts the story among those to read', async () => {
    await twoPeople(true);
    const [one, two] = [await home.as('REVIEWER'), await home.as('STEWARD')];
    const code = await tell(home, world.visitor(), { consent: { audience: 'PARTNERS' } });
    const id = await nextInQueue(one, home);
    await review(one, home, id, 'publishStory');
    await review(two, home, id, 'publishStory');
    await widen(world.visitor(), code, { audience: 'PUBLIC' });
    const { reviewQueue } = await one.ask<{ reviewQueue: { counts: Record<string, number> } }>(
      'query ($initiative: String!) { reviewQueue(initiative: $initiative) { counts { IN_REVIEW PUBLISHED } } }',
      where(),
    );
    expect(reviewQueue.counts).toEqual({ IN_REVIEW: 1, PUBLISHED: 1 });
    expect(await step(two, id)).toBe('FIRST');
    await two.ask(ACCEPT, { ...where(), id });
    expect((await two.refusal(ACCEPT, { ...where(), id })).problem?.code).toBe('SECOND_PERSON');
    expect((await feed(world.visitor(), home)).stories).toEqual([]);
    // What the teller wishes now is more than what the first yes was said to.
    await widen(world.visitor(), code, { audience: 'PUBLIC', mayQuote: true });
    expect(await step(one, id)).toBe('FIRST');
    await one.ask(ACCEPT, { ...where(), id });
    await two.ask(ACCEPT, { ...where(), id });
    expect((await feed(world.visitor(), home)).stories).toHaveLength(1);
    expect((await log()).slice(0, 3).map(({ decision }) => decision)).toEqual([
      'WIDENED',
      'AGREED',
      'AGREED',
    ]);
  });

  it('asks the first reader again about a reading that somebody else has changed since', async () => {
    await twoPeople(true);
    const [one, two] = [await home.as('REVIEWER'), await home.as('STEWARD')];
    await tell(home, world.visitor());
    const id = await nextInQueue(one, home);
    await review(one, home, id, 'publishStory');
    await read(two, home, id, { contentWarnings: ['Buses'] });
    expect([await step(one, id), await step(two, id)]).toEqual(['SECOND', 'FIRST']);
    await review(one, home, id, 'publishStory');
    expect((await feed(world.visitor(), home)).stories).toHaveLength(1);
  });

  it('lets somebody publish what another began, not what they began themselves, and begins anew after a hold', async () => {
    await twoPeople(true);
    const [one, two] = [await home.as('REVIEWER'), await home.as('STEWARD')];
    await tell(home, world.visitor());
    const id = await nextInQueue(one, home);
    await review(one, home, id, 'beginReview');
    expect(await step(one, id)).toBe('FIRST');
    expect(await step(two, id)).toBe('SECOND');
    await review(one, home, id, 'publishStory');
    await review(two, home, id, 'holdStory', 'Please wait.');
    await review(one, home, id, 'beginReview');
    expect(await step(one, id)).toBe('FIRST');
    expect(await step(two, id)).toBe('SECOND');
    await twoPeople(false);
    expect(await step(one, id)).toBe('OFF');
  });

  it('leaves a story that somebody wrote down for its teller to others, where there are others', async () => {
    const scribe = { spokenOn: '2026-01-05', questions: ['AGE', 'AUDIENCE', 'PERMISSIONS'], readBack: true };
    const writeDown = async (hand: Client, input = {}) => {
      await hand.ask(submitTold, { ...where(), input: aStory(input), scribe });
      return nextInQueue(hand, home, ['SUBMITTED']);
    };
    const alone = await writeDown(home.owner);
    const asks = `query ($initiative: String!, $id: ID!) { reviewStory(initiative: $initiative, id: $id) {
      scribe { isAlone } } }`;
    const isAlone = (id: string) => home.owner.ask(asks, { ...where(), id });
    expect(await isAlone(alone)).toEqual({ reviewStory: { scribe: { isAlone: true } } });
    // Nobody else may: they decide, and the log says so.
    expect(await review(home.owner, home, alone, 'publishStory')).toEqual({ state: 'PUBLISHED' });
    await home.as('CONTRIBUTOR');
    expect(await isAlone(alone)).toEqual({ reviewStory: { scribe: { isAlone: true } } });
    const reviewer = await home.as('REVIEWER');
    expect(await isAlone(alone)).toEqual({ reviewStory: { scribe: { isAlone: false } } });

    const id = await writeDown(home.owner);
    expect(await step(home.owner, id)).toBe('OTHER');
    expect((await home.owner.refusal(PUBLISH, { ...where(), id })).problem?.code).toBe('WROTE_IT_DOWN');
    // Keeping it from being shown is always possible.
    await review(home.owner, home, id, 'holdStory', 'The teller asked me to wait.');
    await review(home.owner, home, id, 'beginReview');
    await twoPeople(true);
    // Who wrote it down is not one of its two readers, whatever they began.
    expect(await step(reviewer, id)).toBe('FIRST');
    await review(reviewer, home, id, 'publishStory');
    expect((await home.owner.refusal(PUBLISH, { ...where(), id })).problem?.code).toBe('WROTE_IT_DOWN');
    const third = await home.as('STEWARD');
    expect(await step(third, id)).toBe('SECOND');
    expect(await review(third, home, id, 'publishStory')).toEqual({ state: 'PUBLISHED' });
    expect((await log()).map(({ decision, wroteIt }) => [decision, wroteIt])).toEqual([
      ...[
        ['PUBLISHED', false],
        ['AGREED', false],
        ['HELD', true],
        ['PUBLISHED', true],
      ],
    ]);
  });

  it('asks whoever began to read again what somebody else has changed since', async () => {
    await twoPeople(true);
    const [one, two] = [await home.as('REVIEWER'), await home.as('STEWARD')];
    await tell(home, world.visitor());
    const id = await nextInQueue(one, home);
    await review(one, home, id, 'beginReview');
    expect(await step(two, id)).toBe('SECOND');
    await read(two, home, id, { contentWarnings: ['Buses'] });
    expect([await step(one, id), await step(two, id)]).toEqual(['SECOND', 'FIRST']);
  });

  it('keeps a log for stewards without words of stories; a reason goes when the teller takes the story back', async () => {
    const code = await tell(home, world.visitor());
    const reviewer = await home.as('REVIEWER');
    const id = await nextInQueue(reviewer, home);
    await review(reviewer, home, id, 'publishStory');
    await review(reviewer, home, id, 'beginReview');
    await review(reviewer, home, id, 'holdStory', 'A name stands in it.');
    const day = new Date().toISOString().slice(0, 10);
    expect(await log()).toMatchObject([
      { storyId: id, decision: 'HELD', reason: 'A name stands in it.', decidedOn: day },
      { decision: 'TAKEN_DOWN' },
      { decision: 'PUBLISHED', reason: '' },
    ]);
    expect((await log()).every(({ decidedBy }) => decidedBy !== '')).toBe(true);
    expect(JSON.stringify(await log())).not.toContain('bell');
    expect((await reviewer.refusal(LOG, where())).code).toBe('FORBIDDEN');
    expect((await openReceipt(world.visitor(), code)).heldReason).toBe('A name stands in it.');
    await withdraw(world.visitor(), code);
    expect((await log()).map(({ reason }) => reason)).toEqual(['', '', '']);
  });

  it('tells everybody its words in their language, and how many stories, but no small number', async () => {
    const input = {
      twoPeople: false,
      words: 'We hide names.',
      translations: { es: { words: 'Ocultamos nombres.' } },
    };
    await home.owner.ask(SAVE_POLICY, { ...where(), input });
    expect(await policy(world.visitor(), 'es')).toEqual({
      ...{ twoPeople: false, words: 'Ocultamos nombres.', published: 0, held: 0 },
    });
    for (let count = 0; count < 11; count += 1) {
      await tell(home, world.visitor(), { text: `Story number ${count}.` });
      const id = await nextInQueue(home.owner, home);
      if (count === 0) await review(home.owner, home, id, 'holdStory', 'Wait.');
      else await review(home.owner, home, id, 'publishStory');
      if (count === 5) expect(await policy(world.visitor())).toMatchObject({ published: null, held: null });
    }
    expect(await policy(world.visitor())).toMatchObject({ published: 10, held: null });
  });

  it('names who helps to everybody who may tell, in their language; stewards keep the list', async () => {
    const input = {
      ...{ name: 'Night line', helpsWith: 'Listens.', phone: '555 0100', warnings: ['Violence'] },
      translations: { es: { helpsWith: 'Escucha.' } },
    };
    const steward = await home.as('STEWARD');
    const { saveSupportResource: id } = await steward.ask<{ saveSupportResource: string }>(SAVE_SUPPORT, {
      ...where(),
      input,
    });
    expect(await world.visitor().ask(SUPPORT, { ...where(), language: 'es' })).toMatchObject({
      supportResources: [{ name: 'Night line', helpsWith: 'Escucha.', warnings: ['Violence'] }],
    });
    const reviewer = await home.as('REVIEWER');
    expect((await reviewer.refusal(SAVE_SUPPORT, { ...where(), input })).code).toBe('FORBIDDEN');
    const unnamed = await steward.refusal(SAVE_SUPPORT, { ...where(), input: { ...input, name: '' } });
    expect(unnamed.fields).toMatchObject([{ path: 'name', problem: { code: 'REQUIRED' } }]);
    await steward.ask(removing('removeSupportResource'), { ...where(), id });
    expect(await world.visitor().ask(SUPPORT, where())).toEqual({ supportResources: [] });
  });
});
