import { county, dimension, enter, indicator, type MadeDimension } from '../../test/factories.js';
import type { Client } from '../../test/client.js';
import { World, type Home } from '../../test/world.js';

interface PageSeries {
  placeId: string;
  categoryIds: string[];
  values: (number | null)[];
  numerators: (number | null)[];
  denominators: (number | null)[];
  states: string;
}
interface Page {
  periods: { labels: string[] };
  series: PageSeries[];
  placeFigures: { period: number; placeIds: string[]; values: (number | null)[]; states: string } | null;
  hiddenPoints: number | null;
  publishedAt: string | null;
}

const FIELDS = `periods { labels } publishedAt hiddenPoints
  placeFigures { period placeIds values lower upper states reliability }
  series { placeId categoryIds values numerators denominators lower upper states summary }`;
const PAGE = `query ($initiative: String!, $slug: String!, $placeId: ID) {
  indicatorPage(initiative: $initiative, slug: $slug, placeId: $placeId) { ${FIELDS} } }`;
const PREVIEW = `query ($initiative: String!, $slug: String!, $isProtected: Boolean!) {
  previewIndicator(initiative: $initiative, slug: $slug, isProtected: $isProtected) { ${FIELDS} } }`;

/** Addresses under which the figures of an indicator leave the house. */
const FIGURE_FILES = ['csv', 'json', 'sdmx.csv', 'dhis2.json'];

