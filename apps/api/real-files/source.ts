import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportMapping, Measure } from '@chorus/domain';
import { dimension, indicator, place, publish } from '../test/factories.js';
import { Importing, type Report, type TestFile } from '../test/importing.js';
import { World, type Home } from '../test/world.js';

const folder = process.env['CHORUS_REAL_DATA'] ?? '';

/** What the files divide people by; each mapping says by which words. */
const DIMENSIONS: Record<string, [key: string, name: string][]> = {
  race: [
    ['white', 'White'],
    ['black', 'Black or African American'],
    ['asian', 'Asian'],
    ['hispanic', 'Hispanic or Latino of any race'],
    ['native', 'American Indian or Alaska Native'],
    ['pacific', 'Native Hawaiian or Other Pacific Islander'],
    ['two-or-more', 'Two or more races'],
    ['other', 'Other'],
    ['not-reported', 'Not reported'],
  ],
  gender: [
    ['female', 'Female'],
    ['male', 'Male'],
  ],
  meals: [
    ['free', 'Free meals'],
    ['reduced', 'Reduced-price meals'],
    ['free-or-reduced', 'Free or reduced-price meals'],
    ['not-eligible', 'Not eligible'],
  ],
  grade: [
    ['kindergarten', 'Kindergarten'],
    ...Array.from({ length: 12 }, (_, index): [string, string] => [
      `grade-${index + 1}`,
      `Grade ${index + 1}`,
    ]),
  ],
  'english-learner': [
    ['learner', 'English learners'],
    ['not-learner', 'Not English learners'],
  ],
  disability: [
    ['with', 'Students with disabilities'],
    ['without', 'Students without disabilities'],
  ],
};

export interface Figure {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  moe: number | null;
  state: string;
}

/** A published indicator as its file says it. */
export interface Published {
  measure: Measure;
  per: number;
  decimals: number;
  periods: { starts: string[]; ends: string[] };
  series: {
    placeId: string;
    categoryIds: string[];
    values: (number | null)[];
    numerators: (number | null)[];
    denominators: (number | null)[];
    lower: (number | null)[];
    upper: (number | null)[];
    states: string;
  }[];
}

export type Ground = {
  places: { id: string; parentId: string | null }[];
  dimensions: { partition: boolean; categories: { id: string }[] }[];
};

export interface TrueFigure {
  place: string;
  groups: string[];
  start: string;
  end: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
}

/** The files of one folder, those whose names fit, in the order of their names. */
export function filesIn(path: string, fits: RegExp = /./): { name: string; content: Buffer }[] {
  const here = join(folder, 'connecticut', path);
  return readdirSync(here)
    .filter((name) => /\.(?:csv|xlsx?)$/.test(name) && fits.test(name))
    .sort()
    .map((name) => ({ name, content: readFileSync(join(here, name)) }));
}

