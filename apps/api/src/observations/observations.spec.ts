import type { Refused } from '../../test/client.js';
import { county, dimension, enter, indicator, place, saveCells } from '../../test/factories.js';
import { World, type Home } from '../../test/world.js';

const TABLE = `query ($initiative: String!, $indicatorId: ID!, $placeId: ID, $categoryIds: [ID!]) {
  entryTable(initiative: $initiative, indicatorId: $indicatorId, placeId: $placeId, categoryIds: $categoryIds) {
    placeId categoryIds period { label } value numerator denominator state status note changeId } }`;
const HISTORY = `query ($initiative: String!, $indicatorId: ID!, $placeId: ID!, $period: String!) {
  observationHistory(initiative: $initiative, indicatorId: $indicatorId, placeId: $placeId, period: $period) {
    value state removed who kind reason } }`;

interface Cell {
  period: { label: string };
  value: number | null;
  state: string;
  changeId: string;
}

describe('entering numbers', () => {
  let world: World;
  let home: Home;
  let root: string;
  let reading: string;
  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    home = await world.initiative();
    root = (await county(home)).county;
    reading = await indicator(home);
  });
  afterAll(() => world.close());

  const cells = async (variables = {}) =>
    (
      await home.owner.ask<{ entryTable: Cell[] }>(TABLE, {
        initiative: home.slug,
        indicatorId: reading,
        ...variables,
      })
    ).entryTable;
  const history = async (period: string) =>
    (
      await home.owner.ask<{ observationHistory: unknown[] }>(HISTORY, {
        initiative: home.slug,
        indicatorId: reading,
        placeId: root,
        period,
      })
    ).observationHistory;
  const refusal = (entered: object[]): Promise<Refused> =>
    home.owner.refusal(saveCells, { initiative: home.slug, indicatorId: reading, cells: entered });

  it('works out the value from numerator and denominator', async () => {
    await enter(home, reading, [{ placeId: root, period: '2018-19', numerator: 30, denominator: 120 }]);
    expect(await cells()).toMatchObject([{ period: { label: '2018-19' }, value: 25, state: 'VALUE' }]);
  });

  it('keeps zero, missing and suppressed at source apart', async () => {
    await enter(home, reading, [
      { placeId: root, period: '2016-17', value: 0 },
      { placeId: root, period: '2017-18', state: 'NOT_COLLECTED' },
      { placeId: root, period: '2018-19', state: 'SUPPRESSED_AT_SOURCE', denominator: 12 },
    ]);
    expect(await cells()).toMatchObject([
      { value: 0, state: 'VALUE' },
      { value: null, state: 'NOT_COLLECTED' },
      { value: null, state: 'SUPPRESSED_AT_SOURCE', denominator: 12 },
    ]);
  });

  it('keeps every state of a figure, with who, when and why', async () => {
    await enter(home, reading, [{ placeId: root, period: '2018-19', value: 40 }], { reason: 'first count' });
    const [first] = await cells();
    await enter(home, reading, [{ placeId: root, period: '2018-19', value: 41, seen: first?.changeId }], {
      reason: 'late pupils',
    });
    const [second] = await cells();
    await enter(home, reading, [{ placeId: root, period: '2018-19', seen: second?.changeId }], {
      reason: 'wrong year',
    });
    expect(await cells()).toEqual([]);
    expect(await history('2018-19')).toMatchObject([
      { removed: true, reason: 'wrong year', kind: 'ENTRY' },
      { value: 41, removed: false, reason: 'late pupils' },
      { value: 40, removed: false, reason: 'first count', who: expect.stringMatching(/^Owner/) as string },
    ]);
  });

  it('does not overwrite what somebody else changed meanwhile', async () => {
    await enter(home, reading, [{ placeId: root, period: '2018-19', value: 40 }]);
    const [seen] = await cells();
    await enter(home, reading, [{ placeId: root, period: '2018-19', value: 41, seen: seen?.changeId }]);
    expect(
      await refusal([{ placeId: root, period: '2018-19', value: 42, seen: seen?.changeId }]),
    ).toMatchObject({
      code: 'CONFLICT',
      problem: { code: 'CHANGED_MEANWHILE' },
    });
    expect(await refusal([{ placeId: root, period: '2018-19', value: 42 }])).toMatchObject({
      code: 'CONFLICT',
    });
    expect(await cells()).toMatchObject([{ value: 41 }]);
  });

  it('names every cell that somebody else changed meanwhile, and writes none of the others', async () => {
    for (const period of ['2016-17', '2018-19'])
      await enter(home, reading, [{ placeId: root, period, value: 40 }]);
    const conflict = await refusal([
      { placeId: root, period: '2016-17', value: 41 },
      { placeId: root, period: '2017-18', value: 42 },
      { placeId: root, period: '2018-19', value: 43 },
    ]);
    expect(conflict.code).toBe('CONFLICT');
    expect(conflict.fields.map(({ path, problem }) => [path, problem.code])).toEqual([
      ['cells.0', 'CHANGED_MEANWHILE'],
      ['cells.2', 'CHANGED_MEANWHILE'],
    ]);
    expect(await cells()).toMatchObject([{ value: 40 }, { value: 40 }]);
  });

  it('writes all cells or none, and says which one is wrong', async () => {
    const wrong = await refusal([
      { placeId: root, period: '2017-18', value: 40 },
      { placeId: root, period: '2018-19', value: 400 },
      { placeId: root, period: '2019-20', numerator: 12, denominator: 10 },
    ]);
    expect(wrong.fields.map(({ path, problem }) => [path, problem.code])).toEqual([
      ['cells.1.value', 'OUT_OF_RANGE'],
      ['cells.2.value', 'NUMERATOR_ABOVE_DENOMINATOR'],
    ]);
    expect(await refusal([{ placeId: root, period: 'last year', value: 4 }])).toMatchObject({
      fields: [{ path: 'cells.0.period', problem: { code: 'UNREADABLE_PERIOD' } }],
    });
    expect(await cells()).toEqual([]);
  });

  it('shows one place by group, or one group by place', async () => {
    const town = await place(home, { parentId: root, code: 'mill', name: 'Mill', level: 'town' });
    const gender = await dimension(home, 'gender', ['Girls', 'Boys']);
    const girls = gender.categories['girls'];
    await enter(home, reading, [
      { placeId: root, period: '2018-19', value: 40 },
      { placeId: root, period: '2018-19', categoryIds: [girls], value: 44 },
      { placeId: town, period: '2018-19', categoryIds: [girls], value: 48 },
    ]);
    expect(await cells({ placeId: root })).toMatchObject([
      { value: 40 },
      { value: 44, categoryIds: [girls] },
    ]);
    const ofGirls = await cells({ categoryIds: [girls] });
    expect(ofGirls.map(({ value }) => value).sort()).toEqual([44, 48]);
    expect(await cells({ categoryIds: [] })).toMatchObject([{ value: 40 }]);
  });

  it('lets a contributor enter the numbers of the own organization, and not see others', async () => {
    const contributor = await home.as('CONTRIBUTOR');
    const { organizations } = await home.owner.ask<{ organizations: { id: string }[] }>(
      'query ($initiative: String!) { organizations(initiative: $initiative) { id } }',
      { initiative: home.slug },
    );
    const own = await indicator(home, {
      slug: 'mentoring',
      kind: 'PERFORMANCE',
      organizationId: organizations[0]?.id,
    });
    await enter(home, own, [{ placeId: root, period: '2018-19', value: 60 }], { by: contributor });
    const foreign = {
      initiative: home.slug,
      indicatorId: reading,
      cells: [{ placeId: root, period: '2018-19', value: 1 }],
    };
    expect(await contributor.refusal(saveCells, foreign)).toMatchObject({ code: 'NOT_FOUND' });
    const list = 'query ($initiative: String!) { workIndicators(initiative: $initiative) { slug } }';
    expect(await contributor.ask(list, { initiative: home.slug })).toEqual({
      workIndicators: [{ slug: 'mentoring' }],
    });
  });

  it('keeps a former state whatever statement overwrites it', async () => {
    await enter(home, reading, [{ placeId: root, period: '2018-19', value: 40 }]);
    await world.database.transaction(async (manager) => {
      // As the owner of the table, who has to name an initiative too.
      const [{ id } = { id: '' }] = await manager.query<{ id: string }[]>(
        'select id from initiative where slug = $1',
        [home.slug],
      );
      await manager.query(`select set_config('chorus.initiative', $1, true)`, [id]);
      await manager.query(`select set_config('chorus.change', change_id::text, true) from observation`);
      await manager.query(`update observation set value = 7 where indicator_id = $1`, [reading]);
    });
    expect(
      await world.database.query(`select value from observation_revision where indicator_id = $1`, [reading]),
    ).toEqual([{ value: 40 }]);
  });
});
