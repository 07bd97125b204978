import { ROLES, type Visitor } from '@chorus/domain';
import type { Client } from '../../test/client.js';
import { county, dimension, enter, indicator, publish, type MadeDimension } from '../../test/factories.js';
import { World, type Home } from '../../test/world.js';

const PREVIEW = `query ($initiative: String!, $indicatorId: ID!, $input: SmallNumberPolicyInput!) {
  previewSmallNumbers(initiative: $initiative, indicatorId: $indicatorId, input: $input) {
    figures hiddenNow byRule toProtectOthers shownAgain
    examples { placeId categoryIds period reason count people } } }`;
const SET = `mutation ($initiative: String!, $input: SmallNumberPolicyInput!) {
  setSmallNumberPolicy(initiative: $initiative, input: $input) }`;
const VOICES = `query ($initiative: String!) { frontPage(initiative: $initiative) { voices { tellers groups } } }`;

interface Effect {
  figures: number;
  hiddenNow: number;
  byRule: number;
  toProtectOthers: number;
  shownAgain: number;
  examples: { placeId: string; period: string; reason: string; count: number | null }[];
}
interface Series {
  placeId: string;
  categoryIds: string[];
  values: (number | null)[];
  numerators: (number | null)[];
}

const rules = (minimumCount: number, minimumDenominator = minimumCount, hideAllOrNone = false) => ({
  ...{ minimumCount, minimumDenominator, hideAllOrNone },
});

