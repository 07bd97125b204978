import type { Client } from '../../test/client.js';
import { county, enter, indicator, publish, removing, result, saving } from '../../test/factories.js';
import { World, type Home } from '../../test/world.js';

const SAVE = saving('saveIndicator', 'IndicatorInput');
const WORK = `query ($initiative: String!) { workIndicators(initiative: $initiative) {
  slug name archived hasUnpublishedChanges publishedAt } }`;
const NAMES = `query ($initiative: String!, $language: String) {
  indicators(initiative: $initiative, language: $language) { id slug name resultId } }`;
const ARCHIVE =
  'mutation ($initiative: String!, $id: ID!, $archived: Boolean!) { archiveIndicator(initiative: $initiative, id: $id, archived: $archived) }';
const PUBLISH =
  'mutation ($initiative: String!, $slug: String!) { publishIndicator(initiative: $initiative, slug: $slug) }';
const ENTER = `mutation ($initiative: String!, $indicatorId: ID!, $cells: [EntryCellInput!]!) {
  saveObservations(initiative: $initiative, indicatorId: $indicatorId, cells: $cells) { changeId } }`;
const CHANGES = `query ($initiative: String!, $slug: String!) { publicationChanges(initiative: $initiative, slug: $slug) {
  texts { field before after } fields targets notes points } }`;
const SAVE_TARGETS = `mutation ($initiative: String!, $indicatorId: ID!, $targets: [TargetInput!]!) {
  saveTargets(initiative: $initiative, indicatorId: $indicatorId, targets: $targets) }`;
const target = (placeId: string, period: string) => ({ placeId, period, value: 60, rationale: 'Agreed' });
const NEW = {
  slug: 'attendance',
  name: 'Attendance',
  measure: 'PROPORTION',
  direction: 'HIGHER_IS_BETTER',
  frequency: 'SCHOOL_YEAR',
};

