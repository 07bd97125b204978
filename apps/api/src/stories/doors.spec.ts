import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from '../../test/client.js';
import { county } from '../../test/factories.js';
import { wav } from '../../test/recordings.js';
import { parcel, send, standing, type Parcel } from '../../test/sending.js';
import {
  aStory,
  feed,
  guardianAgrees,
  narrow,
  nextInQueue,
  openReceipt,
  prompt,
  publishedStory,
  review,
  submitStory,
  submitTold,
  tell,
  widen,
  withdraw,
} from '../../test/telling.js';
import { World, type Home } from '../../test/world.js';

const CANARY = 'Canary-4712';

describe('the doors to a story', () => {
  let world: World;
  let home: Home;
  let teller: Client;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'chorus-doors-'));
    world = await World.open({ CHORUS_MEDIA_DIR: folder });
  });
  beforeEach(async () => {
    home = await world.initiative();
    teller = world.visitor();
    await county(home);
    await prompt(home);
  });
  afterAll(async () => {
    await world.close();
    rmSync(folder, { recursive: true });
  });

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

  it('lets a story in that was told on a tablet before its call closed, for a week, and no other', async () => {
    const ask = `mutation ($initiative: String!, $prompt: String!, $key: ID!) {
      sendingPass(initiative: $initiative, prompt: $prompt, key: $key) }`;
    const late = `mutation ($initiative: String!, $input: SubmissionInput!, $pass: String) {
      submitStory(initiative: $initiative, input: $input, pass: $pass) }`;
    await prompt(home, { slug: 'other' });
    const passFor = async (input: Record<string, unknown>, slug = 'the-way') => {
      const variables = { initiative: home.slug, prompt: slug, key: input['key'] };
      return (await teller.ask<{ sendingPass: string | null }>(ask, variables)).sendingPass;
    };
    const told = aStory({ text: 'Told before it closed.' });
    const [pass, elsewhere] = [await passFor(told), await passFor(told, 'other')];
    const stale = (pass ?? '').replace(/^[^.]+/, '2020-01-01');
    await world.database.query(`update prompt set closes_on = current_date - 1 where slug = 'the-way'`);
    const other = aStory({ text: 'Told afterwards.' });
    expect(await passFor(other)).toBeNull();
    for (const [input, wrong] of [
      [told, undefined],
      [told, ''],
      [told, elsewhere],
      [told, stale],
      [other, pass],
    ] as const)
      expect((await teller.refusal(late, { initiative: home.slug, input, pass: wrong })).problem?.code).toBe(
        'PROMPT_CLOSED',
      );
    const { submitStory: code } = await teller.ask<{ submitStory: string }>(late, {
      ...{ initiative: home.slug, input: told, pass },
    });
    expect(await openReceipt(teller, code)).toMatchObject({ text: told['text'], state: 'SUBMITTED' });
  });

  it('is written down for somebody who speaks, and the receipt stays with the teller', async () => {
    await prompt(home, { slug: 'asks-all', permissions: ['mayQuote'] });
    const input = aStory({ text: 'He told it, she wrote.', prompt: 'asks-all' });
    const today = new Date().toISOString().slice(0, 10);
    const scribe = { spokenOn: today, questions: ['AGE', 'AUDIENCE', 'PERMISSIONS'], readBack: true };
    const variables = { initiative: home.slug, input, scribe };
    for (const visitor of [world.visitor(), await home.as('PARTNER'), await home.as('CONTRIBUTOR')])
      await expect(visitor.ask(submitTold, variables)).rejects.toThrow();
    const hand = await home.as('STEWARD');
    const short = { spokenOn: '2999-01-01', questions: ['AGE', 'AUDIENCE'], readBack: false };
    expect((await hand.refusal(submitTold, { ...variables, scribe: short })).fields).toEqual([
      { path: 'scribe.questions', problem: { code: 'REQUIRED', detail: {} } },
      { path: 'scribe.readBack', problem: { code: 'REQUIRED', detail: {} } },
      { path: 'scribe.spokenOn', problem: { code: 'NOT_ALLOWED', detail: {} } },
    ]);
    const { submitToldStory: code } = await hand.ask<{ submitToldStory: string }>(submitTold, variables);
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

  /** Every file that is kept, wherever. */
  const kept = () =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).isFile());
  const shownMedia = async (client: Client, id: string) => {
    const ask =
      'query ($initiative: String!, $id: ID!) { story(initiative: $initiative, id: $id) { media { id } } }';
    const { story } = await client.ask<{ story: { media: unknown[] } }>(ask, { initiative: home.slug, id });
    return story.media;
  };

  it('keeps consent given aloud for those who review, shows it nowhere, and erases it with the story', async () => {
    const key = randomUUID();
    const [age, audience] = [0, 1].map(() => parcel('CONSENT', wav(2, CANARY), key)) as [Parcel, Parcel];
    for (const one of [age, audience]) expect((await send(teller, home, one)).statusCode).toBe(204);
    // It is not a voice, and no story can be told with it.
    const asVoice = aStory({ key, text: '', media: [{ id: age.id, description: '' }] });
    expect(
      (await teller.refusal(submitStory, { initiative: home.slug, input: asVoice })).fields,
    ).toMatchObject([{ path: 'media.0.id', problem: { code: 'MEDIA_NOT_READY' } }]);
    const hand = await home.as('REVIEWER');
    const input = aStory({ key, text: 'Told aloud.', consent: { hearVoice: true, researchExport: true } });
    const told = (recordings: { question: string; id: string }[], story = input) => {
      const spokenOn = new Date().toISOString().slice(0, 10);
      const scribe = { spokenOn, questions: ['AGE', 'AUDIENCE', 'PERMISSIONS'], readBack: true, recordings };
      return { initiative: home.slug, input: story, scribe };
    };
    const answers = [
      { question: 'AGE', id: age.id },
      { question: 'AUDIENCE', id: audience.id },
    ];
    const [first, second] = answers as [(typeof answers)[0], (typeof answers)[0]];
    for (const [recordings, path] of [
      [[first, { ...second, id: randomUUID() }], 'scribe.recordings.1.id'],
      [[first, { ...second, id: age.id }], 'scribe.recordings'],
      [[first, { ...second, question: 'AGE' }], 'scribe.recordings'],
    ] as const)
      expect((await hand.refusal(submitTold, told([...recordings]))).fields).toMatchObject([{ path }]);
    const mute = told(answers, { ...input, text: ' ' });
    expect((await hand.refusal(submitTold, mute)).fields).toMatchObject([{ path: 'text' }]);
    const sends = [1, 2, 3].map(() => hand.ask(submitTold, told(answers)));
    const [code = '', ...same] = (await Promise.all(sends)).map(({ submitToldStory }) =>
      String(submitToldStory),
    );
    expect(same).toEqual([code, code]);
    // A device whose answer was lost finds it there, and sends nothing again.
    expect((await standing(teller, home, age)).headers['upload-offset']).toBe(String(age.bytes.length));

    const id = await nextInQueue(hand, home);
    await review(home.owner, home, id, 'publishStory');
    const hear = (client: Client, slug = home.slug) =>
      client.http('GET', `/api/i/${slug}/spoken-consent/${id}/AGE`);
    const statuses = async (address: (client: Client) => Promise<{ statusCode: number }>) => {
      const found: Record<string, number> = { PUBLIC: (await address(teller)).statusCode };
      for (const role of ['PARTNER', 'CONTRIBUTOR', 'REVIEWER', 'STEWARD', 'OWNER'] as const)
        found[role] = (await address(await home.as(role))).statusCode;
      return found;
    };
    const [no, yes] = [
      { PUBLIC: 401, PARTNER: 403, CONTRIBUTOR: 403 },
      { REVIEWER: 200, STEWARD: 200, OWNER: 200 },
    ];
    expect(await statuses(hear)).toEqual({ ...no, ...yes });
    expect(
      Object.values(
        await statuses((client) => client.http('GET', `/api/i/${home.slug}/media/${age.id}/voice`)),
      ),
    ).toEqual(Array(6).fill(404));
    const elsewhere = await world.initiative();
    expect((await hear(elsewhere.owner, elsewhere.slug)).statusCode).toBe(404);
    expect((await hear(hand)).headers).toMatchObject({ 'content-type': 'audio/wav', vary: 'cookie' });
    expect(await shownMedia(teller, id)).toEqual([]);
    const files = await Promise.all(
      ['csv', 'json'].map((end) => hand.http('GET', `/api/i/${home.slug}/stories.${end}`)),
    );
    for (const { body } of files) for (const each of [age, audience]) expect(body).not.toContain(each.id);
    expect(await world.occurrences(age.id)).toEqual(['spoken_consent']);
    expect(kept().some((path) => readFileSync(path).includes(CANARY))).toBe(false);
    expect(
      await teller.ask(`mutation { openReceipt(code: "${code}") { answersRecorded media { id } } }`),
    ).toEqual({
      openReceipt: { answersRecorded: ['AGE', 'AUDIENCE'], media: [] },
    });
    await withdraw(teller, code);
    expect((await hear(home.owner)).statusCode).toBe(404);
    expect(kept()).toEqual([]);
    expect(await world.occurrences(age.id)).toEqual([]);
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
