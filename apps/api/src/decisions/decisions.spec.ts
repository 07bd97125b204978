import { randomUUID } from 'node:crypto';
import { ROLES } from '@chorus/domain';
import type { Client } from '../../test/client.js';
import {
  aChange,
  aDecision,
  ACT,
  anAction,
  decide,
  NOTE,
  RECORD,
  REVISE,
  SEE,
  SHOW_TO,
} from '../../test/deciding.js';
import { aboutUse, openReceipt, theme, withdraw } from '../../test/telling.js';
import { ask, aTension, OPEN, worseThanTheCurve } from '../../test/tension.js';
import { World, type Home } from '../../test/world.js';

const LIST = `query ($initiative: String!, $tension: ID, $indicator: String) {
  decisions(initiative: $initiative, tension: $tension, indicator: $indicator) { id } }`;

describe('the decision log', () => {
  let world: World;
  let home: Home;
  let steward: Client;
  let indicatorId: string;
  let placeId: string;
  let told: { code: string; id: string }[];

  beforeAll(async () => {
    world = await World.open();
    home = await world.initiative();
    steward = await home.as('STEWARD');
    ({ indicatorId, placeId, told } = await worseThanTheCurve(world, home, [-2, -1, -1, -1, 0]));
  }, 120_000);
  afterAll(() => world.close());

  const meant = () => ({ curves: [{ indicatorId, placeId, isMeant: true }] });
  const record = (more: Record<string, unknown> = {}, audience = 'PUBLIC') =>
    decide(steward, home, RECORD, { audience, input: aDecision(more) });
  const see = (id: string, by = world.visitor()) => decide(by, home, SEE, { id });
  const act = (input: Record<string, unknown>) => decide(steward, home, ACT, { input });
  const refused = (by: Client, document: string, variables: Record<string, unknown>) =>
    by.refusal(document, { initiative: home.slug, ...variables });
  const heard = async (index: number) =>
    (await openReceipt(world.visitor(), told[index]?.code ?? '')).messages.map(({ text }) => text);
  const own = async (index: number) => {
    const { receiptDecisions } = await world.visitor().ask<{ receiptDecisions: Record<string, unknown>[] }>(
      `mutation ($code: String!) { receiptDecisions(code: $code) {
        id title path isDown actions { what state } changes { text } } }`,
      { code: told[index]?.code },
    );
    return receiptDecisions;
  };

  it('is written by stewards, once for a key, and says what stands wrong in it', async () => {
    for (const role of ['PARTNER', 'CONTRIBUTOR', 'REVIEWER'] as const) {
      const { code } = await refused(await home.as(role), RECORD, { audience: 'PUBLIC', input: aDecision() });
      expect(code).toBe('FORBIDDEN');
    }
    const input = aDecision(meant());
    const first = await decide(steward, home, RECORD, { audience: 'PUBLIC', input });
    expect(first).toMatchObject({ version: 1, seats: 8, livedSeats: 3, curves: [{ isMeant: true }] });
    expect(await decide(steward, home, RECORD, { audience: 'PUBLIC', input })).toEqual(first);
    const wrong = async (more: Record<string, unknown>) =>
      (await refused(steward, RECORD, { audience: 'PUBLIC', input: aDecision(more) })).fields;
    expect(await wrong({ livedSeats: 9 })).toMatchObject([{ path: 'input.livedSeats' }]);
    expect(await wrong({ decidedOn: '2999-01-01' })).toMatchObject([{ path: 'input.decidedOn' }]);
    expect(await wrong({ reviewOn: '2026-01-15' })).toMatchObject([{ path: 'input.reviewOn' }]);
    expect(await wrong({ reasons: '   ' })).toMatchObject([{ path: 'input.reasons' }]);
    expect(await wrong({ tensionIds: [randomUUID()] })).toMatchObject([{ path: 'input.tensionIds' }]);
    expect(await wrong({ themeIds: [randomUUID()] })).toMatchObject([{ path: 'input.themeIds' }]);
    const nowhere = { curves: [{ indicatorId, placeId: randomUUID(), isMeant: true }] };
    expect(await wrong(nowhere)).toMatchObject([{ path: 'input.curves' }]);
  });

  it('is seen by its audience alone, and with it all that hangs on it', async () => {
    const { id } = await record({}, 'STEWARDS');
    await act(anAction(id));
    const who = async () => {
      const found: string[] = [];
      for (const role of ['PUBLIC', ...ROLES] as const) {
        const reader = role === 'PUBLIC' ? world.visitor() : await home.as(role);
        const { decisions } = await reader.ask<{ decisions: { id: string }[] }>(LIST, {
          initiative: home.slug,
        });
        const listed = decisions.some((each) => each.id === id);
        const { body } = await reader.post(SEE, { initiative: home.slug, id });
        expect(body.errors?.[0]?.extensions.code).toBe(listed ? undefined : 'NOT_FOUND');
        if (listed) found.push(role);
      }
      return found;
    };
    expect(await who()).toEqual(['OWNER', 'STEWARD']);
    await decide(steward, home, SHOW_TO, { id, audience: 'PARTNERS' });
    expect(await who()).toEqual([...ROLES]);
    await decide(steward, home, SHOW_TO, { id, audience: 'PUBLIC' });
    expect(await who()).toEqual(['PUBLIC', ...ROLES]);
    expect((await see(id)).actions).toHaveLength(1);
  });

  it('keeps every version, overwrites nobody, and freezes the seats of the day', async () => {
    const { id } = await record({ seats: 9, livedSeats: 2 });
    const input = aDecision({ title: 'Two earlier buses.', seats: 9, livedSeats: 2 });
    const revised = await decide(steward, home, REVISE, { id, version: 1, input });
    expect(revised).toMatchObject({ version: 2, title: 'Two earlier buses.' });
    // The same change again is the same change; another one on top of the old version is refused.
    expect(await decide(steward, home, REVISE, { id, version: 1, input })).toEqual(revised);
    const late = { id, version: 1, input: aDecision({ title: 'No bus.' }) };
    expect((await refused(steward, REVISE, late)).problem).toMatchObject({ code: 'CHANGED_MEANWHILE' });
    const later = await record({ seats: 10, livedSeats: 5, decidedOn: '2026-02-01' });
    expect(await see(id)).toMatchObject({ title: 'Two earlier buses.', seats: 9, livedSeats: 2 });
    const { formerDecisions, decisionBodies } = await steward.ask<Record<string, unknown[]>>(
      `query ($initiative: String!, $id: ID!) { formerDecisions(initiative: $initiative, id: $id) { version title }
        decisionBodies(initiative: $initiative) { name seats livedSeats } }`,
      { initiative: home.slug, id },
    );
    expect(formerDecisions).toEqual([{ version: 1, title: 'An earlier bus on Mill Road.' }]);
    expect(decisionBodies).toEqual([{ name: 'Table on the way to school', seats: 10, livedSeats: 5 }]);

    const { actions } = await act(anAction(later.id));
    const [first] = actions;
    const done = { id: first?.id, version: 1, state: 'DONE', words: 'The operator said yes.' };
    const step = anAction(later.id, done);
    expect((await act(step)).actions).toMatchObject([{ version: 2, state: 'DONE' }]);
    expect((await act(step)).actions).toMatchObject([{ version: 2 }]);
    const stale = { input: anAction(later.id, { ...done, state: 'DROPPED' }) };
    expect((await refused(steward, ACT, stale)).problem).toMatchObject({ code: 'CHANGED_MEANWHILE' });
    const elsewhere = { input: anAction(id, { ...done, version: 2 }) };
    expect((await refused(steward, ACT, elsewhere)).code).toBe('NOT_FOUND');
  });

  it('is a chain: each part is as open as it is by itself', async () => {
    const themeId = await theme(home, 'The way to school');
    const open = (audience: string) =>
      ask(steward, home, OPEN, { input: aTension(indicatorId, { audience }) });
    const [seen, hidden] = [await open('PUBLIC'), await open('STEWARDS')];
    const { id } = await record({
      ...meant(),
      tensionIds: [seen.id, hidden.id],
      themeIds: [themeId],
      storyIds: [told[1]?.id],
    });
    expect(await see(id)).toMatchObject({
      tensions: [{ tension: { id: seen.id } }, { tension: null }],
      themes: [{ name: 'The way to school' }],
      cited: [{ story: { title: 'Told 1' } }],
      curves: [{ indicator: { slug: 'reading' }, status: 'IMPROVING' }],
    });
    expect((await see(id, steward)).tensions).toMatchObject([
      ...[{ tension: { id: seen.id } }, { tension: { id: hidden.id } }],
    ]);
    const found = async (choice: Record<string, unknown>) => {
      const variables = { initiative: home.slug, ...choice };
      const { decisions } = await world.visitor().ask<{ decisions: { id: string }[] }>(LIST, variables);
      return decisions.map((each) => each.id);
    };
    expect(await found({ tension: seen.id })).toEqual([id]);
    expect(await found({ indicator: 'reading' })).toContain(id);
    expect(await found({ indicator: 'nothing' })).toEqual([]);
  });

  it('is told back to those whose stories it rests on, as far as they allow it', async () => {
    const [writable, silent] = told;
    const before = (await heard(0)).length;
    const { id } = await record({ storyIds: [writable?.id, silent?.id] }, 'STEWARDS');
    expect(await own(0)).toEqual([]);
    expect(await heard(0)).toHaveLength(before);
    await decide(steward, home, SHOW_TO, { id, audience: 'PUBLIC' });
    expect((await heard(0)).at(-1)).toContain(`/i/${home.slug}/decisions/${id}`);
    await act(anAction(id, { state: 'DONE' }));
    const soon = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);
    const change = { input: aChange(id, { reviewOn: soon }) };
    const noted = await decide(steward, home, NOTE, change);
    expect(noted).toMatchObject({ version: 2, reviewOn: soon, changes: [{ number: 1 }] });
    expect(await decide(steward, home, NOTE, change)).toEqual(noted);
    expect((await heard(0)).filter((text) => text.includes('ten minutes earlier'))).toHaveLength(1);
    const path = `/i/${home.slug}/decisions/${id}`;
    expect((await own(0)).find((each) => each['id'] === id)).toMatchObject({
      ...{ path, isDown: false, actions: [{ state: 'DONE' }] },
      changes: [{ text: 'The bus comes ten minutes earlier.' }],
    });
    // Who does not want letters finds it behind the receipt all the same.
    expect(await heard(1)).toEqual([]);
    expect((await own(1)).map((each) => each['id'])).toContain(id);
    expect((await own(4)).map((each) => each['id'])).not.toContain(id);
  });

  it('shows a story as long as its teller lets it stand there; the gap stays', async () => {
    const [, one, two, other] = told;
    const storyIds = [one?.id, two?.id];
    const { id } = await record({ storyIds });
    const stands = async () => (await see(id)).cited.map(({ story }) => story?.title ?? 'gap');
    const teller = world.visitor();
    const { uses } = await openReceipt(teller, one?.code ?? '');
    const latest = uses.filter(({ place, lastDay }) => place === 'DECISION' && lastDay === null);
    expect(latest.length).toBeGreaterThan(0);
    for (const use of latest) await aboutUse(teller, one?.code ?? '', 'takeDownUse', use.id);
    expect(await stands()).toEqual(['gap', 'Told 2']);
    expect((await own(1)).find((each) => each['id'] === id)).toMatchObject({ isDown: true });
    await withdraw(teller, two?.code ?? '');
    expect(await stands()).toEqual(['gap', 'gap']);
    // A change by somebody who sees the gaps keeps them, and adds what is new.
    const input = aDecision({ storyIds: [other?.id] });
    await decide(steward, home, REVISE, { id, version: 1, input });
    expect(await stands()).toEqual(['gap', 'gap', 'Told 3']);
    const again = aDecision({ storyIds: [] });
    await decide(steward, home, REVISE, { id, version: 2, input: again });
    expect(await stands()).toEqual(['gap', 'gap']);
    const ended = (await openReceipt(teller, other?.code ?? '')).uses.find(
      ({ place }) => place === 'DECISION',
    );
    expect(ended?.lastDay).not.toBeNull();
    const closed = { audience: 'PUBLIC', input: aDecision({ storyIds: [two?.id] }) };
    expect((await refused(steward, RECORD, closed)).problem).toMatchObject({ code: 'DECISION_STORY_CLOSED' });
  });

  it('keeps every change in the trail, and nobody’s words', async () => {
    const words = { title: 'Not for the trail', reasons: 'Neither for the trail', body: 'Table untold' };
    const { id } = await record({ ...words, storyIds: [told[3]?.id], ...meant() });
    await act(anAction(id, { what: 'Deed untold', who: 'Somebody untold' }));
    await decide(steward, home, NOTE, { input: aChange(id, { text: 'A change not for the trail' }) });
    const rows = await world.database.query<{ subject: string }[]>(
      `select distinct subject from audit_entry where subject_id = $1 order by 1`,
      [id],
    );
    expect(rows.map(({ subject }) => subject)).toEqual([
      ...['decision', 'decision_action', 'decision_change', 'decision_curve', 'decision_story'],
    ]);
    for (const text of ['for the trail', 'untold'])
      expect(await world.occurrences(text)).not.toContain('audit_entry');
  });

  it('hides what small-number rules hide now', async () => {
    const { id } = await record(meant());
    expect((await see(id)).curves[0]?.values.at(-1)).toBe(58);
    const policy = { minimumCount: 10, minimumDenominator: 600, hideAllOrNone: false };
    await home.owner.ask(
      `mutation ($initiative: String!, $input: SmallNumberPolicyInput!) {
        setSmallNumberPolicy(initiative: $initiative, input: $input) }`,
      { initiative: home.slug, input: policy },
    );
    for (const reader of [world.visitor(), await home.as('PARTNER'), steward]) {
      const [curve] = (await see(id, reader)).curves;
      expect(curve?.values.filter((value) => value !== null)).toEqual([]);
    }
  });

  it('costs the same number of statements, however much hangs on it', async () => {
    const { id } = await record();
    const cost = () => world.countStatements(() => see(id));
    const list = () => world.countStatements(() => world.visitor().ask(LIST, { initiative: home.slug }));
    const [few, listed] = [await cost(), await list()];
    for (let turn = 0; turn < 3; turn += 1) await act(anAction(id));
    await record(meant());
    expect([await cost(), await list()]).toEqual([few, listed]);
  });
});