export function savedMapping(name: string): ImportMapping {
  const path = join(__dirname, `../mappings/connecticut-${name}.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as ImportMapping;
}

/** An initiative of Connecticut that imports published files, and what came of them. */
export class Connecticut {
  private constructor(
    readonly world: World,
    private readonly home: Home,
    private readonly importing: Importing,
    private readonly root: string,
  ) {}

  static async open(...dimensions: string[]): Promise<Connecticut> {
    const world = await World.open();
    const home = await world.initiative();
    const root = await place(home, {
      ...{ code: '09', name: 'Connecticut', level: 'state' },
      aliases: ['State of Connecticut', 'State', 'Total'],
    });
    for (const key of dimensions) {
      const { id } = await dimension(home, key, []);
      await home.owner.ask(
        'mutation ($initiative: String!, $input: DimensionInput!) { saveDimension(initiative: $initiative, input: $input) }',
        {
          initiative: home.slug,
          input: {
            ...{ id, key, name: key, partition: true },
            categories: DIMENSIONS[key]?.map(([category, name]) => ({ key: category, name })),
          },
        },
      );
    }
    return new Connecticut(world, home, new Importing(home), root);
  }

  make(slug: string, input: object = {}): Promise<string> {
    return indicator(this.home, { slug, name: slug, direction: 'NEUTRAL', ...input });
  }

  /** Checks and takes over; places that nobody knows are new and lie in the state, or what was suggested. */
  async run(
    mapping: string | ImportMapping,
    files: TestFile[],
    level: string,
    { leaveOutProblems = false, confirm = false } = {},
  ): Promise<Report> {
    const { id, report } = await this.importing.check(
      typeof mapping === 'string' ? savedMapping(mapping) : mapping,
      ...files,
    );
    expect(report.unknownCategories).toEqual([]);
    if (!leaveOutProblems) expect(report.problems).toEqual([]);
    const createPlaces = { level, parentId: this.root };
    const placeIs = report.unknownPlaces.flatMap(({ name, perhaps }) =>
      confirm && perhaps ? [{ name, placeId: perhaps }] : [],
    );
    await this.importing.apply(id, { createPlaces, placeIs, leaveOutProblems });
    return report;
  }

  /** Publishes an indicator and reads all of it as somebody without an account does, in one file. */
  async published(slug: string): Promise<Published> {
    await publish(this.home, slug);
    const { body } = await this.world
      .visitor()
      .http('GET', `/api/i/${this.home.slug}/indicators/${slug}.json`);
    return JSON.parse(body) as Published;
  }

  /** What everybody may know of places and of groups that are everyone. */
  async ground(): Promise<Ground> {
    return this.world.visitor().ask<Ground>(
      `query ($initiative: String!) { places(initiative: $initiative) { id parentId }
         dimensions(initiative: $initiative) { partition categories { id } } }`,
      { initiative: this.home.slug },
    );
  }

  /** The figures of an indicator as they were taken over, hidden by nobody. */
  truth(slug: string): Promise<TrueFigure[]> {
    return this.world.database.query(
      `select o.place_id as place, b.category_ids as groups, o.period_start::text as start, o.period_end::text as end,
         o.value, o.numerator, o.denominator
       from observation o
       join indicator i on i.initiative_id = o.initiative_id and i.id = o.indicator_id
       join breakdown b on b.initiative_id = o.initiative_id and b.id = o.breakdown_id
       where i.slug = $1`,
      [slug],
    );
  }

  /** How many observations there are of each state, and how many of the values are zero. */
  async tally(slug: string, dimensions?: string[]) {
    const rows = await this.world.database.query<{ state: string; count: number; zeros: number }[]>(
      `select o.state, count(*)::int as count, (count(*) filter (where o.value = 0))::int as zeros
       from observation o join indicator i on i.initiative_id = o.initiative_id and i.id = o.indicator_id
       join breakdown b on b.initiative_id = o.initiative_id and b.id = o.breakdown_id
       where i.slug = $1 and ($2::text[] is null or $2 = array(
         select d.key from category c join dimension d on d.initiative_id = c.initiative_id and d.id = c.dimension_id
         where c.initiative_id = o.initiative_id and c.id = any (b.category_ids) order by d.key))
       group by o.state`,
      [slug, dimensions ?? null],
    );
    return Object.fromEntries(rows.map(({ state, count, zeros }) => [state, { count, zeros }]));
  }

  /** The same, without the zeros. */
  async counts(slug: string, dimensions?: string[]): Promise<Record<string, number>> {
    const tally = await this.tally(slug, dimensions);
    return Object.fromEntries(Object.entries(tally).map(([state, { count }]) => [state, count]));
  }

  async figure(slug: string, where: string, start: string, ...categories: string[]): Promise<Figure> {
    const rows = await this.world.database.query<Figure[]>(
      `select o.value, o.numerator, o.denominator, o.moe, o.state
       from observation o
       join indicator i on i.initiative_id = o.initiative_id and i.id = o.indicator_id
       join place p on p.initiative_id = o.initiative_id and p.id = o.place_id
       join breakdown b on b.initiative_id = o.initiative_id and b.id = o.breakdown_id
       where i.slug = $1 and p.name = $2 and o.period_start = $3 and $4::text[] = array(
         select c.key from category c
         where c.initiative_id = o.initiative_id and c.id = any (b.category_ids) order by c.key)`,
      [slug, where, start, categories.toSorted()],
    );
    expect(rows).toHaveLength(1);
    return rows[0] as Figure;
  }

  async value(slug: string, where: string, start: string, ...categories: string[]): Promise<number | null> {
    return (await this.figure(slug, where, start, ...categories)).value;
  }

  /** The sum of all values of a period, without those of the state itself. */
  async sum(slug: string, start: string): Promise<number> {
    const [row] = await this.world.database.query<{ sum: number }[]>(
      `select sum(o.value)::float8 as sum
       from observation o
       join indicator i on i.initiative_id = o.initiative_id and i.id = o.indicator_id
       where i.slug = $1 and o.period_start = $2 and o.place_id <> $3`,
      [slug, start, this.root],
    );
    return row?.sum ?? 0;
  }
}
