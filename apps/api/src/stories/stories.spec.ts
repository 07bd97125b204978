import { randomUUID } from 'node:crypto';
import type { Client } from '../../test/client.js';
import { county, indicator } from '../../test/factories.js';
import {
  aStory,
  feed,
  guardianAgrees,
  narrow,
  nextInQueue,
  openReceipt,
  prompt,
  publishedStory,
  read,
  review,
  submitStory,
  tell,
  widen,
  withdraw,
} from '../../test/telling.js';
import { World, type Home } from '../../test/world.js';

describe('telling a story', () => {
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

  const texts = async (reader: Client, filter = {}) =>
    (await feed(reader, home, filter)).stories.map(({ text }) => text);

  it('takes a story from somebody without an account, and shows it to nobody until it is reviewed', async () => {
    const code = await tell(home, teller);
    expect(code.split(' ')).toHaveLength(8);
    expect(await texts(teller)).toEqual([]);
    expect(await openReceipt(world.visitor(), code)).toMatchObject({ state: 'SUBMITTED', shownTo: [] });
    const id = await nextInQueue(home.owner, home);
    await review(home.owner, home, id, 'publishStory');
    expect(await texts(world.visitor())).toEqual(['The bus comes after the bell, so I drive.']);
    expect(await openReceipt(teller, code)).toMatchObject({
      state: 'PUBLISHED',
      shownTo: ['PARTNERS', 'PUBLIC'],
    });
  });

  it('shows a story to no wider an audience than its teller and its prompt allow', async () => {
    await prompt(home, { slug: 'for-partners', ceiling: 'PARTNERS' });
    await publishedStory(home, teller, { text: 'For partners.', consent: { audience: 'PARTNERS' } });
    await publishedStory(home, teller, { text: 'For stewards.', consent: { audience: 'STEWARDS' } });
    await publishedStory(home, teller, { text: 'Under a ceiling.', prompt: 'for-partners' });
    const partner = await home.as('PARTNER');
    expect(await texts(teller)).toEqual([]);
    expect((await texts(partner)).sort()).toEqual(['For partners.', 'Under a ceiling.']);
  });

  it('does not show a story whose consent has run out, nor one that waits for a guardian', async () => {
    await publishedStory(home, teller, { text: 'Until yesterday.', consent: { until: '2020-01-01' } });
    await publishedStory(home, teller, { text: 'No guardian yet.', consent: { guardian: 'MISSING' } });
    const { id } = await publishedStory(home, teller, {
      text: 'Until tomorrow.',
      consent: { until: '2999-01-01' },
    });
    expect(await texts(teller)).toEqual(['Until tomorrow.']);
    // The day comes, and nobody has tidied up.
    await world.database.query(
      `update shelf_story set consent_until = current_date - 1 where story_id = $1`,
      [id],
    );
    expect(await texts(teller)).toEqual([]);
    // The next time a story is placed, this one leaves the shelf for good.
    await publishedStory(home, teller, { text: 'Another.' });
    const left = await world.database.query<object[]>('select 1 from shelf_story where story_id = $1', [id]);
    expect(left).toEqual([]);
  });

  it('shows name and quote only where the teller allows each', async () => {
    const words = { text: 'I drive. Nobody asked.', alias: 'Third row' };
    for (const consent of [{}, { showAlias: true }, { mayQuote: true }]) {
      const { id } = await publishedStory(home, teller, { ...words, consent });
      await read(home.owner, home, id, { quote: 'Nobody asked.' });
    }
    const { stories } = await feed(teller, home);
    expect(stories.map(({ alias, quote }) => [alias, quote]).sort()).toEqual([
      ['', ''],
      ['', 'Nobody asked.'],
      ['Third row', ''],
    ]);
  });

  it('takes a story back at once and erases its words, everywhere', async () => {
    const secret = 'wolverine pancake';
    const { code, id } = await publishedStory(home, teller, {
      text: `A ${secret} story`,
      title: secret,
      alias: secret,
      consent: { mayContact: true },
    });
    await read(home.owner, home, id, { quote: secret });
    await review(home.owner, home, id, 'askTeller', `About the ${secret}?`);
    expect(await texts(teller, { words: 'wolverine' })).toHaveLength(1);

    expect(await withdraw(world.visitor(), code)).toMatchObject({
      state: 'WITHDRAWN',
      text: '',
      messages: [],
      shownTo: [],
    });
    expect(await texts(teller)).toEqual([]);
    expect(await texts(await home.as('PARTNER'), { words: 'wolverine' })).toEqual([]);
    expect(await world.occurrences(secret)).toEqual([]);
    expect(await world.occurrences('wolverin')).toEqual([]);
    const refused = await home.owner.refusal(
      'mutation ($initiative: String!, $id: ID!) { publishStory(initiative: $initiative, id: $id) { id } }',
      { initiative: home.slug, id },
    );
    expect(refused).toMatchObject({ code: 'CONFLICT', problem: { code: 'STORY_WITHDRAWN' } });
  });

  it('shows a story more widely only after it was read again, and as before until then', async () => {
    const { code, id } = await publishedStory(home, teller, { consent: { audience: 'PARTNERS' } });
    const asked = await widen(teller, code, { audience: 'PUBLIC', mayQuote: true });
    expect(asked).toMatchObject({ shownTo: ['PARTNERS'], wished: { audience: 'PUBLIC' } });
    expect(asked.consents).toHaveLength(1);
    expect(await texts(world.visitor())).toEqual([]);
    expect(await nextInQueue(home.owner, home)).toBe(id);
    await review(home.owner, home, id, 'acceptConsent');
    expect(await texts(world.visitor())).toHaveLength(1);
    expect(await openReceipt(teller, code)).toMatchObject({ shownTo: ['PARTNERS', 'PUBLIC'], wished: null });

    // Allowing less ends a wish; and a wish takes nothing back.
    await widen(teller, code, { audience: 'PUBLIC', mayQuote: true, mayContact: true });
    expect(await narrow(teller, code, { audience: 'PARTNERS' })).toMatchObject({ wished: null });
    await review(home.owner, home, id, 'acceptConsent');
    expect(await texts(world.visitor())).toEqual([]);
    const refused = await teller.refusal(
      'mutation ($code: String!, $consent: ConsentInput!) { widenConsent(code: $code, consent: $consent) { state } }',
      { code, consent: { audience: 'STEWARDS', mayContact: true } },
    );
    expect(refused).toMatchObject({ code: 'INVALID', fields: [{ path: 'consent' }] });
  });

  it('waits for somebody to read it, when a guardian agrees later', async () => {
    const { code, id } = await publishedStory(home, teller, { consent: { guardian: 'MISSING' } });
    expect(await guardianAgrees(teller, code)).toMatchObject({ shownTo: [], wished: { guardian: 'GIVEN' } });
    // A further wish does not lose the answer.
    const more = await widen(teller, code, { audience: 'PUBLIC', mayContact: true });
    expect(more.wished).toMatchObject({ guardian: 'GIVEN' });
    expect(await texts(teller)).toEqual([]);
    await review(home.owner, home, id, 'acceptConsent');
    expect(await texts(teller)).toHaveLength(1);
  });

  it('lets a teller allow less at any time, and not more without a second review', async () => {
    const { code } = await publishedStory(home, teller, { consent: { mayQuote: true } });
    expect(await narrow(teller, code, { audience: 'PARTNERS' })).toMatchObject({ shownTo: ['PARTNERS'] });
    expect(await texts(world.visitor())).toEqual([]);
    expect(await texts(await home.as('PARTNER'))).toHaveLength(1);
    await expect(narrow(teller, code, { audience: 'PUBLIC' })).rejects.toMatchObject({ code: 'INVALID' });
    expect(
      (await openReceipt(teller, code)).consents.map(({ audience, mayQuote }) => [audience, mayQuote]),
    ).toEqual([
      ['PARTNERS', false],
      ['PUBLIC', true],
    ]);
  });

  it('takes the same sending once, also when it comes five times at the same moment', async () => {
    const input = aStory({ text: 'Sent five times.' });
    const sendings = Array.from({ length: 5 }, () =>
      world.visitor().ask(submitStory, { initiative: home.slug, input }),
    );
    const codes = new Set((await Promise.all(sendings)).map(({ submitStory: code }) => code));
    expect(codes.size).toBe(1);
    expect(
      await world.database.query(
        'select 1 from story where prompt_id in (select id from prompt) and text = $1',
        [input['text']],
      ),
    ).toHaveLength(1);
    const other = await teller.refusal(submitStory, {
      initiative: home.slug,
      input: { ...input, text: 'Another story' },
    });
    expect(other).toMatchObject({ code: 'CONFLICT', problem: { code: 'KEY_REUSED' } });
  });

  it('says of a story that is too long by how much, and of dates which one is wrong', async () => {
    const long = await teller.refusal(submitStory, {
      initiative: home.slug,
      input: aStory({ text: 'x'.repeat(2_000_000) }),
    });
    expect(long.fields).toEqual([
      { path: 'text', problem: { code: 'TOO_LONG', detail: { length: 2_000_000, limit: 20_000 } } },
    ]);
    const dates = aStory({ happenedFrom: '2024-05-01', happenedTo: '2024-04-01' });
    expect((await teller.refusal(submitStory, { initiative: home.slug, input: dates })).fields).toEqual([
      {
        path: 'happenedTo',
        problem: { code: 'END_BEFORE_START', detail: { start: '2024-05-01', end: '2024-04-01' } },
      },
    ]);
  });

  it('carries questions and answers between stewards and teller, by the receipt alone', async () => {
    const code = await tell(home, teller, { script: 'DIGITS', consent: { mayContact: true } });
    expect(code).toMatch(/^(\d{4} ?){4}$/);
    const id = await nextInQueue(home.owner, home);
    await review(home.owner, home, id, 'askTeller', 'May we name the bus line?');
    expect(await openReceipt(teller, code)).toMatchObject({
      state: 'IN_REVIEW',
      messages: [{ author: 'STEWARD' }],
    });
    await teller.ask(
      'mutation ($code: String!, $text: String!) { answerSteward(code: $code, text: $text) { state } }',
      {
        code,
        text: 'Yes, all of it.',
      },
    );
    const { reviewStory } = await home.owner.ask<{ reviewStory: { messages: unknown[] } }>(
      'query ($initiative: String!, $id: ID!) { reviewStory(initiative: $initiative, id: $id) { messages { author text } } }',
      { initiative: home.slug, id },
    );
    expect(reviewStory.messages).toEqual([
      { author: 'STEWARD', text: 'May we name the bus line?' },
      { author: 'TELLER', text: 'Yes, all of it.' },
    ]);
  });

  it('holds a story with a reason that its teller reads, and takes it off the shelf', async () => {
    const { code, id } = await publishedStory(home, teller);
    await review(home.owner, home, id, 'holdStory', 'It names a child.');
    expect(await openReceipt(teller, code)).toMatchObject({
      state: 'HELD',
      heldReason: 'It names a child.',
      shownTo: [],
    });
    expect(await texts(teller)).toEqual([]);
  });

  it('is read by reviewers, who see no numbers of the workroom', async () => {
    await tell(home, teller);
    const reviewer = await home.as('REVIEWER');
    const id = await nextInQueue(reviewer, home);
    expect(await review(reviewer, home, id, 'publishStory')).toEqual({ state: 'PUBLISHED' });
    const numbers = 'query ($initiative: String!) { workIndicators(initiative: $initiative) { id } }';
    expect(await reviewer.refusal(numbers, { initiative: home.slug })).toMatchObject({ code: 'FORBIDDEN' });
    const contributor = await home.as('CONTRIBUTOR');
    const queue = 'query ($initiative: String!) { reviewQueue(initiative: $initiative) { stories { id } } }';
    expect(await contributor.refusal(queue, { initiative: home.slug })).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('keeps the day it came, and no moment, no address, no browser', async () => {
    await teller.http('POST', '/graphql', {
      payload: JSON.stringify({
        query: submitStory,
        variables: { initiative: home.slug, input: aStory({ text: 'Quiet words' }) },
      }),
      headers: { 'content-type': 'application/json', 'user-agent': 'Tell-Tale Browser/9' },
    });
    expect(await world.occurrences('Tell-Tale')).toEqual([]);
    expect(await world.occurrences('127.0.0.1')).toEqual([]);
    const moments = await world.database.query<{ table_name: string; column_name: string }[]>(
      `select table_name, column_name from information_schema.columns where table_schema = 'public'
       and table_name in ('story', 'story_voice', 'story_theme', 'story_indicator', 'consent', 'receipt', 'message')
       and data_type like 'timestamp%'`,
    );
    expect(moments).toEqual([]);
    const ids = await world.database.query<{ id: string }[]>('select id from story');
    for (const { id } of ids) expect(id[14]).toBe('4'); // a version 7 id would hold the millisecond
    const trail = await world.database.query<object[]>(
      `select 1 from audit_entry where subject = 'consent' and action = 'insert' and (at is not null or account_id is not null)`,
    );
    expect(trail).toEqual([]);
  });

  it('asks only what the prompt asks about: links to other indicators are not taken', async () => {
    const asked = await indicator(home, { slug: 'asked' });
    const other = await indicator(home, { slug: 'other' });
    await prompt(home, { slug: 'linked', indicatorIds: [asked] });
    await tell(home, teller, {
      prompt: 'linked',
      links: [asked, other].map((indicatorId) => ({ indicatorId, stance: 'CONFIRMS' })),
    });
    const id = await nextInQueue(home.owner, home);
    const { reviewStory } = await home.owner.ask<{ reviewStory: { links: unknown[] } }>(
      'query ($initiative: String!, $id: ID!) { reviewStory(initiative: $initiative, id: $id) { links { indicatorId by } } }',
      { initiative: home.slug, id },
    );
    expect(reviewStory.links).toEqual([{ indicatorId: asked, by: 'TELLER' }]);
  });

  it('is not taken by a prompt that is closed or not there', async () => {
    await prompt(home, { slug: 'closed', state: 'CLOSED' });
    await prompt(home, { slug: 'over', closesOn: '2020-01-01' });
    for (const [slug, code] of [
      ['closed', 'PROMPT_CLOSED'],
      ['over', 'PROMPT_CLOSED'],
      [randomUUID(), 'NOT_FOUND'],
    ]) {
      const refused = await teller.refusal(submitStory, {
        initiative: home.slug,
        input: aStory({ prompt: slug }),
      });
      expect(refused.problem?.code).toBe(code);
    }
  });
});
