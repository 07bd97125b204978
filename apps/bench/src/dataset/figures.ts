import type pg from 'pg';
import type { ChorusClient } from '../chorus-client.js';
import { FIRST_MONTH, type Scale } from './scale.js';
import type { Structure } from './structure.js';

/** Which towns make up which place, the place itself included; a temporary table of the session. */
const LIES_IN = `create temp table lies_in as
  select unnest($1::uuid[]) as place_id, unnest($2::uuid[]) as town_id`;

/**
 * The figures of one indicator: drawn for each town, group and month, and added up to regions, to the county and to
 * everyone, so that protection finds every relation it would find in life.
 */
const FIGURES = `
  with town_figure as (
    select t.id as town_id, b.id as breakdown_id, m.month::date as month, c.denominator,
      floor(c.denominator * least(0.95, greatest(0.05,
        $6::float8 + 0.03 * b.n + 0.0012 * m.n + 0.05 * (random() - 0.5)))) as numerator
    from unnest($3::uuid[]) as t (id)
    cross join (select id, row_number() over (order by id) as n from breakdown
                where initiative_id = $1 and category_ids <> '{}') as b
    cross join (select month, row_number() over (order by month) as n
                from generate_series($4::date, $4::date + make_interval(months => $5::integer - 1), '1 month') month) as m
    cross join lateral (select 200 + floor(random() * 400) as denominator where m.n > 0 and b.n > 0) as c
  ), summed as (
    select l.place_id, f.breakdown_id, f.month, sum(f.numerator) as numerator, sum(f.denominator) as denominator
    from town_figure f join lies_in l on l.town_id = f.town_id
    group by grouping sets ((l.place_id, f.breakdown_id, f.month), (l.place_id, f.month))
  )
  insert into observation (initiative_id, indicator_id, place_id, breakdown_id, period_start, period_end,
    value, numerator, denominator, state, change_id)
  select $1, $2, place_id, coalesce(breakdown_id, '00000000-0000-0000-0000-000000000000'), month,
    (month + interval '1 month')::date, 100 * numerator / denominator, numerator, denominator, 'VALUE', $7
  from summed order by place_id, breakdown_id, month`;

/**
 * Writes the figures straight into the workroom. Foreign keys are not checked where the server lets us: the figures
 * are made from the very rows they refer to, and millions of checks take longer than everything else.
 */
export async function makeFigures(
  client: pg.Client,
  initiativeId: string,
  scale: Scale,
  { root, towns, categories, indicators }: Structure,
): Promise<void> {
  await client.query(
    `insert into breakdown (initiative_id, id, category_ids)
     select $1::uuid, gen_random_uuid(), array[c] from unnest($2::uuid[]) c
     union all select $1::uuid, '00000000-0000-0000-0000-000000000000', '{}' on conflict do nothing`,
    [initiativeId, categories],
  );
  const pairs = towns.flatMap(({ id, region }) => [id, region, root].map((place) => [place, id] as const));
  await client.query('drop table if exists lies_in');
  await client.query(LIES_IN, [pairs.map(([place]) => place), pairs.map(([, town]) => town)]);
  await client.query('select setseed(0.42)');
  const change = await client.query<{ id: string }>(
    `insert into change (initiative_id, id, kind, reason) values ($1, gen_random_uuid(), 'ENTRY', 'data set')
     returning id`,
    [initiativeId],
  );
  await client.query('set session_replication_role = replica').catch(() => undefined);
  for (const [index, { id }] of indicators.entries()) {
    await client.query(FIGURES, [
      ...[initiativeId, id, towns.map((town) => town.id), `${FIRST_MONTH}-01`, scale.months],
      ...[0.25 + (index % 5) * 0.05, change.rows[0]?.id],
    ]);
  }
  await client.query('reset session_replication_role').catch(() => undefined);
  await client.query('vacuum analyze observation');
}

/** Brings every indicator to the shelf, protection and all, through the API. */
export async function publish(chorus: ChorusClient, initiative: string, { indicators }: Structure) {
  for (const { slug } of indicators) {
    await chorus.ask(
      'mutation ($initiative: String!, $slug: String!) { publishIndicator(initiative: $initiative, slug: $slug) }',
      { initiative, slug },
    );
  }
}
