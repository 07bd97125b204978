/**
 * The limit: for each page one statement by hand, which reads the same tables and gives the same content as ready JSON.
 * Points are objects, as a page that nobody thought about twice would have them. There is no row-level security, no
 * role to put on, no transaction, no validation and no framework: what is left is the least a server could do.
 */

/** Who asks: the initiative by its slug. */
const INITIATIVE = `(select id from initiative where slug = $1 and audience = 'PUBLIC')`;

/** A point as an object; put together as text, which is faster than building JSON values. */
const POINT = `'{"start":"' || p.starts || '","end":"' || p.ends || '","value":' || coalesce(p.value::text, 'null')
  || ',"target":' || coalesce(p.target::text, 'null') || ',"state":"' || p.state || '","reliability":"'
  || p.reliability || '"}'`;

const POINTS_AS_OBJECTS = `(select ('[' || string_agg(${POINT}, ',' order by p.n) || ']')::json
  from unnest(i.period_starts, i.period_ends, s.values, s.targets, string_to_array(s.states, null),
    string_to_array(s.reliability, null)) with ordinality as p (starts, ends, value, target, state, reliability, n))`;

/** For comparison: the same points in columns, which is how Chorus sends them. */
const POINTS_AS_COLUMNS = `json_build_object('starts', i.period_starts, 'ends', i.period_ends, 'values', s.values,
  'targets', s.targets, 'states', s.states, 'reliability', s.reliability)`;

function frontPage(points: string): string {
  return `
    with here as (select ${INITIATIVE} as id), root as (
      select p.id from place p, here where p.initiative_id = here.id and p.parent_id is null
    )
    select json_build_object(
      'results', (select json_agg(json_build_object('id', r.id, 'name', r.name) order by r.position)
        from result r where r.initiative_id = here.id),
      'voices', (select json_agg(v.meter) from shelf_voices v
        where v.initiative_id = here.id and v.audience = 'PUBLIC'),
      'indicators', (select json_agg(json_build_object('id', i.indicator_id, 'slug', i.slug, 'resultId', i.result_id,
          'name', i.facts->'name', 'unit', i.facts->'unit', 'decimals', i.facts->'decimals',
          'direction', i.facts->'direction', 'summary', s.summary, 'points', ${points},
          'reading', (select json_build_object('stories', g.stories, 'better', g.better, 'mixed', g.mixed,
              'worse', g.worse) from shelf_reading g
            where g.initiative_id = here.id and g.audience = 'PUBLIC' and g.indicator_id = i.indicator_id),
          'years', (select json_object_agg(y.year, y.stories) from shelf_reading_year y
            where y.initiative_id = here.id and y.audience = 'PUBLIC' and y.indicator_id = i.indicator_id),
          'quotes', (select json_agg(q) from (
              select t.story_id as "storyId", t.quote, t.alias, t.language, t.place_id as "placeId",
                t.happened_start as "happenedStart", t.happened_end as "happenedEnd", t.lived_trend as "livedTrend",
                l.stance
              from shelf_story_indicator l join shelf_story t on t.initiative_id = l.initiative_id
                and t.audience = l.audience and t.story_id = l.story_id
              where l.initiative_id = here.id and l.audience = 'PUBLIC' and l.indicator_id = i.indicator_id
                and l.quotable
              order by l.arrived_on desc, l.story_id desc limit 3) q)
        ) order by i.position)
        from shelf_indicator i cross join root
        left join shelf_series s on s.initiative_id = i.initiative_id and s.audience = i.audience
          and s.indicator_id = i.indicator_id and s.place_id = root.id
          and s.breakdown_id = '00000000-0000-0000-0000-000000000000'
        where i.initiative_id = here.id and i.audience = 'PUBLIC')
    )::text as body from here`;
}

export const FRONT_PAGE = frontPage(POINTS_AS_OBJECTS);
export const FRONT_PAGE_IN_COLUMNS = frontPage(POINTS_AS_COLUMNS);

/** So many stories a page shows, and so much of each. */
export const PAGE = 20;
const EXCERPT = 700;

function feed(from: string): string {
  return `
    select coalesce(json_agg(story), '[]')::text as body from (
      select s.story_id as id, s.prompt_id as "promptId", s.language, s.title, left(s.text, ${EXCERPT}) as text,
        length(s.text) > ${EXCERPT} as "isCut", s.quote, s.alias, s.via, s.place_id as "placeId",
        s.happened_start as "happenedStart", s.happened_end as "happenedEnd", s.lived_trend as "livedTrend",
        s.theme_ids as "themeIds", s.content_warnings as "contentWarnings", s.arrived_on as "arrivedOn",
        (select json_agg(json_build_object('indicatorId', l.indicator_id, 'slug', i.slug, 'stance', l.stance))
          from shelf_story_indicator l join shelf_indicator i on i.initiative_id = l.initiative_id
            and i.audience = l.audience and i.indicator_id = l.indicator_id
          where l.initiative_id = s.initiative_id and l.audience = s.audience and l.story_id = s.story_id) as links
      from ${from}
      order by s.arrived_on desc, s.story_id desc limit ${PAGE + 1}) as story`;
}

export const NEWEST_STORIES = feed(
  `shelf_story s where s.initiative_id = ${INITIATIVE} and s.audience = 'PUBLIC'`,
);

/** $2: words, $3: id of a theme. The same index as Chorus has: there is no faster one. */
export const FOUND_STORIES = feed(`(
    select f.story_id from shelf_story_search f
    where f.initiative_id = ${INITIATIVE} and f.audience = 'PUBLIC'
      and f.terms @@ (websearch_to_tsquery('chorus_en', $2) && quote_literal('theme:' || $3)::tsquery)
    order by f.arrived_on desc, f.story_id desc limit ${PAGE + 1}) f
  join shelf_story s on s.initiative_id = ${INITIATIVE} and s.audience = 'PUBLIC' and s.story_id = f.story_id`);

/** The rows of one story that was given in, all of them in one statement. */
export const SUBMIT = `
  with here as (
    select i.id as initiative_id, p.id as prompt_id, gen_random_uuid() as story_id
    from initiative i join prompt p on p.initiative_id = i.id and p.slug = $2 and p.state = 'OPEN' where i.slug = $1
  ), told as (
    insert into story (initiative_id, id, prompt_id, via, language, text, lived_trend)
    select initiative_id, story_id, prompt_id, 'SELF', $3, $4, $5 from here
  ), tagged as (
    insert into story_theme (initiative_id, story_id, theme_id, tagged_by)
    select initiative_id, story_id, unnest($6::uuid[]), 'TELLER' from here
  ), linked as (
    insert into story_indicator (initiative_id, story_id, indicator_id, stance, linked_by)
    select initiative_id, story_id, $7, $8, 'TELLER' from here
  ), voiced as (
    insert into story_voice (initiative_id, story_id, category_id)
    select initiative_id, story_id, unnest($9::uuid[]) from here
  ), allowed as (
    insert into consent (initiative_id, story_id, version, audience, may_quote, show_alias, may_contact,
      research_export, guardian)
    select initiative_id, story_id, 1, $10, false, false, false, false, 'NOT_NEEDED' from here
  )
  insert into receipt (initiative_id, story_id, code_hash, key_hash)
  select initiative_id, story_id, $11, $12 from here`;
