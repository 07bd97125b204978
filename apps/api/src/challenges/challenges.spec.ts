import { CHALLENGE_LIMITS } from '@chorus/domain';
import {
  aChallenge,
  beside,
  ChallengerAt,
  deskDocuments as desk,
  marks,
  type OwnChallenge,
} from '../../test/challenging.js';
import type { Client } from '../../test/client.js';
import { county, enter, indicator, publish } from '../../test/factories.js';
import { prompt, publishedStory, withdraw } from '../../test/telling.js';
import { World, type Home } from '../../test/world.js';
import { ChallengeNotices } from './challenge-notices.service.js';

const WORDS = 'The marmots who read at home are not in this.';

describe('a challenge to an indicator', () => {
  let world: World;
  let home: Home;
  let reading: string;
  let placeId: string;
  let visitor: Client;
  let teller: ChallengerAt;
  let steward: Client;
  let reviewer: Client;
  let code: string;
  let storyId: string;
  let count = 0;

  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    home = await world.initiative();
    // Everybody from an address of their own, so that limits do not add up from test to test.
    visitor = world.visitor(`198.51.100.${(count += 1)}`);
    ({ county: placeId } = await county(home));
    reading = await indicator(home);
    await enter(home, reading, [{ placeId, period: '2017-18', value: 40 }]);
    await publish(home);
    await prompt(home, { indicatorIds: [reading] });
    ({ code, id: storyId } = await publishedStory(home, visitor));
    teller = new ChallengerAt(visitor, { code });
    steward = await home.as('STEWARD');
    reviewer = await home.as('REVIEWER');
  });
  afterAll(() => world.close());

  const where = (more: Record<string, unknown> = {}) => ({ initiative: home.slug, ...more });
  const made = async (by: ChallengerAt, input: Record<string, unknown> = {}): Promise<string> => {
    const sent = aChallenge(reading, input);
    await by.make(sent);
    return sent['key'] as string;
  };
  const shown = async (input: Record<string, unknown> = {}) => {
    const id = await made(teller, input);
    await reviewer.ask(desk.show, where({ id }));
    return id;
  };
  const own = async (id: string): Promise<OwnChallenge | undefined> =>
    (await teller.list()).find((each) => each.id === id);

  it('by a receipt waits without its words until a reviewer has looked, and is open until it is answered', async () => {
    const id = await made(teller, { wouldCount: 'Ask us at home.', alias: 'Wren' });
    expect(await own(id)).toMatchObject({
      ...{ state: 'WAITING', words: WORDS, indicatorName: 'Reading by third grade' },
    });
    for (const reader of [visitor, await home.as('PARTNER'), steward]) {
      expect(await beside(reader, home)).toMatchObject({ challenges: [], waiting: 1, total: 0 });
      expect(await marks(reader, home)).toEqual([]);
    }
    expect(await reviewer.ask(desk.show, where({ id }))).toMatchObject({
      showChallenge: { state: 'OPEN', lookedBy: 'The REVIEWER' },
    });
    for (const reader of [visitor, await home.as('PARTNER')]) {
      const { challenges, waiting } = await beside(reader, home);
      expect(challenges).toMatchObject([{ id, state: 'OPEN', words: WORDS, alias: 'Wren', answers: [] }]);
      expect(waiting).toBe(0);
      expect(await marks(reader, home)).toEqual([{ indicatorId: reading, open: 1, notAccepted: 0 }]);
    }
  });

  it('is answered by stewards in public, may be answered anew with its history, and the challenger has the last word', async () => {
    const id = await shown();
    const answer = (number: number, text: string) => ({ ...where({ id, number, text }) });
    expect((await reviewer.refusal(desk.answer, answer(1, 'No.'))).code).toBe('FORBIDDEN');
    await steward.ask(desk.answer, answer(1, 'We count what schools send.'));
    expect(await marks(visitor, home)).toEqual([]);
    expect((await steward.refusal(desk.answer, answer(1, 'Twice.'))).code).toBe('CONFLICT');

    await teller.judge(id, 1, 'DOES_NOT_ANSWER');
    expect(await marks(visitor, home)).toEqual([{ indicatorId: reading, open: 0, notAccepted: 1 }]);
    await steward.ask(desk.answer, answer(2, 'From autumn on we ask at home.'));
    expect((await beside(visitor, home)).challenges[0]).toMatchObject({
      state: 'ANSWERED',
      answers: [
        { number: 1, text: 'We count what schools send.', verdict: 'DOES_NOT_ANSWER' },
        { number: 2, text: 'From autumn on we ask at home.', verdict: null },
      ],
    });
    // A word on a wording that is no longer the newest would be a word on something unread.
    await expect(teller.judge(id, 1, 'ANSWERS')).rejects.toMatchObject({ code: 'CONFLICT' });
    const [after] = await teller.judge(id, 2, 'IN_PART');
    expect(after).toMatchObject({ state: 'ANSWERED', answers: [{}, { verdict: 'IN_PART' }] });
    expect(await marks(visitor, home)).toEqual([]);
  });

  it('cannot be refused for disagreeing; a refusal is counted with its reason, and the challenger may object', async () => {
    const id = await made(teller, { words: 'Mayor Badger of 5 Hollow Lane took our school.' });
    const dislike = await reviewer.refusal(desk.refuse, where({ id, reason: 'WE_DISAGREE' }));
    expect(dislike.message).toContain('WE_DISAGREE');
    await reviewer.ask(desk.refuse, where({ id, reason: 'NAMES_PERSON' }));
    expect(await beside(visitor, home)).toMatchObject({
      ...{ challenges: [], waiting: 0, notShown: [{ reason: 'NAMES_PERSON', count: 1 }] },
    });
    expect(await own(id)).toMatchObject({ state: 'NOT_SHOWN', refusedBecause: 'NAMES_PERSON' });
    expect((await steward.refusal(desk.answer, where({ id, number: 1, text: 'No.' }))).code).toBe('CONFLICT');

    await teller.object(id, 'The mayor holds an office.');
    expect(await steward.ask(desk.counts, where())).toMatchObject({ challengeCounts: { objections: 1 } });
    const { workChallenges } = await reviewer.ask<{ workChallenges: OwnChallenge[] }>(
      desk.list,
      where({ states: ['NOT_SHOWN'] }),
    );
    expect(workChallenges).toMatchObject([{ id, objects: true, objection: 'The mayor holds an office.' }]);
    await steward.ask(desk.show, where({ id }));
    expect(await beside(visitor, home)).toMatchObject({ challenges: [{ id, state: 'OPEN' }], notShown: [] });
    await expect(teller.object(id, 'Again.')).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('taken back is erased everywhere, with its answers, and leaves a gap only where it could be read', async () => {
    const unread = await made(teller, { words: 'Nobody read the lemming.' });
    const [read] = [await shown({ words: 'The axolotl was not asked.', alias: 'Heron' })];
    const answer = { number: 1, text: 'The axolotl is asked from now on.' };
    await steward.ask(desk.answer, where({ id: read, ...answer }));
    await teller.withdraw(unread);
    await teller.withdraw(read);
    for (const word of ['lemming', 'axolotl', 'Heron']) expect(await world.occurrences(word)).toEqual([]);
    expect(await beside(visitor, home)).toMatchObject({ challenges: [], takenBack: 1, waiting: 0 });
    expect(await own(read)).toMatchObject({ state: 'WITHDRAWN', words: '', answers: [] });
    const gone = await steward.refusal(desk.show, where({ id: read }));
    expect(gone.problem?.code).toBe('CHALLENGE_WITHDRAWN');
    // The story behind the receipt is another thing, and its receipt opens this one still.
    await withdraw(visitor, code);
    expect(await teller.list()).toHaveLength(2);
  });

  it('tells nobody whose it is, nor when in the day; the audit holds none of its words', async () => {
    const id = await shown({ words: 'The ocelot counts too.' });
    const partner = new ChallengerAt(await home.as('PARTNER'), { initiative: home.slug });
    const second = await made(partner, { words: 'The ocelot again.' });
    await steward.ask(desk.show, where({ id: second }));
    const { workChallenges } = await steward.ask<{ workChallenges: OwnChallenge[] }>(
      desk.list,
      where({ states: ['OPEN'] }),
    );
    expect(workChallenges.map((each) => each.id).sort()).toEqual([id, second].sort());
    expect(JSON.stringify(workChallenges)).not.toContain(storyId);
    for (const role of ['chorus_reviewer', 'chorus_owner', 'chorus_public'])
      await expect(
        world.database.transaction(async (manager) => {
          await manager.query(`set local role ${role}`);
          await manager.query('select story_id, account_id from challenge');
        }),
      ).rejects.toThrow(/permission denied/);
    const audit = await world.database.query<
      { account_id: string | null; at: Date | null; action: string }[]
    >(`select account_id, at, action, detail from audit_entry where subject = 'challenge' order by action`);
    expect(JSON.stringify(audit)).not.toContain('ocelot');
    expect(JSON.stringify(audit)).not.toContain(storyId);
    const insertions = audit.filter(({ action }) => action === 'insert');
    expect(insertions.length).toBeGreaterThan(1);
    for (const { account_id, at } of insertions) expect([account_id, at]).toEqual([null, null]);
    const times = await world.database.query<unknown[]>(
      `select 1 from information_schema.columns where table_name in ('challenge', 'challenge_answer', 'shelf_challenge')
         and data_type like 'time%'`,
    );
    expect(times).toEqual([]);
  });

  it('is its maker’s alone: signed in or by receipt, nobody reaches that of another', async () => {
    const id = await shown();
    await steward.ask(desk.answer, where({ id, number: 1, text: 'So it is.' }));
    const partner = new ChallengerAt(await home.as('PARTNER'), { initiative: home.slug });
    expect(await partner.list()).toEqual([]);
    await expect(partner.judge(id, 1, 'ANSWERS')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(partner.withdraw(id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const other = await publishedStory(home, visitor, { text: 'Another one.' });
    const stranger = new ChallengerAt(visitor, { code: other.code });
    await expect(stranger.withdraw(id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(new ChallengerAt(visitor, { code: 'one two' }).list()).rejects.toMatchObject({
      problem: { code: 'WRONG_RECEIPT' },
    });
    const owned = await made(partner, { words: 'We at the partner are not counted.' });
    await steward.ask(desk.show, where({ id: owned }));
    expect((await partner.list()).map((each) => each.state)).toEqual(['OPEN']);
    expect(await own(owned)).toBeUndefined();
  });

  it('reaches as far as the indicator and no further: a draft has none, and one unpublished takes it along', async () => {
    const draft = await indicator(home, { slug: 'draft', name: 'A draft' });
    await expect(teller.make(aChallenge(draft))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await visitor.refusal(besideDocument, where({ slug: 'draft' }))).code).toBe('NOT_FOUND');

    const inside = await indicator(home, { slug: 'inside', name: 'Inside', audience: 'PARTNERS' });
    await enter(home, inside, [{ placeId, period: '2017-18', value: 40 }]);
    await publish(home, 'inside');
    await expect(teller.make(aChallenge(inside))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const partner = new ChallengerAt(await home.as('PARTNER'), { initiative: home.slug });
    const sent = aChallenge(inside, { words: 'Said among partners.' });
    await partner.make(sent);
    await steward.ask(desk.show, where({ id: sent['key'] }));
    expect((await beside(partner.client, home, 'inside')).total).toBe(1);
    expect((await visitor.refusal(besideDocument, where({ slug: 'inside' }))).code).toBe('NOT_FOUND');
    // Opened to everybody later, what was said among partners stays there.
    await indicator(home, { id: inside, slug: 'inside', name: 'Inside', audience: 'PUBLIC' });
    await publish(home, 'inside');
    expect((await beside(visitor, home, 'inside')).total).toBe(0);
    expect((await beside(partner.client, home, 'inside')).total).toBe(1);

    const id = await shown();
    await publish(home);
    expect((await beside(visitor, home)).challenges).toMatchObject([{ id }]);
    await home.owner.ask(UNPUBLISH, where({ slug: 'reading' }));
    expect(await marks(visitor, home)).toEqual([]);
    expect(await own(id)).toMatchObject({ state: 'OPEN', indicatorName: null });
    await publish(home);
    expect((await beside(visitor, home)).challenges).toMatchObject([{ id, state: 'OPEN' }]);
  });

  it('is taken once with one key, and not without words or end', async () => {
    const sent = aChallenge(reading);
    await teller.make(sent);
    expect(await teller.make(sent)).toHaveLength(1);
    await expect(teller.make({ ...sent, words: 'Something else.' })).rejects.toMatchObject({
      fields: [{ path: 'key', problem: { code: 'ALREADY_USED' } }],
    });
    await expect(teller.make(aChallenge(reading, { words: '  ' }))).rejects.toMatchObject({
      fields: [{ path: 'words', problem: { code: 'REQUIRED' } }],
    });
    for (let count = 1; count < CHALLENGE_LIMITS.each; count += 1) await teller.make(aChallenge(reading));
    await expect(teller.make(aChallenge(reading))).rejects.toMatchObject({ problem: { code: 'TOO_MANY' } });
    const crowd = world.visitor('203.0.113.9');
    const codes = [await tellAgain(), await tellAgain(), await tellAgain()];
    const senders = codes.map((each) => new ChallengerAt(crowd, { code: each }));
    for (let count = 0; count < 30; count += 1) await senders[count % 3]?.make(aChallenge(reading));
    await expect(senders[0]?.make(aChallenge(reading))).rejects.toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
  });

  const tellAgain = async () => (await publishedStory(home, visitor, { text: 'One more.' })).code;

  it('costs as many statements with one challenge as with six', async () => {
    const statements = () => world.countStatements(() => beside(visitor, home));
    await shown();
    const one = await statements();
    const list = () => world.countStatements(() => steward.ask(desk.list, where({ states: ['OPEN'] })));
    const listed = await list();
    for (let count = 0; count < 5; count += 1) await shown();
    expect([await statements(), await list()]).toEqual([one, listed]);
  });

  it('is told to stewards by a letter, once, and never on the day on which it came', async () => {
    await made(teller);
    const day = new Date();
    const on = (days: number) => new Date(day.getTime() + days * 86_400_000).toISOString().slice(0, 10);
    const notices = world.app.get(ChallengeNotices);
    const letters = async () =>
      (
        await home.owner.ask<{ outbox: { mails: { recipient: string; subject: string; body: string }[] } }>(
          'query ($initiative: String!) { outbox(initiative: $initiative) { mails { recipient subject body } } }',
          where(),
        )
      ).outbox.mails;
    await notices.once(on(0));
    expect(await letters()).toEqual([]);
    await notices.once(on(1));
    await notices.once(on(2));
    const told = await letters();
    expect(told.map(({ recipient }) => recipient).sort()).toEqual(
      [`STEWARD-${home.slug}@example.org`, `owner-${home.slug.split('-')[1] ?? ''}@example.org`].sort(),
    );
    for (const { subject, body } of told) {
      expect(subject).toMatch(/one challenge waits to be looked at$/);
      expect(body).toContain(`/w/${home.slug}/challenges`);
      expect(body).not.toContain('marmots');
    }
  });
});

const besideDocument =
  'query ($initiative: String!, $slug: String!) { indicatorChallenges(initiative: $initiative, slug: $slug) { total } }';
const UNPUBLISH =
  'mutation ($initiative: String!, $slug: String!) { unpublishIndicator(initiative: $initiative, slug: $slug) }';
