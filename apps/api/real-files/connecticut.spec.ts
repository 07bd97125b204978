import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportMapping } from '@chorus/domain';
import { dimension, indicator, place } from '../test/factories.js';
import { Importing, type Report } from '../test/importing.js';
import { World, type Home } from '../test/world.js';

/**
 * Files as agencies publish them, from cradle to career in Connecticut: State of Connecticut and US Census Bureau,
 * repackaged by CTData Collaborative (Public Domain Dedication; the graduation files, by the Department of Education's
 * EdSight, likewise). The figures below were read from the files by hand, with a text editor and a pocket calculator.
 */
const folder = process.env['CHORUS_REAL_DATA'] ?? '';

const RACES = [
  ['white', 'White'],
  ['black', 'Black or African American'],
  ['asian', 'Asian'],
  ['hispanic', 'Hispanic or Latino of any race'],
  ['native', 'American Indian or Alaska Native'],
  ['pacific', 'Native Hawaiian or Other Pacific Islander'],
  ['two-or-more', 'Two or more races'],
];

function files(path: string): Buffer[] {
  const here = join(folder, 'connecticut', path);
  return readdirSync(here)
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .map((name) => readFileSync(join(here, name)));
}

function mapping(name: string): ImportMapping {
  return JSON.parse(readFileSync(join(__dirname, `../mappings/${name}.json`), 'utf8')) as ImportMapping;
}

interface Figure {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  moe: number | null;
  state: string;
}