describe('indicators', () => {
  let world: World;
  let home: Home;
  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    home = await world.initiative();
  });
  afterAll(() => world.close());

  const refused = (document: string, variables: object, by: Client = home.owner) =>
    by.refusal(document, { initiative: home.slug, ...variables });
  const names = async (reader: Client, language?: string) =>
    (
      await reader.ask<{ indicators: { slug: string; name: string; resultId: string | null }[] }>(NAMES, {
        initiative: home.slug,
        language,
      })
    ).indicators;
  const work = async (reader: Client) =>
    (await reader.ask<{ workIndicators: { slug: string }[] }>(WORK, { initiative: home.slug }))
      .workIndicators;

  it('are defined by stewards; partners and reviewers see no drafts', async () => {
    const steward = await home.as('STEWARD');
    await steward.ask(SAVE, { initiative: home.slug, input: NEW });
    expect(await work(steward)).toMatchObject([{ slug: 'attendance', archived: false, publishedAt: null }]);
    for (const role of ['PARTNER', 'CONTRIBUTOR', 'REVIEWER'] as const)
      expect((await refused(SAVE, { input: NEW }, await home.as(role))).code).toBe('FORBIDDEN');
    for (const role of ['PARTNER', 'REVIEWER'] as const)
      expect((await refused(WORK, {}, await home.as(role))).code).toBe('FORBIDDEN');
  });

  it('of one organization are all that its contributor sees of the workroom', async () => {
    const contributor = await home.as('CONTRIBUTOR');
    const { organizations } = await home.owner.ask<{ organizations: { id: string }[] }>(
      'query ($initiative: String!) { organizations(initiative: $initiative) { id } }',
      { initiative: home.slug },
    );
    await indicator(home);
    await indicator(home, {
      ...{ slug: 'mentoring', kind: 'PERFORMANCE', organizationId: organizations[0]?.id },
    });
    expect((await work(contributor)).map(({ slug }) => slug)).toEqual(['mentoring']);
  });

  it.each<[what: string, input: object, path: string, code: string]>([
    ['an address twice', { slug: 'reading' }, 'slug', 'ALREADY_USED'],
    ['an address with spaces', { slug: 'On time' }, 'slug', 'INVALID'],
    ['a performance that nobody owns', { kind: 'PERFORMANCE' }, 'organizationId', 'REQUIRED'],
    ['a baseline that is no period', { baseline: 'long ago' }, 'baseline', 'UNREADABLE_PERIOD'],
    ['seven decimals', { decimals: 7 }, 'decimals', 'OUT_OF_RANGE'],
  ])('refuse %s', async (_, input, path, code) => {
    await indicator(home);
    const wrong = await refused(SAVE, { input: { ...NEW, ...input } });
    expect(wrong.fields).toMatchObject([{ path, problem: { code } }]);
  });

  it('are named to each audience as published to it, in its language', async () => {
    const { county: root } = await county(home);
    const good = await result(home, 'All children read');
    const translations = { es: { name: 'Lectura' } };
    for (const [slug, audience] of [
      ['for-all', 'PUBLIC'],
      ['for-partners', 'PARTNERS'],
      ['for-stewards', 'STEWARDS'],
      ['draft', 'PUBLIC'],
    ]) {
      const id = await indicator(home, { slug, name: slug, audience, translations, resultId: good });
      await enter(home, id, [{ placeId: root, period: '2018-19', value: 40 }]);
      if (slug !== 'draft') await publish(home, slug);
    }
    expect(await names(world.visitor())).toMatchObject([
      { slug: 'for-all', name: 'for-all', resultId: good },
    ]);
    expect(await names(world.visitor(), 'es')).toMatchObject([{ slug: 'for-all', name: 'Lectura' }]);
    for (const role of ['PARTNER', 'REVIEWER', 'OWNER'] as const) {
      const seen = (await names(await home.as(role))).map(({ slug }) => slug);
      expect(seen).toEqual(['for-all', 'for-partners']);
    }
  });

  it('are archived away from every audience at once, with their numbers kept, and come back as drafts', async () => {
    const { county: root } = await county(home);
    const id = await indicator(home);
    await enter(home, id, [{ placeId: root, period: '2018-19', value: 40 }]);
    await publish(home);
    const archive = (archived: boolean, by: Client = home.owner) =>
      by.post(ARCHIVE, { initiative: home.slug, id, archived });
    for (const role of ['PARTNER', 'CONTRIBUTOR', 'REVIEWER'] as const)
      expect((await archive(true, await home.as(role))).body.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await names(world.visitor())).toHaveLength(1);
    await archive(true);
    expect(await work(home.owner)).toMatchObject([{ archived: true, publishedAt: null }]);
    expect(await names(world.visitor())).toEqual([]);
    expect(await names(await home.as('PARTNER'))).toEqual([]);
    // Nothing is entered or published while nobody uses it.
    const entry = await refused(ENTER, {
      indicatorId: id,
      cells: [{ placeId: root, period: '2019-20', value: 41 }],
    });
    expect(entry.problem?.code).toBe('ARCHIVED');
    expect((await refused(PUBLISH, { slug: 'reading' })).problem?.code).toBe('ARCHIVED');
    await archive(false);
    expect(await work(home.owner)).toMatchObject([{ archived: false, publishedAt: null }]);
    expect(await names(world.visitor())).toEqual([]);
    await publish(home);
    expect(await names(world.visitor())).toHaveLength(1);
  });

  it('stand in the order that stewards give them, for audiences at once', async () => {
    const { county: root } = await county(home);
    const ids: string[] = [];
    for (const slug of ['one', 'two', 'three']) {
      const id = await indicator(home, { slug, name: slug });
      await enter(home, id, [{ placeId: root, period: '2018-19', value: 40 }]);
      await publish(home, slug);
      ids.push(id);
    }
    const order =
      'mutation ($initiative: String!, $ids: [ID!]!) { orderIndicators(initiative: $initiative, ids: $ids) }';
    await home.owner.ask(order, { initiative: home.slug, ids: [...ids].reverse() });
    for (const reader of [home.owner, world.visitor()])
      expect((await names(reader)).map(({ slug }) => slug)).toEqual(['three', 'two', 'one']);
    expect((await work(home.owner)).map(({ slug }) => slug)).toEqual(['three', 'two', 'one']);
  });

  it('tell stewards what audiences do not see yet', async () => {
    const { county: root } = await county(home);
    const id = await indicator(home);
    const changes = async () =>
      (
        await home.owner.ask<{ publicationChanges: object | null }>(CHANGES, {
          initiative: home.slug,
          slug: 'reading',
        })
      ).publicationChanges;
    expect(await changes()).toBeNull();
    await enter(home, id, [{ placeId: root, period: '2018-19', value: 40 }]);
    await publish(home);
    const nothing = { texts: [], fields: [], targets: 0, notes: 0, points: 0 };
    expect(await changes()).toEqual(nothing);
    await enter(home, id, [{ placeId: root, period: '2019-20', value: 42 }]);
    await home.owner.ask(SAVE_TARGETS, {
      initiative: home.slug,
      indicatorId: id,
      targets: [target(root, '2029-30')],
    });
    expect(await changes()).toEqual({ ...nothing, targets: 1, points: 1 });
    expect((await refused(CHANGES, { slug: 'reading' }, await home.as('PARTNER'))).code).toBe('FORBIDDEN');
  });

  it('keep a target whose place somebody removed meanwhile, and say which it is', async () => {
    const { county: root, towns } = await county(home, ['Mill', 'Lake']);
    const [mill = '', lake = ''] = towns;
    const id = await indicator(home);
    const save = (targets: object[]) => ({ initiative: home.slug, indicatorId: id, targets });
    await home.owner.ask(SAVE_TARGETS, save([target(root, '2029-30'), target(mill, '2029-30')]));
    // A place that a target speaks of stays, and whoever removes it learns whose target it is.
    const used = await refused(removing('removePlace'), { id: mill });
    expect(used.problem).toMatchObject({ code: 'TARGETS_HERE', detail: { names: 'Reading by third grade' } });
    await home.owner.ask(removing('removePlace'), { initiative: home.slug, id: lake });
    const late = [target(root, '2029-30'), target(lake, '2029-30')];
    expect((await refused(SAVE_TARGETS, save(late))).fields).toMatchObject([
      { path: 'targets.1.placeId', problem: { code: 'UNKNOWN' } },
    ]);
    const twice = [target(root, '2029-30'), target(root, '2029-30')];
    expect((await refused(SAVE_TARGETS, save(twice))).fields).toMatchObject([
      { path: 'targets.1.period', problem: { code: 'ALREADY_USED' } },
    ]);
    // What stood before stands still.
    const { workIndicator } = await home.owner.ask<{ workIndicator: { targets: object[] } }>(
      'query ($initiative: String!) { workIndicator(initiative: $initiative, slug: "reading") { targets { placeId } } }',
      { initiative: home.slug },
    );
    expect(workIndicator.targets).toHaveLength(2);
  });

  it('keep the result that they belong to: it says how many there are', async () => {
    const id = await result(home, 'All children read');
    await indicator(home, { resultId: id });
    await indicator(home, { slug: 'attendance', resultId: id });
    expect(await refused(removing('removeResult'), { id })).toMatchObject({
      code: 'CONFLICT',
      problem: { code: 'STILL_USED', detail: { count: 2 } },
    });
  });
});
