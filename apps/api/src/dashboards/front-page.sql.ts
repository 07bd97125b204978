/**
 * So many of the newest stories that fit a choice are tallied: what a narrowed page costs does not grow with what is
 * stored. Where there are more, the page says that it speaks of the newest.
 */
export const MOST_TALLIED = 2000;

interface StoryParts {
  /** Common table expressions, with a comma before each. */
  tables: string;
  /** Expressions about the indicator `i`. */
  reading: string;
  years: string;
  quotes: string;
  /** Whether only the newest were tallied. */
  more: string;
}

const QUOTE_COLUMNS = `t.story_id as "storyId", t.quote, t.alias, t.language, t.place_id as "placeId",
  t.happened_start as "happenedStart", t.happened_end as "happenedEnd", t.lived_trend as "livedTrend", l.stance,
  t.content_warnings as "contentWarnings"`;
const STORY_OF_LINK = `join shelf_story t on t.initiative_id = l.initiative_id and t.audience = l.audience
  and t.story_id = l.story_id`;

/** All stories: from the tallies that are kept with every change. */
const ALL_STORIES: StoryParts = {
  tables: '',
  reading: `(select json_build_object('stories', g.stories, 'better', g.better, 'mixed', g.mixed, 'worse', g.worse)
     from shelf_reading g
     where g.initiative_id = $1 and g.audience = $2 and g.indicator_id = i.indicator_id and g.stories > 0)`,
  years: `(select json_object_agg(y.year, y.stories) from shelf_reading_year y
     where y.initiative_id = $1 and y.audience = $2 and y.indicator_id = i.indicator_id and y.stories > 0)`,
  quotes: `(select json_agg(q) from (
     select ${QUOTE_COLUMNS} from shelf_story_indicator l ${STORY_OF_LINK}
     where l.initiative_id = $1 and l.audience = $2 and l.indicator_id = i.indicator_id and l.quotable
     order by l.arrived_on desc, l.story_id desc limit 3) q)`,
  more: 'false',
};

/** The stories that the list of stories finds for the same choice; one and the same door. */
const SOME_STORIES: StoryParts = {
  tables: `, found as materialized (
       select story_id from find_stories('', $5::text[], null, null, ${MOST_TALLIED + 1})
     ), spoken as materialized (
       select l.* from found f join shelf_story_indicator l
         on l.initiative_id = $1 and l.audience = $2 and l.story_id = f.story_id
     ), told as materialized (
       select indicator_id, count(*)::integer as stories, count(*) filter (where lived_trend > 0)::integer as better,
         count(*) filter (where lived_trend = 0)::integer as mixed, count(*) filter (where lived_trend < 0)::integer as worse
       from spoken group by 1
     ), told_years as materialized (
       select indicator_id, json_object_agg(year, stories) as years from (
         select indicator_id, extract(year from coalesce(happened_start, arrived_on))::integer as year, count(*) as stories
         from spoken group by 1, 2) y group by 1
     ), quoted as materialized (
       select indicator_id, json_agg(q order by place) as quotes from (
         select l.indicator_id, l.place, ${QUOTE_COLUMNS} from (
           select *, row_number() over (partition by indicator_id order by arrived_on desc, story_id desc) as place
           from spoken where quotable) l ${STORY_OF_LINK}
         where l.place <= 3) q group by 1
     )`,
  reading: `(select json_build_object('stories', g.stories, 'better', g.better, 'mixed', g.mixed, 'worse', g.worse)
     from told g where g.indicator_id = i.indicator_id)`,
  years: `(select years from told_years y where y.indicator_id = i.indicator_id)`,
  quotes: `(select quotes from quoted q where q.indicator_id = i.indicator_id)`,
  more: `(select count(*) > ${MOST_TALLIED} from found)`,
};

const EVERYONE = `'00000000-0000-0000-0000-000000000000'`;

/**
 * The page as one value. $1 initiative, $2 shelf, $3 place (null: the root), $4 breakdown; for some stories $5 conditions
 * as `find_stories` takes them.
 */
const page = ({ tables, reading, years, quotes, more }: StoryParts): string => `with root as (
    select id as root_id from place where initiative_id = $1 and parent_id is null
  ), chosen as (
    select coalesce($3::uuid, root_id) as place_id from (select) as one left join root on true
  )${tables}
  select json_build_object(
    'minimumCount', (select minimum_count from initiative where id = $1),
    'more', ${more},
    'results', (select coalesce(json_agg(json_build_object('id', r.id, 'name', r.name, 'translations', r.translations)
        order by r.position), '[]') from result r where r.initiative_id = $1),
    'voices', (select coalesce(json_agg(v.meter order by d.position), '[]')
        from shelf_voices v join dimension d on d.initiative_id = v.initiative_id and d.id = v.dimension_id
        where v.initiative_id = $1 and v.audience = $2),
    'indicators', (select coalesce(json_agg(json_build_object(
        'indicatorId', i.indicator_id, 'slug', i.slug, 'resultId', i.result_id, 'position', i.position,
        'facts', i.facts, 'starts', i.period_starts, 'ends', i.period_ends,
        'breaks', (select coalesce(json_agg(a->>'startsOn'), '[]') from jsonb_array_elements(i.annotations) a
           where a->>'kind' = 'SERIES_BREAK'),
        'wholeStatus', e.summary->>'status',
        'series', case when s.place_id is not null then json_build_object('values', s.values, 'targets', s.targets,
           'states', s.states, 'reliability', s.reliability,
           'summary', s.summary - 'outlook' - 'equity') end,
        'gaps', e.summary->'gaps',
        'reading', ${reading},
        'years', ${years},
        'quotes', ${quotes}
      ) order by i.position), '[]')
      from shelf_indicator i
      cross join chosen
      left join shelf_series s on s.initiative_id = $1 and s.audience = $2 and s.indicator_id = i.indicator_id
        and s.place_id = chosen.place_id and s.breakdown_id = $4
      left join shelf_series e on e.initiative_id = $1 and e.audience = $2 and e.indicator_id = i.indicator_id
        and e.place_id = chosen.place_id and e.breakdown_id = ${EVERYONE}
      where i.initiative_id = $1 and i.audience = $2)
  ) as page`;

/** The front page with all stories, and with those of a choice. */
export const WHOLE_PAGE = page(ALL_STORIES);
export const NARROWED_PAGE = page(SOME_STORIES);