describe('real files of Connecticut', () => {
  let world: World;
  let home: Home;
  let importing: Importing;
  let root: string;

  beforeAll(async () => {
    world = await World.open();
    home = await world.initiative();
    importing = new Importing(home);
    root = await place(home, {
      ...{ code: '09', name: 'Connecticut', level: 'state' },
      aliases: ['State of Connecticut'],
    });
    const race = await dimension(home, 'race', []);
    await home.owner.ask(
      'mutation ($initiative: String!, $input: DimensionInput!) { saveDimension(initiative: $initiative, input: $input) }',
      {
        initiative: home.slug,
        input: {
          ...{ id: race.id, key: 'race', name: 'Race', partition: true },
          categories: RACES.map(([key, name]) => ({ key, name })),
        },
      },
    );
    await dimension(home, 'gender', ['Female', 'Male']);
  });
  afterAll(() => world.close());

  /** Every place is new the first time, and lies in the state. */
  async function run(name: string, data: Buffer[], level: string): Promise<Report> {
    const { id, report } = await importing.check(mapping(name), ...data);
    expect(report.outcomes['REJECTED']).toBe(0);
    expect(report.unknownCategories).toEqual([]);
    await importing.apply(id, { createPlaces: { level, parentId: root } });
    return report;
  }

  const make = (slug: string, input: object = {}) =>
    indicator(home, { slug, name: slug, direction: 'LOWER_IS_BETTER', ...input });

  /** How many observations there are of each state, and how many of the values are zero. */
  async function tally(slug: string) {
    const rows = await world.database.query<
      { state: string; count: number; zeros: number; places: number }[]
    >(
      `select o.state, count(*)::int as count, (count(*) filter (where o.value = 0))::int as zeros
       from observation o join indicator i on i.initiative_id = o.initiative_id and i.id = o.indicator_id
       where i.slug = $1 group by o.state`,
      [slug],
    );
    return Object.fromEntries(rows.map(({ state, count, zeros }) => [state, { count, zeros }]));
  }

  async function figure(slug: string, where: string, start: string, category?: string): Promise<Figure> {
    const rows = await world.database.query<Figure[]>(
      `select o.value, o.numerator, o.denominator, o.moe, o.state
       from observation o
       join indicator i on i.initiative_id = o.initiative_id and i.id = o.indicator_id
       join place p on p.initiative_id = o.initiative_id and p.id = o.place_id
       join breakdown b on b.initiative_id = o.initiative_id and b.id = o.breakdown_id
       left join category c on c.initiative_id = o.initiative_id and b.category_ids = array[c.id]
       where i.slug = $1 and p.name = $2 and o.period_start = $3 and c.key is not distinct from $4
         and cardinality(b.category_ids) = $5`,
      [slug, where, start, category ?? null, category ? 1 : 0],
    );
    expect(rows).toHaveLength(1);
    return rows[0] as Figure;
  }

  it('chronic absence by race: one long file, zero, missing and suppressed apart', async () => {
    await make('chronic-absence');
    const report = await run(
      'connecticut-chronic-absence-by-race',
      files('chronic-absence-by-race/data'),
      'district',
    );
    expect(report.unknownPlaceCount).toBe(204);
    expect(await tally('chronic-absence')).toEqual({
      VALUE: { count: 4_726, zeros: 211 },
      SUPPRESSED_AT_SOURCE: { count: 6_365, zeros: 0 },
      NOT_COLLECTED: { count: 1_824, zeros: 0 },
    });
    const value = async (...where: [string, string, string]) =>
      (await figure('chronic-absence', ...where)).value;
    expect(await value('Connecticut', '2011-07-01', 'asian')).toBe(7);
    expect(await value('Connecticut', '2011-07-01', 'white')).toBe(8.1);
    expect(await value('Hartford School District', '2018-07-01', 'black')).toBe(22.1);
    expect(await value('New Haven School District', '2011-07-01', 'hispanic')).toBe(22.5);
    expect(await value('Ansonia School District', '2011-07-01', 'pacific')).toBe(0);
  });

  it('suspension by race: other words for the same groups', async () => {
    await make('suspension');
    const report = await run('connecticut-suspension-by-race', files('suspension-by-race/data'), 'district');
    // All but one of the places were made by the import before.
    expect(await tally('suspension')).toMatchObject({
      VALUE: { count: 4_550 },
      SUPPRESSED_AT_SOURCE: { count: 9_266 },
      NOT_COLLECTED: { count: 3_404 },
    });
    expect(report.unknownPlaceCount).toBeLessThan(205);
    expect((await figure('suspension', 'Hartford School District', '2018-07-01', 'black')).value).toBe(16.4);
    expect((await figure('suspension', 'Connecticut', '2020-07-01', 'black')).value).toBe(2.1);
    expect((await figure('suspension', 'Connecticut', '2020-07-01', 'asian')).value).toBe(0.4);
  });

  it('four-year graduation: 36 raw yearly files in one go, three indicators', async () => {
    await make('graduated-in-four-years', { direction: 'HIGHER_IS_BETTER' });
    await make('still-enrolled-after-four-years', { direction: 'NEUTRAL' });
    await make('left-without-diploma');
    const data = files('graduation-4yr-by-race/raw');
    expect(data).toHaveLength(36);
    await run('connecticut-graduation-by-race', data, 'district');
    expect(await tally('graduated-in-four-years')).toEqual({
      VALUE: { count: 2_781, zeros: 1 },
      SUPPRESSED_AT_SOURCE: { count: 3_727, zeros: 0 },
      NOT_APPLICABLE: { count: 265, zeros: 0 },
    });
    expect(await tally('still-enrolled-after-four-years')).toEqual({
      VALUE: { count: 1_087, zeros: 124 },
      SUPPRESSED_AT_SOURCE: { count: 5_421, zeros: 0 },
      NOT_APPLICABLE: { count: 265, zeros: 0 },
    });
    expect(await tally('left-without-diploma')).toEqual({
      VALUE: { count: 1_186, zeros: 186 },
      SUPPRESSED_AT_SOURCE: { count: 5_322, zeros: 0 },
      NOT_APPLICABLE: { count: 265, zeros: 0 },
    });
    const hartford = ['Hartford School District', '2018-07-01', 'black'] as const;
    expect(await figure('graduated-in-four-years', ...hartford)).toMatchObject({
      ...{ numerator: 367, denominator: 488, value: 75.2 },
    });
    expect(await figure('still-enrolled-after-four-years', ...hartford)).toMatchObject({
      ...{ numerator: 76, denominator: 488, value: 15.6 },
    });
    expect(await figure('left-without-diploma', ...hartford)).toMatchObject({ numerator: 45, value: 9.2 });
    expect(await figure('graduated-in-four-years', hartford[0], '2010-07-01', 'black')).toMatchObject({
      ...{ numerator: 468, denominator: 662, value: 70.7 },
    });
    expect(
      await figure('graduated-in-four-years', 'Woodstock Academy District', '2015-07-01', 'two-or-more'),
    ).toMatchObject({ value: null, state: 'SUPPRESSED_AT_SOURCE' });
  });

  it('youth employed or enrolled: four rows of the file make one observation with its margin of error', async () => {
    await make('youth-employed-or-enrolled', { direction: 'HIGHER_IS_BETTER', frequency: 'ANNUAL' });
    await run('connecticut-youth-employed-or-enrolled', files('youth-employed-or-enrolled/data'), 'town');
    expect(await tally('youth-employed-or-enrolled')).toMatchObject({
      VALUE: { count: 5_604 },
      SUPPRESSED_AT_SOURCE: { count: 6 },
    });
    expect(await figure('youth-employed-or-enrolled', 'Hartford', '2016-01-01')).toMatchObject({
      ...{ value: 92.21, moe: 10, numerator: 8257, state: 'VALUE' },
    });
    expect(await figure('youth-employed-or-enrolled', 'Connecticut', '2006-01-01')).toMatchObject({
      ...{ value: 94.32, moe: 1.16, numerator: 189_834 },
    });
  });
});
