import type { Client } from '../../test/client.js';
import { county } from '../../test/factories.js';
import {
  aStory,
  feed,
  guardianAgrees,
  narrow,
  nextInQueue,
  openReceipt,
  prompt,
  publishedStory,
  tell,
  widen,
  withdraw,
} from '../../test/telling.js';
import { World, type Home } from '../../test/world.js';

describe('the doors to a story', () => {
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

  const texts = async (reader: Client) => (await feed(reader, home)).stories.map(({ text }) => text);

  it('tells a shared tablet the code of a story before it is sent, and never after', async () => {
    const ask = `mutation ($initiative: String!, $key: ID!) {
      receiptAhead(initiative: $initiative, key: $key) { script language code } }`;
    const inWords = aStory({ text: 'Told in the library.' });
    const inDigits = aStory({ text: 'Contado en la biblioteca.', language: 'es', script: 'DIGITS' });
    for (const input of [inWords, inDigits]) {
      const variables = { initiative: home.slug, key: input['key'] };
      const { receiptAhead } = await teller.ask<{
        receiptAhead: { script: string; language: string; code: string }[];
      }>(ask, variables);
      const ahead = receiptAhead.find(
        ({ script, language }) => script === (input['script'] ?? 'WORDS') && language === input['language'],
      );
      await expect(openReceipt(teller, ahead?.code ?? '')).rejects.toThrow();
      expect(await tell(home, teller, input)).toBe(ahead?.code);
      expect(await openReceipt(teller, ahead?.code ?? '')).toMatchObject({ text: input['text'] });
      expect(await teller.refusal(ask, variables)).toMatchObject({ problem: { code: 'KEY_REUSED' } });
    }
  });

  it('is written down for somebody who speaks, and the receipt stays with the teller', async () => {
    await prompt(home, { slug: 'asks-all', permissions: ['mayQuote'] });
    const submit = `mutation ($initiative: String!, $input: SubmissionInput!, $scribe: ScribeInput!) {
      submitToldStory(initiative: $initiative, input: $input, scribe: $scribe) }`;
    const input = aStory({ text: 'He told it, she wrote.', prompt: 'asks-all' });
    const today = new Date().toISOString().slice(0, 10);
    const scribe = { spokenOn: today, questions: ['AGE', 'AUDIENCE', 'PERMISSIONS'], readBack: true };
    const variables = { initiative: home.slug, input, scribe };
    for (const visitor of [world.visitor(), await home.as('PARTNER'), await home.as('CONTRIBUTOR')])
      await expect(visitor.ask(submit, variables)).rejects.toThrow();
    const hand = await home.as('STEWARD');
    const short = { spokenOn: '2999-01-01', questions: ['AGE', 'AUDIENCE'], readBack: false };
    expect((await hand.refusal(submit, { ...variables, scribe: short })).fields).toEqual([
      { path: 'scribe.questions', problem: { code: 'REQUIRED', detail: {} } },
      { path: 'scribe.readBack', problem: { code: 'REQUIRED', detail: {} } },
      { path: 'scribe.spokenOn', problem: { code: 'NOT_ALLOWED', detail: {} } },
    ]);
    const { submitToldStory: code } = await hand.ask<{ submitToldStory: string }>(submit, variables);
    // Whoever wrote it down neither reads the receipt nor changes what the teller allowed, code or no code.
    const narrowed = { audience: 'STEWARDS' };
    for (const deed of [
      () => openReceipt(hand, code),
      () => narrow(hand, code, narrowed),
      () => widen(hand, code, { audience: 'PUBLIC', mayQuote: true }),
      () => withdraw(hand, code),
    ])
      await expect(deed()).rejects.toThrow();
    expect(await openReceipt(teller, code)).toMatchObject({ text: input['text'], state: 'SUBMITTED' });
    const id = await nextInQueue(home.owner, home);
    const ask = `query ($initiative: String!, $id: ID!) { reviewStory(initiative: $initiative, id: $id) {
      via scribe { role isViewer spokenOn questions } } }`;
    const seenBy = (client: Client) => client.ask(ask, { initiative: home.slug, id });
    const written = { role: 'STEWARD', spokenOn: today, questions: scribe.questions };
    expect(await seenBy(await home.as('REVIEWER'))).toEqual({
      reviewStory: { via: 'SCRIBE', scribe: { ...written, isViewer: false } },
    });
    expect(await seenBy(hand)).toEqual({
      reviewStory: { via: 'SCRIBE', scribe: { ...written, isViewer: true } },
    });
    // The teller has the last word, and nothing is left of who wrote.
    expect((await narrow(teller, code, narrowed)).consents[0]).toMatchObject(narrowed);
    await withdraw(teller, code);
    expect(await world.database.query('select 1 from story_scribe where story_id = $1', [id])).toEqual([]);
  });

  it('keeps the answer of a guardian that waits, when the teller allows less meanwhile', async () => {
    const { code, id } = await publishedStory(home, teller, { consent: { guardian: 'MISSING' } });
    await guardianAgrees(teller, code);
    expect((await narrow(teller, code, { audience: 'PARTNERS' })).wished).toEqual({
      ...{ audience: 'PARTNERS', guardian: 'GIVEN' },
    });
    await home.owner.ask(
      'mutation ($initiative: String!, $id: ID!) { acceptConsent(initiative: $initiative, id: $id) { state } }',
      { initiative: home.slug, id },
    );
    expect(await texts(await home.as('PARTNER'))).toHaveLength(1);
    expect(await texts(teller)).toEqual([]);
  });
});
