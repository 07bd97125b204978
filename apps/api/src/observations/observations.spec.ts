import { county, dimension, enter, indicator, place, saveCells } from '../../test/factories.js';
import { World, type Home } from '../../test/world.js';

const TABLE = `query ($initiative: String!, $indicatorId: ID!, $placeId: ID, $categoryIds: [ID!]) {
  entryTable(initiative: $initiative, indicatorId: $indicatorId, placeId: $placeId, categoryIds: $categoryIds) {
    placeIds groups starts ends changes { id at who } place group period change
    values numerators denominators moes states notes } }`;
const HISTORY = `query ($initiative: String!, $indicatorId: ID!, $placeId: ID!, $period: String!) {
  observationHistory(initiative: $initiative, indicatorId: $indicatorId, placeId: $placeId, period: $period) {
    value state removed who kind reason } }`;

interface Table {
  placeIds: string[];
  groups: string[][];
  starts: string[];
  changes: { id: string; who: string }[];
  place: number[];
  group: number[];
  period: number[];
  change: number[];
  values: (number | null)[];
  denominators: (number | null)[];
  states: string;
  notes: Record<number, string>;
}

/** The columns of a table as cells, to be looked at one by one. */
function cellsOf(table: Table) {
  return table.values.map((value, at) => ({
    place: table.placeIds[table.place[at] ?? -1],
    categoryIds: table.groups[table.group[at] ?? -1],
    year: table.starts[table.period[at] ?? -1]?.slice(0, 4),
    ...{ value, denominator: table.denominators[at], state: table.states[at], note: table.notes[at] },
    changeId: table.changes[table.change[at] ?? -1]?.id,
    who: table.changes[table.change[at] ?? -1]?.who,
  }));
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
    cellsOf(
      (
        await home.owner.ask<{ entryTable: Table }>(TABLE, {
          initiative: home.slug,
          indicatorId: reading,
          ...variables,
        })
      ).entryTable,
    );
  const history = async (period: string) =>
    (
      await home.owner.ask<{ observationHistory: unknown[] }>(HISTORY, {
        initiative: home.slug,
        indicatorId: reading,
        placeId: root,
        period,
      })
    ).observationHistory;
  const save = (entered: Record<string, unknown>[], by = home.owner) =>
    saveCells(home, reading, entered, { by });
  const refused = async (entered: Record<string, unknown>[]) =>
    (await save(entered)).refused.map(({ path, problem }) => [path, problem.code]);

  it('works out the value from numerator and denominator', async () => {
    await enter(home, reading, [{ placeId: root, period: '2018-19', numerator: 30, denominator: 120 }]);
    expect(await cells()).toMatchObject([{ place: root, year: '2018', value: 25, state: 'F' }]);
  });

  it('keeps zero, missing and suppressed at source apart', async () => {
    await enter(home, reading, [
      { placeId: root, period: '2016-17', value: 0 },
      { placeId: root, period: '2017-18', state: 'NOT_COLLECTED' },
      { placeId: root, period: '2018-19', state: 'SUPPRESSED_AT_SOURCE', denominator: 12 },
    ]);
    expect(await cells()).toMatchObject([
      { value: 0, state: 'F' },
      { value: null, state: 'n' },
      { value: null, state: 's', denominator: 12 },
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
    const other = await home.as('STEWARD');
    await enter(home, reading, [{ placeId: root, period: '2018-19', value: 40 }]);
    const [seen] = await cells();
    const theirs = { placeId: root, period: '2018-19', value: 41, seen: seen?.changeId };
    await enter(home, reading, [theirs], { by: other });
    const { changeId, refused } = await save([{ ...theirs, value: 42 }]);
    expect(changeId).toBeNull();
    expect(refused).toMatchObject([
      {
        path: 'cells.0',
        problem: { code: 'CHANGED_MEANWHILE' },
        standing: { value: 41, state: 'VALUE', who: expect.stringMatching(/STEWARD/) as string },
      },
    ]);
    expect(await cells()).toMatchObject([{ value: 41, who: expect.stringMatching(/STEWARD/) as string }]);
    // Who has seen it may write over it.
    const { changeIds } = await save([{ ...theirs, value: 42, seen: refused[0]?.standing?.changeId }]);
    expect(await cells()).toMatchObject([{ value: 42, changeId: changeIds[0] }]);
  });

  it('says who emptied a cell meanwhile', async () => {
    const other = await home.as('STEWARD');
    const cell = { placeId: root, period: '2018-19' };
    const { changeIds } = await save([{ ...cell, value: 40 }]);
    await enter(home, reading, [{ ...cell, seen: changeIds[0] }], { by: other });
    expect((await save([{ ...cell, value: 41, seen: changeIds[0] }])).refused).toMatchObject([
      {
        standing: {
          value: null,
          state: null,
          changeId: null,
          who: expect.stringMatching(/STEWARD/) as string,
        },
      },
    ]);
  });

  it('writes the cells that are good, and says what is wrong with each of the others', async () => {
    await enter(home, reading, [{ placeId: root, period: '2015-16', value: 10 }]);
    const entered = [
      { placeId: root, period: '2016-17', value: 40 },
      { placeId: root, period: '2017-18', value: 400 },
      { placeId: root, period: '2018-19', numerator: 12, denominator: 10 },
      { placeId: root, period: 'last year', value: 4 },
      { placeId: root, period: '2015-16', value: 11 },
      { placeId: '01900000-0000-7000-8000-000000000000', period: '2016-17', value: 5 },
      { placeId: root, period: '2019-20', numerator: 12 },
      { placeId: root, period: '2016-17', value: 41 },
      { placeId: root, period: '2020-21', state: 'NOT_COLLECTED' },
    ];
    expect(await refused(entered)).toEqual([
      ['cells.1.value', 'OUT_OF_RANGE'],
      ['cells.2.value', 'NUMERATOR_ABOVE_DENOMINATOR'],
      ['cells.3.period', 'UNREADABLE_PERIOD'],
      ['cells.4', 'CHANGED_MEANWHILE'],
      ['cells.5.placeId', 'UNKNOWN'],
      ['cells.6.value', 'HALF_A_FIGURE'],
      ['cells.7.value', 'DUPLICATE_ROW'],
    ]);
    expect(await cells()).toMatchObject([
      { year: '2015', value: 10 },
      { year: '2016', value: 40 },
      { year: '2020', value: null, state: 'n' },
    ]);
  });

  it('says which change each cell stands at, also where nothing was new', async () => {
    const cell = { placeId: root, period: '2018-19', value: 40 };
    const first = await save([cell]);
    const again = await save([
      { ...cell, seen: first.changeIds[0] },
      { placeId: root, period: '2019-20', value: 41 },
    ]);
    expect(again.changeIds).toEqual([first.changeId, again.changeId]);
  });

  it('gives a table of many places and periods in as many statements as one of few', async () => {
    const periods = Array.from({ length: 30 }, (_, year) => `${1990 + year}-${String(91 + year).slice(-2)}`);
    const towns = await Promise.all(
      ['ash', 'birch', 'cedar', 'elm'].map((code) =>
        place(home, { parentId: root, code, name: code, level: 'town' }),
      ),
    );
    const few = await world.countStatements(() => cells({ categoryIds: [] }));
    const entered = towns.flatMap((placeId) =>
      periods.map((period, index) => ({ placeId, period, value: index })),
    );
    await enter(home, reading, entered);
    expect(await cells({ categoryIds: [] })).toHaveLength(120);
    expect(few).toBeGreaterThan(3);
    expect(await world.countStatements(() => cells({ categoryIds: [] }))).toBe(few);
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
      { value: 40, categoryIds: [] },
      { value: 44, categoryIds: [girls] },
    ]);
    const ofGirls = await cells({ categoryIds: [girls] });
    expect(ofGirls.map(({ value }) => value).sort()).toEqual([44, 48]);
    expect(await cells({ categoryIds: [] })).toMatchObject([{ value: 40 }]);
  });

  it('lets a contributor see the numbers of the own organization, with their history, and write none past a submission', async () => {
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
    await enter(home, own, [{ placeId: root, period: '2018-19', value: 60 }]);
    const mine = { initiative: home.slug, indicatorId: own };
    expect(await contributor.ask(TABLE, mine)).toMatchObject({ entryTable: { values: [60] } });
    const who = expect.stringMatching(/^Owner/) as string;
    const cell = { placeId: root, period: '2018-19' };
    expect(await contributor.ask(HISTORY, { ...mine, ...cell })).toMatchObject({
      observationHistory: [{ value: 60, who }],
    });
    expect(await contributor.refusal(TABLE, { ...mine, indicatorId: reading })).toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(save([{ ...cell, value: 1 }], contributor)).rejects.toMatchObject({ code: 'FORBIDDEN' });
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
