import { randomUUID } from 'node:crypto';
import { ROLES } from '@chorus/domain';
import type { Client } from '../../test/client.js';
import { enter, publish } from '../../test/factories.js';
import { aboutUse, openReceipt, withdraw } from '../../test/telling.js';
import {
  aContribution,
  ask,
  aTension,
  CITE,
  CLOSE,
  CONTRIBUTE,
  GIVE_BACK,
  OPEN,
  REOPEN,
  SEE,
  SHOW,
  SHOW_TO,
  SILENCE,
  worseThanTheCurve,
  type SeenTension,
} from '../../test/tension.js';
import { World, type Home } from '../../test/world.js';

const OUTCOME = {
  ...{ end: 'LEARNED', ground: 'DIALOGUE', language: 'en', text: 'The bus comes too late.' },
  answer: 'You were right about the mornings: thank you for saying so.',
  dissent: 'Some say that the road is the reason.',
};
const LIST = 'query ($initiative: String!) { tensions(initiative: $initiative) { id waiting } }';

describe('the tension register', () => {
  let world: World;
  let home: Home;
  let steward: Client;
  let reviewer: Client;
  let partner: Client;
  let indicatorId: string;
  let placeId: string;
  let told: { code: string; id: string }[];

  beforeAll(async () => {
    world = await World.open();
    home = await world.initiative();
    steward = await home.as('STEWARD');
    reviewer = await home.as('REVIEWER');
    partner = await home.as('PARTNER');
    const trends = [-2, -1, -1, -1, -1, -1, -1, -1, -1, 0, 1];
    ({ indicatorId, placeId, told } = await worseThanTheCurve(world, home, trends));
  }, 120_000);
  afterAll(() => world.close());

  const open = (more: Record<string, unknown> = {}, by = steward) =>
    ask(by, home, OPEN, { input: aTension(indicatorId, more) });
  const see = (id: string, by = world.visitor()) => ask(by, home, SEE, { id });
  const refused = async (by: Client, document: string, variables: Record<string, unknown>) =>
    by.refusal(document, { initiative: home.slug, ...variables });
  const say = async (id: string, side: string, more: Record<string, unknown> = {}, by = partner) => {
    const input = aContribution(id, side, more);
    await ask(by, home, CONTRIBUTE, { input });
    return input['key'] as string;
  };
  const shown = async (id: string, side: string, more: Record<string, unknown> = {}) =>
    ask(reviewer, home, SHOW, { id: await say(id, side, more) });

  it('is suggested where the curve and most tellers disagree, in spans and not in counts', async () => {
    const SUGGEST = `query ($initiative: String!) { tensionSuggestions(initiative: $initiative) {
      indicatorId placeId status lived { atLeast atMost leaning share } tensionId } }`;
    const suggest = async () =>
      (await reviewer.ask<{ tensionSuggestions: unknown[] }>(SUGGEST, { initiative: home.slug }))
        .tensionSuggestions;
    const lived = { atLeast: 10, atMost: 29, leaning: 'WORSE', share: 'MOST' };
    expect(await suggest()).toEqual([{ indicatorId, placeId, status: 'IMPROVING', lived, tensionId: null }]);
    const { id } = await open({ audience: 'STEWARDS' });
    expect(await suggest()).toMatchObject([{ tensionId: id }]);
  });

  it('opens once for a key, by those who moderate, with both readings as they stand', async () => {
    for (const role of ['PARTNER', 'CONTRIBUTOR'] as const) {
      const input = aTension(indicatorId);
      expect((await refused(await home.as(role), OPEN, { input })).code).toBe('FORBIDDEN');
    }
    const input = aTension(indicatorId, { storyIds: [told[1]?.id] });
    const first = await ask(reviewer, home, OPEN, { input });
    expect(await ask(reviewer, home, OPEN, { input })).toEqual(first);
    expect(first).toMatchObject({
      ...{ state: 'OPEN', nextSide: null, contributions: [], steps: [] },
      measured: { status: 'IMPROVING', values: [30, 34, 38, 42, 46, 50, 54, 58] },
      lived: { atLeast: 10, atMost: 29, leaning: 'WORSE', share: 'MOST' },
      cited: [{ story: { storyId: told[1]?.id, quote: '' } }],
    });
    const none = aTension(indicatorId, { categoryId: randomUUID() });
    expect((await refused(steward, OPEN, { input: none })).fields).toMatchObject([{ path: 'categoryId' }]);
    // What was frozen stays when the curve moves on.
    await enter(home, indicatorId, [
      { placeId, period: '2022-23', value: 20, numerator: 100, denominator: 500 },
    ]);
    await publish(home);
    expect((await see(first.id)).measured?.values).toHaveLength(8);
  });

  it('is seen by its audience alone, and grows or shrinks with it', async () => {
    const { id } = await open({ audience: 'STEWARDS' });
    const who = async () => {
      const found: string[] = [];
      for (const role of ['PUBLIC', ...ROLES] as const) {
        const reader = role === 'PUBLIC' ? world.visitor() : await home.as(role);
        const { tensions } = await reader.ask<{ tensions: { id: string }[] }>(LIST, {
          initiative: home.slug,
        });
        const listed = tensions.some((each) => each.id === id);
        const { body } = await reader.post(SEE, { initiative: home.slug, id });
        expect(body.errors?.[0]?.extensions.code).toBe(listed ? undefined : 'NOT_FOUND');
        if (listed) found.push(role);
      }
      return found;
    };
    expect(await who()).toEqual(['OWNER', 'STEWARD', 'REVIEWER']);
    const hidden = { input: aContribution(id, 'COMMUNITY') };
    expect((await refused(partner, CONTRIBUTE, hidden)).code).toBe('NOT_FOUND');
    await ask(steward, home, SHOW_TO, { id, audience: 'PARTNERS' });
    expect(await who()).toEqual([...ROLES]);
    await ask(steward, home, SHOW_TO, { id, audience: 'PUBLIC' });
    expect(await who()).toEqual(['PUBLIC', ...ROLES]);
    expect((await see(id)).lived).toMatchObject({ leaning: 'WORSE' });
    await ask(steward, home, SHOW_TO, { id, audience: 'STEWARDS' });
    expect(await who()).toEqual(['OWNER', 'STEWARD', 'REVIEWER']);
  });

  it('lets people speak in turns, after a moderator read it; nothing is lost', async () => {
    const { id } = await open();
    const waiting = await say(id, 'COMMUNITY');
    expect((await see(id)).contributions).toEqual([]);
    expect((await see(id, await home.as('CONTRIBUTOR'))).contributions).toEqual([]);
    expect((await see(id, partner)).contributions).toMatchObject([
      { id: waiting, state: 'WAITING', isMine: true },
    ]);
    expect(await see(id, reviewer)).toMatchObject({ waiting: 1, contributions: [{ isMine: false }] });
    expect((await refused(partner, SHOW, { id: waiting })).code).toBe('FORBIDDEN');

    expect(await ask(reviewer, home, SHOW, { id: waiting })).toMatchObject({
      ...{ state: 'IN_DIALOGUE', nextSide: 'INSTITUTION' },
    });
    expect((await refused(reviewer, SHOW, { id: waiting })).code).toBe('CONFLICT');
    const again = await say(id, 'COMMUNITY');
    expect((await refused(reviewer, SHOW, { id: again })).problem).toMatchObject({
      code: 'TENSION_OTHER_SIDE',
    });
    await shown(id, 'COMMUNITY', { kind: 'POSITION', fit: 'DISCORDANT' });
    expect(await ask(reviewer, home, SILENCE, { id })).toMatchObject({ nextSide: 'COMMUNITY' });
    await ask(reviewer, home, SHOW, { id: again });

    const rude = await say(id, 'INSTITUTION', { text: 'A name that must not stand here.' });
    await ask(steward, home, GIVE_BACK, { id: rude, reason: 'Please leave the name out.' });
    expect((await see(id)).contributions.map(({ kind, side }) => `${kind} ${side}`)).toEqual([
      ...['TURN COMMUNITY', 'POSITION COMMUNITY', 'SILENCE INSTITUTION', 'TURN COMMUNITY'],
    ]);
    const own = (await see(id, partner)).contributions.find((each) => each.id === rude);
    expect(own).toMatchObject({ state: 'RETURNED', reason: 'Please leave the name out.' });
    expect((await see(id, await home.as('CONTRIBUTOR'))).contributions).toHaveLength(4);
    // The same key again is the same contribution; somebody else's key is none of theirs.
    const input = aContribution(id, 'INSTITUTION', { key: rude });
    await ask(partner, home, CONTRIBUTE, { input });
    expect((await refused(reviewer, CONTRIBUTE, { input })).fields).toMatchObject([{ path: 'key' }]);
  });

  it('ends with an answer to those who spoke and what remains in dispute, and can be opened again', async () => {
    const { id } = await open({ storyIds: [told[0]?.id] });
    const close = (more: Record<string, unknown> = {}) => ({ id, outcome: { ...OUTCOME, ...more } });
    const notHeard = { problem: { code: 'TENSION_NOT_HEARD' } };
    expect(await refused(steward, CLOSE, close())).toMatchObject(notHeard);
    const error = { end: 'UNRESOLVED', ground: 'NUMBERS_WRONG' };
    expect(await refused(steward, CLOSE, close(error))).toMatchObject(notHeard);
    const waiting = await say(id, 'COMMUNITY');
    expect((await refused(steward, CLOSE, close())).problem).toMatchObject({
      code: 'TENSION_SOMEBODY_WAITS',
    });
    await ask(reviewer, home, SHOW, { id: waiting });
    const short = await refused(steward, CLOSE, close({ answer: '   A data error.        ' }));
    expect(short.fields).toMatchObject([{ path: 'answer', problem: { code: 'TOO_SHORT' } }]);
    const closed = await ask(steward, home, CLOSE, close({ ground: 'NUMBERS_WRONG' }));
    expect(closed).toMatchObject({ state: 'LEARNED', steps: [{ ground: 'NUMBERS_WRONG' }] });
    const late = { input: aContribution(id, 'INSTITUTION') };
    expect((await refused(partner, CONTRIBUTE, late)).problem).toMatchObject({ code: 'TENSION_CLOSED' });

    await ask(steward, home, REOPEN, { id, input: { reason: 'New figures.', language: 'en' } });
    await ask(steward, home, CLOSE, close({ end: 'ACTED_ON', text: 'An earlier bus.', dissent: '' }));
    expect((await see(id)).steps).toMatchObject([
      { state: 'LEARNED', dissent: OUTCOME.dissent },
      { state: 'IN_DIALOGUE', text: 'New figures.' },
      { state: 'ACTED_ON', text: 'An earlier bus.' },
    ]);
    // The teller allows to be written to: of the citing, and of both answers.
    const { messages } = await openReceipt(world.visitor(), told[0]?.code ?? '');
    expect(messages.map(({ author }) => author)).toEqual(['STEWARD', 'STEWARD', 'STEWARD']);
    expect(messages[0]?.text).toContain(`/i/${home.slug}/tensions/${id}`);
    expect(messages[2]?.text).toContain(OUTCOME.answer);
  });

  it('keeps every change in the trail, and nobody’s words', async () => {
    const { id } = await open({ title: 'A title that is not for the trail', storyIds: [told[2]?.id] });
    await shown(id, 'COMMUNITY', { text: 'Words that are not for the trail', holder: 'Holder Untold' });
    await ask(steward, home, CLOSE, { id, outcome: { ...OUTCOME, text: 'A lesson not for the trail' } });
    const rows = await world.database.query<{ subject: string; action: string }[]>(
      `select subject, action from audit_entry where subject like 'tension%' and (subject_id = $1) order by 1, 2`,
      [id],
    );
    expect(new Set(rows.map(({ subject, action }) => `${subject} ${action}`))).toEqual(
      new Set([
        ...['tension insert', 'tension update', 'tension_contribution insert', 'tension_contribution update'],
        ...['tension_lived insert', 'tension_measured insert', 'tension_step insert', 'tension_story insert'],
      ]),
    );
    for (const words of ['not for the trail', 'Holder Untold', 'words of teller'])
      expect(await world.occurrences(words)).not.toContain('audit_entry');
  });

  it('shows a story as long as its teller lets it stand there; the gap stays', async () => {
    const [, , , one, two] = told;
    const { id, cited } = await open({ storyIds: [one?.id, two?.id] });
    expect(cited.map(({ story }) => story?.title)).toEqual(['Told 3', 'Told 4']);
    const teller = world.visitor();
    const uses = (await openReceipt(teller, one?.code ?? '')).uses;
    const use = uses.find(({ place }) => place === 'TENSION');
    expect(use).toMatchObject({ audience: 'PUBLIC', isLive: true, lastDay: null });
    const stands = async () => (await see(id)).cited.map(({ story }) => story?.title ?? 'gap');
    await aboutUse(teller, one?.code ?? '', 'takeDownUse', use?.id);
    expect(await stands()).toEqual(['gap', 'Told 4']);
    await aboutUse(teller, one?.code ?? '', 'allowUseAgain', use?.id);
    expect(await stands()).toEqual(['Told 3', 'Told 4']);
    await withdraw(teller, two?.code ?? '');
    expect(await stands()).toEqual(['Told 3', 'gap']);
    const gone = { id, storyIds: [two?.id] };
    await ask(steward, home, CITE, gone); // it is cited already, and stays the gap that it is
    expect(await stands()).toEqual(['Told 3', 'gap']);
    const closed = { input: aTension(indicatorId, { storyIds: [two?.id] }) };
    expect((await refused(steward, OPEN, closed)).problem).toMatchObject({ code: 'TENSION_STORY_CLOSED' });
  });

  it('never tells what is hidden now: neither figures nor what too few still say', async () => {
    const { id, lived }: SeenTension = await open();
    expect(lived?.atLeast).toBe(10); // exactly ten of the eleven are left
    await withdraw(world.visitor(), told[9]?.code ?? '');
    for (const reader of [world.visitor(), partner, steward])
      expect((await see(id, reader)).lived).toBeNull();
    // The curve is hidden: a stricter policy, and the frozen figures go with it.
    expect((await see(id)).measured?.values.at(-1)).toBe(20);
    const policy = { minimumCount: 10, minimumDenominator: 600, hideAllOrNone: false };
    await home.owner.ask(
      `mutation ($initiative: String!, $input: SmallNumberPolicyInput!) {
        setSmallNumberPolicy(initiative: $initiative, input: $input) }`,
      { initiative: home.slug, input: policy },
    );
    for (const reader of [world.visitor(), partner, steward])
      expect((await see(id, reader)).measured).toBeNull();
  });

  it('costs the same number of statements, however much stands in it', async () => {
    const { id } = await open();
    const cost = () => world.countStatements(() => see(id));
    const few = await cost();
    for (let turn = 0; turn < 4; turn += 1) await shown(id, 'COMMUNITY', { kind: 'POSITION' });
    expect(await cost()).toBe(few);
  });
});