describe('rules for small numbers', () => {
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
    const places = await county(home, ['Mill', 'Lake', 'Hill']);
    root = places.county;
    towns = places.towns;
    gender = await dimension(home, 'gender', ['Girls', 'Boys']);
    reading = await indicator(home, { dimensionIds: [gender.id] });
    await enter(home, reading, [
      count(root, 300, 900),
      count(town(0), 12, 200),
      count(town(1), 88, 300),
      count(town(2), 200, 400),
    ]);
    await publish(home);
  });
  afterAll(() => world.close());

  const town = (index: number) => towns[index] ?? '';
  const count = (placeId: string, numerator: number, denominator: number, period = '2018-19') => ({
    ...{ placeId, categoryIds: [], period, numerator, denominator },
  });
  /** All of the indicator, as its file says it. */
  const series = async (reader: Client) => {
    const { body } = await reader.http('GET', `/api/i/${home.slug}/indicators/reading.json`);
    return (JSON.parse(body) as { series: Series[] }).series;
  };
  const numerators = async (placeId: string) =>
    (await series(world.visitor())).find((each) => each.placeId === placeId)?.numerators;
  const preview = async (input: object) =>
    (
      await home.owner.ask<{ previewSmallNumbers: Effect }>(PREVIEW, {
        ...{ initiative: home.slug, indicatorId: reading, input },
      })
    ).previewSmallNumbers;
  const set = (input: object) => home.owner.ask(SET, { initiative: home.slug, input });

  it('are previewed with counts, reasons and examples, and a preview stores nothing', async () => {
    const before = await series(world.visitor());
    expect(await preview(rules(20))).toEqual({
      ...{ figures: 4, hiddenNow: 0, byRule: 1, toProtectOthers: 1, shownAgain: 0 },
      examples: [
        { placeId: town(0), categoryIds: [], period: '2018-19', reason: 'RULE', count: 12, people: 200 },
        { placeId: town(1), categoryIds: [], period: '2018-19', reason: 'OTHERS', count: 88, people: 300 },
      ],
    });
    expect(await series(world.visitor())).toEqual(before);
  });

  it('hide at once what the preview said, also of what is published already', async () => {
    const { byRule, toProtectOthers } = await preview(rules(20));
    await set(rules(20));
    for (const reader of [world.visitor(), await home.as('PARTNER')]) {
      const hidden = (await series(reader)).filter(({ values }) => values[0] === null);
      expect(hidden).toHaveLength(byRule + toProtectOthers);
      for (const each of hidden) {
        expect(each).toMatchObject({ numerators: [null], denominators: [null], states: 'h' });
        expect(each).toMatchObject({ lower: [null], upper: [null] });
      }
    }
    expect(await preview(rules(20))).toMatchObject({ hiddenNow: 2, byRule: 0, toProtectOthers: 0 });
  });

  it('say nothing about hidden figures in what is told of the others', async () => {
    await enter(
      home,
      reading,
      [2, 3, 4, 5, 6].map((year) => count(town(0), 10 + year, 200, `201${year}-1${year + 1}`)),
    );
    await publish(home);
    const told = async () => JSON.stringify((await series(world.visitor())).map((each) => each));
    expect(await told()).toContain('"slope"');
    await set(rules(20));
    expect(await told()).not.toContain('"slope"');
  });

  it('do not publish work in progress when they change', async () => {
    await rework([count(town(1), 91, 300), count(town(2), 210, 400)]);
    await set(rules(20));
    expect(await numerators(town(2))).toEqual([200]);
    expect(await numerators(town(1))).toEqual([null]);
    await set(rules(2));
    expect(await numerators(town(2))).toEqual([200]);
  });

  it('also change while an indicator on the shelf has lost all its numbers in the workroom', async () => {
    await rework([root, ...towns].map((placeId) => ({ placeId, period: '2018-19', state: 'NOT_COLLECTED' })));
    await set(rules(20));
    expect(await numerators(town(0))).toEqual([null]);
    expect(await numerators(town(1))).toEqual([null]);
    expect(await numerators(root)).toEqual([300]);
  });

  it('bring nothing back into view by themselves: that takes a publication', async () => {
    await set(rules(20));
    expect(await preview(rules(5))).toMatchObject({ hiddenNow: 2, byRule: 0, shownAgain: 2, examples: [] });
    await set(rules(5));
    expect(await numerators(town(0))).toEqual([null]);
    expect(await changesWaiting()).toBe(true);
    await publish(home);
    expect(await numerators(town(0))).toEqual([12]);
    expect(await numerators(town(1))).toEqual([88]);
    expect(await changesWaiting()).toBe(false);
  });

  it('keep hidden what was hidden, so that the pages of two days tell no more than one', async () => {
    // Under 20 Mill is small and Lake covers it. Under 90 Lake is small itself; Mill must not come back in exchange.
    await set(rules(20));
    await set(rules(90));
    expect(await numerators(town(0))).toEqual([null]);
    expect(await numerators(town(1))).toEqual([null]);
  });

  it('hold when somebody publishes in the very moment in which they change', async () => {
    for (const limit of [13, 20, 14, 30]) {
      await set(rules(2));
      await publish(home);
      await Promise.all([publish(home), set(rules(limit)), publish(home)]);
      expect(await numerators(town(0))).toEqual([null]);
    }
  });

  it('hold for the voices of stories at once', async () => {
    const groups = Object.values(gender.categories);
    for (const [index, tellers] of [15, 40].entries()) {
      await world.database.query(
        `insert into voice_tally (initiative_id, audience, category_id, tellers)
         select id, 'PUBLIC', $2, $3 from initiative where slug = $1`,
        [home.slug, groups[index], tellers],
      );
    }
    const heard = async () => {
      const { frontPage } = await world
        .visitor()
        .ask<{ frontPage: { voices: { groups: { tellers: number | null }[] }[] } }>(VOICES, {
          initiative: home.slug,
        });
      return frontPage.voices.flatMap((each) => each.groups.map(({ tellers }) => tellers));
    };
    await set(rules(10));
    expect(await heard()).toEqual([15, 40]);
    await set(rules(20));
    expect(await heard()).toEqual([null, null]);
  });

  it.each(['PUBLIC', ...ROLES] as Visitor[])('are for owners to try and to change: %s', async (role) => {
    const client = role === 'PUBLIC' ? world.visitor() : await home.as(role);
    for (const document of [PREVIEW, SET]) {
      const { body } = await client.post(document, {
        ...{ initiative: home.slug, indicatorId: reading, input: rules(11) },
      });
      const code = body.errors?.[0]?.extensions.code;
      if (role === 'OWNER') expect(code).toBeUndefined();
      else expect(code).toBe(role === 'PUBLIC' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
    }
  });

  it('are refused where they make no sense, and previewed only of what is published', async () => {
    for (const input of [rules(0), rules(101), { ...rules(10), minimumDenominator: 2000 }]) {
      expect((await home.owner.refusal(SET, { initiative: home.slug, input })).code).toBe('INVALID');
    }
    const draft = await indicator(home, { slug: 'draft', name: 'Draft' });
    const refusal = await home.owner.refusal(PREVIEW, {
      ...{ initiative: home.slug, indicatorId: draft, input: rules(11) },
    });
    expect(refusal.code).toBe('NOT_FOUND');
  });

  /** Writes over what was entered and published. */
  async function rework(cells: object[]): Promise<void> {
    const [row] = await world.database.query<{ seen: string }[]>(
      'select distinct change_id as seen from observation where indicator_id = $1',
      [reading],
    );
    await enter(
      home,
      reading,
      cells.map((cell) => ({ ...cell, seen: row?.seen })),
    );
  }

  async function changesWaiting(): Promise<boolean> {
    const [row] = await world.database.query<{ waiting: boolean }[]>(
      'select i.touched_at > i.published_at as waiting from indicator i where id = $1',
      [reading],
    );
    return row?.waiting ?? false;
  }
});