describe('publishing numbers', () => {
  let world: World;
  let home: Home;
  let reading: string;
  let gender: MadeDimension;
  let root: string;
  let towns: string[];
  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    home = await world.initiative();
    const places = await county(home, ['Mill', 'Lake']);
    root = places.county;
    towns = places.towns;
    gender = await dimension(home, 'gender', ['Girls', 'Boys']);
    reading = await indicator(home, { dimensionIds: [gender.id] });
  });
  afterAll(() => world.close());

  const act = (name: string, slug = 'reading') =>
    home.owner.ask(
      `mutation ($initiative: String!, $slug: String!) { ${name}(initiative: $initiative, slug: $slug) }`,
      {
        initiative: home.slug,
        slug,
      },
    );
  const page = async (reader: Client, slug = 'reading', placeId?: string) =>
    (await reader.ask<{ indicatorPage: Page }>(PAGE, { initiative: home.slug, slug, placeId })).indicatorPage;
  const townPage = (reader: Client, town = 0) => page(reader, 'reading', towns[town]);
  const preview = async (isProtected: boolean) =>
    (
      await home.owner.ask<{ previewIndicator: Page }>(PREVIEW, {
        ...{ initiative: home.slug, slug: 'reading', isProtected },
      })
    ).previewIndicator;
  const of = ({ series }: Page, placeId: string, categoryIds: string[] = []) =>
    series.find((each) => each.placeId === placeId && each.categoryIds.join() === categoryIds.join());
  const count = (placeId: string, numerator: number, denominator: number, categoryIds: string[] = []) => ({
    ...{ placeId, categoryIds, period: '2018-19', numerator, denominator },
  });

  it('shows nothing before it, and after it what was published, not what is being worked on', async () => {
    const visitor = world.visitor();
    await enter(home, reading, [{ placeId: root, period: '2017-18', value: 40 }]);
    expect((await visitor.refusal(PAGE, { initiative: home.slug, slug: 'reading' })).code).toBe('NOT_FOUND');
    await act('publishIndicator');
    expect(of(await page(visitor), root)?.values).toEqual([40]);

    await enter(home, reading, [{ placeId: root, period: '2018-19', value: 45 }]);
    expect(of(await page(visitor), root)?.values).toEqual([40]);
    expect(of(await preview(true), root)?.values).toEqual([40, 45]);
    await act('publishIndicator');
    expect(of(await page(visitor), root)?.values).toEqual([40, 45]);
    await act('unpublishIndicator');
    expect((await visitor.refusal(PAGE, { initiative: home.slug, slug: 'reading' })).code).toBe('NOT_FOUND');
  });

  it('hides a small number, and one more so that it cannot be worked out, from everybody outside', async () => {
    // Girls 7 of 613 is a small count; boys 591 and everyone 598 would give it away.
    await enter(home, reading, [
      count(root, 598, 1220),
      count(root, 7, 613, [gender.categories['girls'] ?? '']),
      count(root, 591, 607, [gender.categories['boys'] ?? '']),
    ]);
    const before = await preview(false);
    expect(before.series.flatMap(({ numerators }) => numerators).sort()).toEqual([591, 598, 7]);
    const shown = await preview(true);
    expect(shown.hiddenPoints).toBe(2);
    await act('publishIndicator');
    for (const reader of [world.visitor(), await home.as('PARTNER')]) {
      const seen = await page(reader);
      expect(of(seen, root)?.numerators).toEqual([598]);
      for (const category of Object.values(gender.categories)) {
        expect(of(seen, root, [category])).toMatchObject({
          ...{ values: [null], numerators: [null], denominators: [null] },
        });
      }
      for (const format of FIGURE_FILES) {
        const { body } = await reader.http('GET', `/api/i/${home.slug}/indicators/reading.${format}`);
        expect(body).toContain('598');
        expect(body).not.toMatch(/\b(591|607|613|97\.3\d*|1\.14\d*)\b/);
      }
    }
  });

  it('hides the sister town too, where the county would give a small town away', async () => {
    await enter(home, reading, [
      count(root, 50, 200),
      count(towns[0] ?? '', 3, 80),
      count(towns[1] ?? '', 47, 120),
    ]);
    await act('publishIndicator');
    const visitor = world.visitor();
    const seen = await page(visitor);
    expect(of(seen, root)?.values).toEqual([25]);
    const rows = Object.fromEntries(
      seen.placeFigures?.placeIds.map((id, at) => [id, seen.placeFigures?.values[at]]) ?? [],
    );
    expect(rows).toEqual({ [root]: 25, ...Object.fromEntries(towns.map((town) => [town, null])) });
    for (const [at, town] of towns.entries()) {
      expect(of(await townPage(visitor, at), town)?.numerators).toEqual([null]);
    }
  });

  it('hides the sister town also where the towns miss the county by a few', async () => {
    await enter(home, reading, [
      count(root, 52, 200),
      count(towns[0] ?? '', 3, 80),
      count(towns[1] ?? '', 47, 120),
    ]);
    await act('publishIndicator');
    for (const [at, town] of towns.entries()) {
      expect(of(await townPage(world.visitor(), at), town)?.numerators).toEqual([null]);
    }
  });

  it('obeys a stricter policy at once, also for what is published already', async () => {
    await enter(home, reading, [count(root, 30, 200), count(towns[0] ?? '', 12, 80)]);
    await act('publishIndicator');
    const visitor = world.visitor();
    expect(of(await townPage(visitor), towns[0] ?? '')?.numerators).toEqual([12]);
    await home.owner.ask(
      `mutation ($initiative: String!, $input: SmallNumberPolicyInput!) { setSmallNumberPolicy(initiative: $initiative, input: $input) }`,
      {
        initiative: home.slug,
        input: { minimumCount: 20, minimumDenominator: 20, hideAllOrNone: true },
      },
    );
    expect(of(await townPage(visitor), towns[0] ?? '')?.numerators).toEqual([null]);
  });

  it('shows of the other places what the newest period of the whole has, and no projection', async () => {
    const town = towns[0] ?? '';
    await enter(home, reading, [
      { placeId: root, period: '2016-17', value: 40 },
      { placeId: root, period: '2017-18', value: 41 },
      { placeId: root, period: '2018-19', value: 44, status: 'PROJECTED' },
      { placeId: town, period: '2016-17', value: 30 },
      { placeId: town, period: '2017-18', value: 31 },
      { placeId: town, period: '2018-19', value: 33 },
    ]);
    await act('publishIndicator');
    const seen = await page(world.visitor());
    expect(seen.placeFigures).toMatchObject({ period: 1, states: 'FF' });
    expect(seen.placeFigures?.values).toHaveLength(2);
    expect(new Set(seen.placeFigures?.values)).toEqual(new Set([41, 31]));
    // The course of a town is sent to those who open its page, beside everyone at the root.
    expect(of(seen, town)).toBeUndefined();
    const opened = await townPage(world.visitor());
    expect(of(opened, town)?.values).toEqual([30, 31, 33]);
    expect(of(opened, root)?.values).toEqual([40, 41, 44]);
  });

  it('keeps zero, missing and suppressed apart on the shelf', async () => {
    await enter(home, reading, [
      { placeId: root, period: '2015-16', value: 0 },
      { placeId: root, period: '2016-17', state: 'NOT_COLLECTED' },
      { placeId: root, period: '2017-18', state: 'SUPPRESSED_AT_SOURCE' },
      { placeId: root, period: '2018-19', value: 3 },
    ]);
    await act('publishIndicator');
    const { values, states } = of(await page(world.visitor()), root) ?? { values: [], states: '' };
    expect(values).toEqual([0, null, null, 3]);
    expect(new Set(states.slice(1, 3)).size).toBe(2);
    expect(states[0]).toBe(states[3]);
    const { body } = await world.visitor().http('GET', `/api/i/${home.slug}/indicators/reading.csv`);
    expect(body).toContain('NOT_COLLECTED');
    expect(body).toContain('SUPPRESSED_AT_SOURCE');
  });

  it('tells machines what the numbers are, and gives them in the formats that others read', async () => {
    await enter(home, reading, [
      { placeId: root, period: '2015-16', value: 40.5 },
      { placeId: root, period: '2016-17', state: 'NOT_COLLECTED' },
    ]);
    await act('publishIndicator');
    const file = async (ending: string) =>
      world.visitor().http('GET', `/api/i/${home.slug}/indicators/reading.${ending}`);
    const metadata = await file('metadata.json');
    expect(metadata.headers['content-type']).toBe('application/ld+json; charset=utf-8');
    expect(JSON.parse(metadata.body)).toMatchObject({
      '@type': 'Dataset',
      temporalCoverage: '2015-07-01/2017-06-30',
      spatialCoverage: [{ name: 'The county' }],
    });
    const rows = (await file('sdmx.csv')).body.split('\r\n');
    expect(rows[1]).toMatch(
      /^dataflow,[\w-]+:INDICATORS\(1\.0\.0\),I,A,reading,\w+,2015-07-01\/P1Y,40\.5,,,,A,$/,
    );
    expect(rows[2]).toMatch(/,2016-07-01\/P1Y,,,,,L,$/);
    expect(JSON.parse((await file('dhis2.json')).body)).toMatchObject({
      dataValues: [
        { dataElement: 'reading', period: '2015July', categoryOptionCombo: 'default', value: '40.5' },
      ],
    });
  });

  it('gives an indicator for partners to partners, and to nobody else, by every door', async () => {
    await indicator(home, { slug: 'inner', name: 'Inner', audience: 'PARTNERS' });
    const inner = await indicator(home, { slug: 'inner-two', name: 'Inner two', audience: 'PARTNERS' });
    await enter(home, inner, [{ placeId: root, period: '2018-19', value: 71.5 }]);
    await act('publishIndicator', 'inner-two');
    const partner = await home.as('PARTNER');
    expect(of(await page(partner, 'inner-two'), root)?.values).toEqual([71.5]);
    const visitor = world.visitor();
    expect((await visitor.refusal(PAGE, { initiative: home.slug, slug: 'inner-two' })).code).toBe(
      'NOT_FOUND',
    );
    for (const format of [...FIGURE_FILES, 'metadata.json']) {
      const { statusCode, body } = await visitor.http(
        'GET',
        `/api/i/${home.slug}/indicators/inner-two.${format}`,
      );
      expect(statusCode).toBe(404);
      expect(body).not.toContain('71.5');
    }
    const front = await visitor.post(FRONT, { initiative: home.slug });
    expect(JSON.stringify(front.body)).not.toContain('Inner two');
    expect(JSON.stringify((await partner.post(FRONT, { initiative: home.slug })).body)).toContain(
      'Inner two',
    );
  });

  it('refuses to publish an indicator without numbers, and says so', async () => {
    const refusal = await home.owner.refusal(
      'mutation ($initiative: String!, $slug: String!) { publishIndicator(initiative: $initiative, slug: $slug) }',
      { initiative: home.slug, slug: 'reading' },
    );
    expect(refusal.problem?.code).toBe('NOTHING_TO_PUBLISH');
  });

  it('sends as many statements for the front page of one indicator as for that of twelve', async () => {
    const statements = async () => {
      const { headers } = await world.visitor().post(FRONT, { initiative: home.slug });
      return headers['server-timing'];
    };
    await enter(home, reading, [{ placeId: root, period: '2018-19', value: 45 }]);
    await act('publishIndicator');
    const one = await statements();
    for (let number = 2; number <= 12; number += 1) {
      const id = await indicator(home, { slug: `more-${number}`, name: `More ${number}` });
      await enter(home, id, [{ placeId: root, period: '2018-19', value: number }]);
      await act('publishIndicator', `more-${number}`);
    }
    expect(await statements()).toBe(one);
    expect(one).toMatch(/^sql;desc="\d+"$/);
  });
});

const FRONT = `query ($initiative: String!) { frontPage(initiative: $initiative) {
  results { indicators { id name series { values summary } gaps storyMarks quotes { quote } reading { stories } } }
  disagreements { indicatorId } voices { tellers } } }`;
