import type { Client } from '../../test/client.js';
import { county, enter, indicator, publish, removing, result, saving } from '../../test/factories.js';
import { World, type Home } from '../../test/world.js';

const SAVE = saving('saveIndicator', 'IndicatorInput');
const WORK = `query ($initiative: String!) { workIndicators(initiative: $initiative) {
  slug name archived hasUnpublishedChanges publishedAt } }`;
const NAMES = `query ($initiative: String!, $language: String) {
  indicators(initiative: $initiative, language: $language) { id slug name resultId } }`;
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

  it('go out of the lists when archived, and come back', async () => {
    const id = await indicator(home);
    const archive =
      'mutation ($initiative: String!, $id: ID!, $archived: Boolean!) { archiveIndicator(initiative: $initiative, id: $id, archived: $archived) }';
    for (const archived of [true, false]) {
      await home.owner.ask(archive, { initiative: home.slug, id, archived });
      expect(await work(home.owner)).toMatchObject([{ archived }]);
    }
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
