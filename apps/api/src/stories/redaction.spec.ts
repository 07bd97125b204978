import type { Client } from '../../test/client.js';
import { county } from '../../test/factories.js';
import {
  feed,
  hiding,
  nextInQueue,
  objectTo,
  openReceipt,
  prompt,
  read,
  review,
  tell,
  withdraw,
} from '../../test/telling.js';
import { World, type Home } from '../../test/world.js';

const TEXT = 'My neighbor Mirabel 👩‍👩‍👧 takes the 42 from Quillfeather Lane. Nobody waits with her.';
const TITLE = 'What Mirabel told me';
const SAVE = `mutation ($initiative: String!, $id: ID!, $reading: ReadingInput!) {
  saveReading(initiative: $initiative, id: $id, reading: $reading) { redactions { start end kind } } }`;
const QUEUE = `query ($initiative: String!) { reviewQueue(initiative: $initiative, states: [PUBLISHED, IN_REVIEW]) {
  stories { careFlags } } }`;

describe('hiding words of a story', () => {
  let world: World;
  let home: Home;
  let reviewer: Client;
  let code: string;
  let id: string;
  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    home = await world.initiative();
    await county(home);
    await prompt(home);
    reviewer = await home.as('REVIEWER');
    const consent = { audience: 'PUBLIC', mayQuote: true };
    code = await tell(home, world.visitor(), { title: TITLE, text: TEXT, consent });
    id = await nextInQueue(reviewer, home);
  });
  afterAll(() => world.close());

  const inTitle = { part: 'TITLE', start: 5, end: 12, kind: 'NAME', reason: '', words: 'Mirabel' };
  const mirabel = hiding(TEXT, 'Mirabel', { reason: 'So that she is not recognized.' });
  const lane = hiding(TEXT, 'Quillfeather Lane', { kind: 'PLACE' });
  const refusal = async (reading: object) =>
    (await reviewer.refusal(SAVE, { initiative: home.slug, id, reading })).fields[0]?.problem.code;
  const flags = async () =>
    (
      await reviewer.ask<{ reviewQueue: { stories: { careFlags: string[] }[] } }>(QUEUE, {
        initiative: home.slug,
      })
    ).reviewQueue.stories[0]?.careFlags;

  it('leaves audiences a mark and nothing else of them, in pages, quotes, search and the shelf itself', async () => {
    await read(reviewer, home, id, { quote: 'Nobody waits with her.', redactions: [mirabel, lane, inTitle] });
    await review(reviewer, home, id, 'publishStory');
    const [told] = (await feed(world.visitor(), home)).stories;
    expect(told).toMatchObject({
      text: 'My neighbor [name removed] 👩‍👩‍👧 takes the 42 from [place removed]. Nobody waits with her.',
      quote: 'Nobody waits with her.',
    });
    for (const words of ['Mirabel', 'Quillfeather', 'removed'])
      expect((await feed(world.visitor(), home, { words })).stories).toEqual([]);
    expect((await feed(world.visitor(), home, { words: 'neighbor' })).stories).toHaveLength(1);
    const shelves = await world.database.query<{ row: string }[]>(
      `select s::text as row from shelf_story s union all select s::text from shelf_story_search s
       union all select s::text from shelf_story_indicator s`,
    );
    expect(shelves.filter(({ row }) => /mirabel|quillfeather/i.test(row))).toEqual([]);
    // What is hidden stays hidden when somebody saves something else; shown again, it is back at once.
    await read(reviewer, home, id, { contentWarnings: ['waiting'] });
    expect((await feed(world.visitor(), home)).stories[0]?.text).not.toContain('Mirabel');
    await read(reviewer, home, id, { redactions: [lane] });
    expect((await feed(world.visitor(), home)).stories[0]?.text).toContain('Mirabel');
  });

  it('refuses what cuts a character, overlaps, lies outside, hides a quoted word, or was changed meanwhile', async () => {
    expect(await refusal({ redactions: [hiding(TEXT, '👩')] })).toBe('SPLITS_CHARACTER');
    expect(await refusal({ redactions: [mirabel, hiding(TEXT, 'neighbor Mirabel')] })).toBe('OVERLAPS');
    expect(await refusal({ redactions: [{ ...mirabel, end: 4000 }] })).toBe('INVALID');
    expect(await refusal({ quote: 'neighbor Mirabel', redactions: [mirabel] })).toBe('QUOTE_HIDDEN');
    const other = { ...mirabel, words: 'Annabel' };
    const refused = await reviewer.refusal(SAVE, {
      initiative: home.slug,
      id,
      reading: { redactions: [other] },
    });
    expect(refused).toMatchObject({ code: 'CONFLICT', problem: { code: 'CHANGED_MEANWHILE' } });
  });

  it('is told to the teller with the reason, who may object; the queue shows it until it is answered', async () => {
    const nothing = `mutation ($code: String!) { objectToRedaction(code: $code, text: "No") { state } }`;
    expect((await world.visitor().refusal(nothing, { code })).problem?.code).toBe('NOTHING_HIDDEN');
    await read(reviewer, home, id, { redactions: [mirabel] });
    await review(reviewer, home, id, 'publishStory');
    expect((await openReceipt(world.visitor(), code)).redactions).toEqual([
      { part: 'TEXT', start: 12, end: 19, kind: 'NAME', reason: 'So that she is not recognized.' },
    ]);
    const objected = await objectTo(world.visitor(), code, 'She asked me to say her name.');
    expect(objected.messages).toMatchObject([{ author: 'TELLER', objection: 'OPEN' }]);
    expect(await flags()).toEqual(['OBJECTION', 'TELLER_WAITS']);
    await review(reviewer, home, id, 'askTeller', 'We will talk about it.');
    expect(await flags()).toEqual([]);
    await objectTo(world.visitor(), code, 'Please.');
    await read(reviewer, home, id, { redactions: [] });
    expect(await flags()).toEqual(['TELLER_WAITS']);
  });

  it('is erased with the story', async () => {
    await read(reviewer, home, id, { redactions: [mirabel] });
    await objectTo(world.visitor(), code, 'Mirabel wants it.');
    expect(await withdraw(world.visitor(), code)).toMatchObject({ redactions: [], messages: [] });
    expect(await world.database.query('select 1 from redaction where story_id = $1', [id])).toEqual([]);
  });
});
