import { dimension, enter, indicator, place, publish, saveCellsDocument } from '../../test/factories.js';
import {
  APPROVE,
  asked,
  assign,
  DUE,
  organizationOf,
  REOPEN,
  RETURN,
  SAVE_DRAFT,
  Sender,
  SHEET,
  SUBMIT,
  type Asked,
  type Due,
} from '../../test/submitting.js';
import type { Client } from '../../test/client.js';
import { World, type Home } from '../../test/world.js';

const SHOWN = `query ($initiative: String!) {
  frontPage(initiative: $initiative) { results { indicators { slug series { values } } } } }`;

describe('submitting numbers', () => {
  let world: World;
  let home: Home;
  let request: Asked;
  let sender: Sender;
  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    home = await world.initiative();
    request = await asked(home);
    sender = new Sender(home, request);
  });
  afterAll(() => world.close());

  const due = async (by: Client = request.contributor) =>
    (await by.ask<{ numbersDue: Due[] }>(DUE, { initiative: home.slug })).numbersDue;
  const observations = () =>
    world.database.query<{ value: number; kind: string; reason: string }[]>(
      `select o.value, c.kind, c.reason from observation o join change c on c.initiative_id = o.initiative_id and c.id = o.change_id
       where o.indicator_id = $1`,
      [request.indicatorId],
    );

  it('shows a contributor what is due from the own organization, and a steward what is due from all', async () => {
    const [first] = await due();
    expect(first).toMatchObject({
      indicatorSlug: 'reading',
      organization: 'A partner',
      dueOn: '2025-07-30',
      standing: 'OVERDUE',
      period: { label: '2024-25' },
    });
    const { saveOrganization: other } = await home.owner.ask<{ saveOrganization: string }>(
      'mutation ($initiative: String!, $input: OrganizationInput!) { saveOrganization(initiative: $initiative, input: $input) }',
      { initiative: home.slug, input: { name: 'Another', kind: 'SCHOOL' } },
    );
    const foreign = await assign(home, {
      indicatorId: request.indicatorId,
      organizationId: other,
      placeIds: [request.county],
    });
    expect((await due()).map(({ organization }) => organization)).not.toContain('Another');
    expect((await due(home.owner)).map(({ organization }) => organization)).toContain('Another');
    const variables = { initiative: home.slug, assignmentId: foreign, period: '2024-25' };
    expect(await request.contributor.refusal(SHEET, variables)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await request.contributor.refusal(SAVE_DRAFT, { ...variables, cells: [] })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('goes from draft to approval, and only then becomes a number of the workroom', async () => {
    await sender.save([{ numerator: 30, denominator: 120 }], 'as counted in May');
    expect(await observations()).toEqual([]);
    await sender.submit();
    expect(await observations()).toEqual([]);
    expect((await due())[0]).toMatchObject({ standing: 'SUBMITTED' });
    await sender.approve();
    expect(await observations()).toEqual([
      { value: 25, kind: 'SUBMISSION', reason: 'A partner: as counted in May' },
    ]);
    expect((await due())[0]).toMatchObject({ standing: 'APPROVED' });
    const sheet = await sender.sheet();
    expect(sheet.cells).toMatchObject([{ standsAsGiven: true, standing: { value: 25, who: 'The STEWARD' } }]);
    expect(sheet.events).toMatchObject([
      { kind: 'APPROVED', who: 'The STEWARD' },
      { kind: 'SUBMITTED', who: 'The CONTRIBUTOR', words: 'as counted in May' },
    ]);
  });

  it('comes back with a reason, is mended, and the public sees nothing before it is approved', async () => {
    await enter(home, request.indicatorId, [{ placeId: request.county, period: '2023-24', value: 50 }]);
    await publish(home);
    const shown = async () => JSON.stringify(await world.visitor().ask(SHOWN, { initiative: home.slug }));
    const before = await shown();
    await sender.save([{ value: 66.6 }]);
    await sender.submit();
    await publish(home);
    expect(await shown()).toBe(before);
    await sender.giveBack('Was this year not 44.4?');
    expect((await due())[0]).toMatchObject({ standing: 'RETURNED', reason: 'Was this year not 44.4?' });
    await sender.save([{ value: 44.4 }]);
    await sender.submit();
    expect(await shown()).toBe(before);
    await sender.approve(true);
    expect(await shown()).toContain('44.4');
    expect(await shown()).not.toContain('66.6');
  });

  it('cannot write observations in any other way, whatever statement the contributor sends', async () => {
    const cells = [{ placeId: request.county, period: '2024-25', value: 12 }];
    expect(
      await request.contributor.refusal(saveCellsDocument, {
        initiative: home.slug,
        indicatorId: request.indicatorId,
        cells,
      }),
    ).toMatchObject({ code: 'FORBIDDEN' });
    await sender.save([{ value: 40 }]);
    const { id } = await sender.handle();
    const [row] = await world.database.query<{ initiative_id: string; organization_id: string }[]>(
      `select a.initiative_id, a.organization_id from assignment a where a.id = $1`,
      [request.assignmentId],
    );
    const asContributor = (statement: string) =>
      world.database.transaction(async (manager) => {
        await manager.query('set local role chorus_contributor');
        await manager.query(
          `select set_config('chorus.initiative', $1, true), set_config('chorus.organization', $2, true)`,
          [row?.initiative_id, row?.organization_id],
        );
        return manager.query<unknown[]>(statement);
      });
    expect(await asContributor(`select 1 from submission where id = '${id}'`)).toHaveLength(1);
    await expect(
      asContributor(`update submission set state = 'APPROVED' where id = '${id}'`),
    ).rejects.toThrow('row-level security');
    await expect(asContributor(`delete from observation`)).rejects.toThrow('permission denied');
    await sender.submit();
    await asContributor(`delete from submission_cell where submission_id = '${id}'`);
    expect((await sender.sheet()).cells).toMatchObject([{ given: { value: 40 } }]);
  });

  it('keeps a draft as it was typed and says what is wrong, and is not handed in with it', async () => {
    const { findings } = await sender.save([{ value: 400 }]);
    expect(findings).toMatchObject([
      { path: 'cells.0.value', severity: 'ERROR', ruleId: null, problem: { code: 'OUT_OF_RANGE' } },
    ]);
    expect((await sender.sheet()).cells).toMatchObject([{ given: { value: 400 } }]);
    expect(await request.contributor.refusal(SUBMIT, await sender.handle())).toMatchObject({
      fields: [{ path: 'cells.0.value', problem: { code: 'OUT_OF_RANGE' } }],
    });
    await sender.save([]);
    expect(await request.contributor.refusal(SUBMIT, await sender.handle())).toMatchObject({
      problem: { code: 'NOTHING_TO_SUBMIT' },
    });
  });

  it('is decided as it was seen: what changed meanwhile is a conflict on either side', async () => {
    await sender.save([{ value: 40 }]);
    const old = await sender.handle();
    const draft = { initiative: home.slug, assignmentId: request.assignmentId, period: '2024-25', cells: [] };
    expect(await request.contributor.refusal(SAVE_DRAFT, { ...draft, version: 0 })).toMatchObject({
      code: 'CONFLICT',
      problem: { code: 'CHANGED_MEANWHILE' },
    });
    await sender.submit();
    const steward = await home.as('STEWARD');
    expect(await steward.refusal(APPROVE, old)).toMatchObject({ code: 'CONFLICT' });
    const seen = await sender.handle();
    await request.contributor.ask(REOPEN, seen);
    expect(await steward.refusal(APPROVE, seen)).toMatchObject({ problem: { code: 'SUBMISSION_NOT_READY' } });
    expect(await steward.refusal(RETURN, { ...seen, reason: 'x' })).toMatchObject({ code: 'CONFLICT' });
  });

  it('can be corrected after approval: what was approved stands until the correction is', async () => {
    await sender.save([{ value: 40 }]);
    await sender.submit();
    const refused = {
      initiative: home.slug,
      assignmentId: request.assignmentId,
      period: '2024-25',
      cells: [],
    };
    const { version } = await sender.handle();
    expect(await request.contributor.refusal(SAVE_DRAFT, { ...refused, version })).toMatchObject({
      problem: { code: 'SUBMISSION_NOT_READY', detail: { state: 'SUBMITTED' } },
    });
    await sender.approve();
    await request.contributor.ask(REOPEN, await sender.handle());
    await sender.save([{ value: 41 }]);
    expect(await observations()).toMatchObject([{ value: 40 }]);
    await sender.submit();
    await sender.approve();
    expect(await observations()).toMatchObject([{ value: 41 }]);
    const revisions = await world.database.query<unknown[]>(
      'select value from observation_revision where indicator_id = $1',
      [request.indicatorId],
    );
    expect(revisions).toEqual([{ value: 40 }]);
    const events = await world.database.query<{ cells: { value: number }[] }[]>(
      `select e.cells from submission_event e join submission s on s.id = e.submission_id
       where s.assignment_id = $1 and e.kind = 'SUBMITTED' order by e.at`,
      [request.assignmentId],
    );
    expect(events.map(({ cells }) => cells[0]?.value)).toEqual([40, 41]);
  });

  it('shows a contributor when somebody else changed an approved number', async () => {
    await sender.save([{ value: 40 }]);
    await sender.submit();
    await sender.approve();
    const [cell] = await world.database.query<{ change_id: string }[]>(
      'select change_id from observation where indicator_id = $1',
      [request.indicatorId],
    );
    const cells = [{ placeId: request.county, period: '2024-25', value: 39, seen: cell?.change_id }];
    await enter(home, request.indicatorId, cells);
    const who = expect.stringMatching(/^Owner/) as string;
    expect((await sender.sheet()).cells).toMatchObject([
      { standsAsGiven: false, given: { value: 40 }, standing: { value: 39, who } },
    ]);
  });

  it('counts what the team enters itself as approved', async () => {
    await enter(home, request.indicatorId, [{ placeId: request.county, period: '2024-25', value: 40 }]);
    expect((await due())[0]).toMatchObject({ standing: 'APPROVED', enteredByTeam: true });
  });

  it('asks for the groups of the indicator, and for no place or group that was not asked for', async () => {
    const gender = await dimension(home, 'gender', ['Girls', 'Boys']);
    const girls = gender.categories['girls'] ?? '';
    const other = await place(home, { parentId: request.county, code: 'mill', name: 'Mill', level: 'town' });
    const id = await indicator(home, { slug: 'maths', dimensionIds: [gender.id] });
    const organizationId = await organizationOf(home);
    const groups = { indicatorId: id, organizationId, placeIds: [request.county], byGroups: true };
    const assignmentId = await assign(home, groups);
    const group = new Sender(home, { ...request, assignmentId });
    expect((await group.sheet()).cells.map(({ categoryIds }) => categoryIds.length)).toEqual([0, 1, 1]);
    await group.save([{ value: 40 }, { categoryIds: [girls], value: 44 }]);
    const variables = { initiative: home.slug, assignmentId, period: '2024-25', version: 1 };
    const cells = [{ placeId: other, value: 3 }];
    expect(await request.contributor.refusal(SAVE_DRAFT, { ...variables, cells })).toMatchObject({
      fields: [{ path: 'cells.0', problem: { code: 'NOT_ASKED' } }],
    });
    expect(await request.contributor.refusal(SHEET, { ...variables, period: '1999-00' })).toMatchObject({
      problem: { code: 'NOT_ASKED' },
    });
  });

  it('lets a due date be moved for one period, and an assignment without submissions be taken away', async () => {
    const move = `mutation ($initiative: String!, $assignmentId: ID!, $period: String!, $dueOn: IsoDate) {
      moveDueDate(initiative: $initiative, assignmentId: $assignmentId, period: $period, dueOn: $dueOn) }`;
    const key = { initiative: home.slug, assignmentId: request.assignmentId, period: '2024-25' };
    await home.owner.ask(move, { ...key, dueOn: '2099-01-01' });
    expect((await due())[0]).toMatchObject({ dueOn: '2099-01-01', standing: 'DUE' });
    await home.owner.ask(move, key);
    expect((await due())[0]).toMatchObject({ dueOn: '2025-07-30' });
    const remove =
      'mutation ($initiative: String!, $id: ID!) { removeAssignment(initiative: $initiative, id: $id) }';
    const which = { initiative: home.slug, id: request.assignmentId };
    await sender.save([{ value: 1 }]);
    expect(await home.owner.refusal(remove, which)).toMatchObject({ problem: { code: 'STILL_USED' } });
    const spare = await assign(home, {
      indicatorId: await indicator(home, { slug: 'spare' }),
      organizationId: request.organizationId,
      placeIds: [request.county],
    });
    await home.owner.ask(remove, { ...which, id: spare });
    expect((await due()).some(({ assignmentId }) => assignmentId === spare)).toBe(false);
  });

  it('costs the same number of statements, however much is due', async () => {
    const count = async () => {
      const { headers } = await request.contributor.post(DUE, { initiative: home.slug });
      return headers['server-timing'];
    };
    const few = await count();
    for (const slug of ['one', 'two', 'three'])
      await assign(home, {
        indicatorId: await indicator(home, { slug }),
        organizationId: request.organizationId,
        placeIds: [request.county],
        firstPeriod: '2015-16',
      });
    expect(await count()).toBe(few);
  });
});
