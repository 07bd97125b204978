import { randomUUID } from 'node:crypto';
import type { Client } from '../../test/client.js';
import { county, enter, indicator, publish } from '../../test/factories.js';
import {
  aboutUse,
  feed,
  narrow,
  openReceipt,
  prompt,
  publishedStory,
  read,
  review,
  withdraw,
  type Receipt,
  type ToldUse,
} from '../../test/telling.js';
import { World, type Home } from '../../test/world.js';

const QUOTES = `query ($initiative: String!) { frontPage(initiative: $initiative) {
  results { indicators { quotes { quote } } } } }`;
const PINS = `query ($initiative: String!) { storyPins(initiative: $initiative, slug: "reading") { ids } }`;
const USES = `query ($initiative: String!, $story: ID!) { storyUses(initiative: $initiative, story: $story) {
  id place note lastDay takenDownOn } }`;
const RECORD = `mutation ($initiative: String!, $story: ID!, $input: UseInput!) {
  recordUse(initiative: $initiative, story: $story, input: $input) { id place note isLive lastDay } }`;
const END = `mutation ($initiative: String!, $id: ID!) { endUse(initiative: $initiative, id: $id) { id lastDay } }`;

const TODAY = new Date().toISOString().slice(0, 10);

describe('the uses of a story', () => {
  let world: World;
  let home: Home;
  let teller: Client;
  let reading: string;
  let code: string;
  let id: string;

  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    home = await world.initiative();
    teller = world.visitor();
    const { county: placeId } = await county(home);
    reading = await indicator(home);
    await enter(home, reading, [{ placeId, period: '2017-18', value: 40 }]);
    await publish(home);
    await prompt(home, { indicatorIds: [reading] });
    ({ code, id } = await publishedStory(home, teller, {
      text: 'The wolverine reads aloud. We listen.',
      links: [{ indicatorId: reading, stance: 'CONFIRMS' }],
      consent: { mayQuote: true },
    }));
    await read(home.owner, home, id, { quote: 'We listen.' });
  });
  afterAll(() => world.close());

  const standing = ({ uses }: Receipt) =>
    uses
      .filter(({ lastDay }) => lastDay === null)
      .map(({ place, audience }) => `${place} ${audience}`)
      .sort();
  const useOf = ({ uses }: Receipt, place: string): ToldUse => {
    const found = uses.find((use) => use.place === place);
    if (!found) throw new Error(`No use ${place}`);
    return found;
  };
  const listed = async () => (await feed(world.visitor(), home)).stories.length;
  const pinned = async () =>
    (await teller.ask<{ storyPins: { ids: string[] } }>(PINS, { initiative: home.slug })).storyPins.ids;
  const quoted = async () => JSON.stringify(await world.visitor().ask(QUOTES, { initiative: home.slug }));
  const record = (input: object, by = home.owner, story = id) =>
    by.ask<{ recordUse: ToldUse[] }>(RECORD, {
      initiative: home.slug,
      story,
      input: { key: randomUUID(), place: 'MEETING', audience: 'PARTNERS', ...input },
    });
  const atMeeting = { note: 'Partners in spring', isLive: false, day: TODAY };

  it('are what the application shows, for the widest audience that sees it there', async () => {
    const receipt = await openReceipt(teller, code);
    expect(standing(receipt)).toEqual(['FRONT_QUOTE PUBLIC', 'INDICATOR PUBLIC', 'STORIES PUBLIC']);
    expect(useOf(receipt, 'INDICATOR').indicatorName).toBe('Reading by third grade');
    // Narrower: what the public saw is over and stays told, what partners see begins.
    const narrowed = await narrow(teller, code, { audience: 'PARTNERS' });
    expect(standing(narrowed)).toEqual(['INDICATOR PARTNERS', 'STORIES PARTNERS']);
    expect(narrowed.uses).toHaveLength(5);
    expect(narrowed.uses.filter(({ lastDay }) => lastDay === TODAY)).toHaveLength(3);
  });

  it('are told as over on the last day that was allowed, before anybody tidies up', async () => {
    await narrow(teller, code, { audience: 'PUBLIC', until: '2999-01-01' });
    for (const table of ['shelf_story', 'shelf_story_indicator']) {
      await world.database.query(`update ${table} set consent_until = current_date - 1 where story_id = $1`, [
        id,
      ]);
    }
    expect(standing(await openReceipt(teller, code))).toEqual([]);
  });

  it('can each be taken down alone, which later reviews and publications obey, and allowed again', async () => {
    const before = await openReceipt(teller, code);
    await aboutUse(teller, code, 'takeDownUse', useOf(before, 'INDICATOR').id);
    expect(await pinned()).toEqual([]);
    expect(await feed(teller, home, { indicatorId: reading })).toMatchObject({ stories: [] });
    expect(await listed()).toBe(1);
    expect(await quoted()).not.toContain('We listen.');

    await review(home.owner, home, id, 'beginReview');
    await read(home.owner, home, id, {
      quote: 'We listen.',
      links: [{ indicatorId: reading, stance: 'EXPANDS' }],
    });
    await review(home.owner, home, id, 'publishStory');
    expect(await pinned()).toEqual([]);
    expect(standing(await openReceipt(teller, code))).toEqual(['STORIES PUBLIC']);

    const again = await aboutUse(teller, code, 'allowUseAgain', useOf(before, 'INDICATOR').id);
    expect(standing(again)).toContain('INDICATOR PUBLIC');
    expect(await pinned()).toEqual([id]);

    const withoutQuote = await aboutUse(teller, code, 'takeDownUse', useOf(again, 'FRONT_QUOTE').id);
    expect(standing(withoutQuote)).toEqual(['INDICATOR PUBLIC', 'STORIES PUBLIC']);
    expect(await quoted()).not.toContain('We listen.');
    // Out of the list and the search; beside the indicator it still stands.
    await aboutUse(teller, code, 'takeDownUse', useOf(again, 'STORIES').id);
    expect(await listed()).toBe(0);
    expect(await feed(teller, home, { words: 'wolverine' })).toMatchObject({ stories: [] });
    expect(await pinned()).toEqual([id]);
    // Nowhere to stand any more: not by its address either.
    await aboutUse(teller, code, 'takeDownUse', useOf(again, 'INDICATOR').id);
    const left = await world.database.query<object[]>('select 1 from shelf_story where story_id = $1', [id]);
    expect(left).toEqual([]);
  });

  it('are all taken down at once, and only stewards see the story then', async () => {
    await record({ note: 'The page of the library', isLive: true, place: 'QUOTE', day: TODAY });
    const after = await aboutUse(teller, code, 'takeDownAllUses');
    expect(after).toMatchObject({
      state: 'PUBLISHED',
      shownTo: [],
      consents: [{ audience: 'STEWARDS' }, {}],
    });
    // What stands on the page of somebody else is asked to go, and is over when a steward says so.
    expect(standing(after)).toEqual(['QUOTE PARTNERS']);
    const [asked] = (
      await home.owner.ask<{ storyUses: ToldUse[] }>(USES, { initiative: home.slug, story: id })
    ).storyUses;
    expect(asked).toMatchObject({ place: 'QUOTE', takenDownOn: TODAY });
    await home.owner.ask(END, { initiative: home.slug, id: asked?.id });
    expect(standing(await openReceipt(teller, code))).toEqual([]);
    expect(await listed()).toBe(0);
  });

  it('outside are written by hand, once, and only where the teller allowed them that day', async () => {
    const key = randomUUID();
    await record({ key, ...atMeeting }, await home.as('REVIEWER'));
    const { recordUse } = await record({ key, ...atMeeting });
    expect(recordUse.filter(({ place }) => place === 'MEETING')).toHaveLength(1);
    const meeting = useOf(await openReceipt(teller, code), 'MEETING');
    expect(meeting).toMatchObject({ note: 'Partners in spring', isLive: false, lastDay: TODAY });
    // What was said cannot be called back.
    const refused = await teller.refusal(
      'mutation ($code: String!, $use: ID!) { takeDownUse(code: $code, use: $use) { state } }',
      { code, use: meeting.id },
    );
    expect(refused.code).toBe('NOT_FOUND');

    await narrow(teller, code, { audience: 'PARTNERS' });
    for (const input of [{ place: 'QUOTE' }, { audience: 'PUBLIC' }, { day: '2020-01-01' }]) {
      const answer = await home.owner.refusal(RECORD, {
        initiative: home.slug,
        story: id,
        input: { key: randomUUID(), place: 'REPORT', audience: 'PARTNERS', ...atMeeting, ...input },
      });
      expect(answer.problem?.code).toBe('USE_NOT_ALLOWED');
    }
  });

  it('end with the story; the ledger keeps that there was a use, and no word of it', async () => {
    const told = await publishedStory(home, teller, {
      text: 'My lynx reads aloud. All purr.',
      links: [{ indicatorId: reading, stance: 'CONFIRMS' }],
      consent: { mayQuote: true },
    });
    await read(home.owner, home, told.id, { quote: 'All purr.' });
    await record({ ...atMeeting, note: 'Read out: my lynx reads' }, home.owner, told.id);
    const gone = await withdraw(teller, told.code);
    expect(standing(gone)).toEqual([]);
    expect(gone.uses.map(({ place }) => place).sort()).toEqual([
      'FRONT_QUOTE',
      'INDICATOR',
      'MEETING',
      'STORIES',
    ]);
    expect(await world.occurrences('lynx')).toEqual([]);
    expect(await world.occurrences('All purr')).toEqual([]);
  });

  it('go along with everything else that a teller takes home', async () => {
    await record(atMeeting);
    const { takeStoryData } = await teller.ask<{ takeStoryData: Record<string, unknown> }>(
      'mutation ($code: String!) { takeStoryData(code: $code) }',
      { code },
    );
    expect(takeStoryData).toMatchObject({
      story: { text: 'The wolverine reads aloud. We listen.', themes: [], voice: [] },
      consents: [{ audience: 'PUBLIC', mayQuote: true }],
    });
    const [first] = takeStoryData['uses'] as { place: string; firstDay: string }[];
    expect(first).toMatchObject({ firstDay: TODAY });
    expect(takeStoryData['uses']).toHaveLength(4);
    const written = JSON.stringify(takeStoryData);
    for (const secret of [code, id]) expect(written).not.toContain(secret);
  });

  it('are seen by nobody else: not with another code, not from another initiative', async () => {
    const other = await publishedStory(home, teller, { text: 'Another one.' });
    const use = useOf(await openReceipt(teller, code), 'STORIES').id;
    const refused = await teller.refusal(
      'mutation ($code: String!, $use: ID!) { takeDownUse(code: $code, use: $use) { state } }',
      { code: other.code, use },
    );
    expect(refused.code).toBe('NOT_FOUND');
    const stranger = await world.initiative();
    const { storyUses } = await stranger.owner.ask<{ storyUses: ToldUse[] }>(USES, {
      initiative: stranger.slug,
      story: id,
    });
    expect(storyUses).toEqual([]);
  });
});
