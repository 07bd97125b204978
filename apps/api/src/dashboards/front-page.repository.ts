import { Injectable } from '@nestjs/common';
import type { DimensionVoices, SeriesSummary, ShelfAudience } from '@chorus/domain';
import type { Transaction } from '../core/database/transaction.js';
import type { Translations } from '../core/localized.js';
import type { ShelfFacts } from '../series/shelf.js';
import type { Compared } from './disagreements.js';

/** What the front page shows of one indicator. */
export interface FrontIndicatorRow extends Compared {
  slug: string;
  resultId: string | null;
  position: number;
  facts: ShelfFacts;
  starts: string[];
  ends: string[];
  /** Days on which the series breaks. */
  breaks: string[];
  /** Null where the chosen place and group have no figures. */
  series: {
    values: (number | null)[];
    targets: (number | null)[];
    states: string;
    reliability: string;
    summary: SeriesSummary;
  } | null;
  /** For everyone at the chosen place: where the gaps are. */
  gaps: SeriesSummary['gaps'] | null;
  /** Stories by year. */
  years: Record<string, number> | null;
  quotes: FrontQuote[] | null;
}

export interface FrontQuote {
  storyId: string;
  quote: string;
  alias: string;
  language: string;
  placeId: string | null;
  happenedStart: string | null;
  happenedEnd: string | null;
  livedTrend: number | null;
  stance: string;
  contentWarnings: string[];
}

export interface FrontRows {
  results: { id: string; name: string; translations: Translations }[];
  indicators: FrontIndicatorRow[];
  voices: DimensionVoices[];
  /** Of the initiative's policy on small numbers. */
  minimumCount: number;
}

export interface FrontChoice {
  placeId: string | null;
  breakdownId: string;
  /** Only stories that carry one of these. */
  themeIds: string[] | null;
  placeIds: string[] | null;
}

/** The front page in one statement: what it costs does not grow with the number of indicators, points or stories. */
@Injectable()
export class FrontPageRepository {
  /** Every indicator of a shelf with what its curve says and what tellers say. */
  compared(tx: Transaction, initiativeId: string, audience: ShelfAudience): Promise<Compared[]> {
    return tx.rows<Compared>(
      `select i.indicator_id as "indicatorId", w.summary->>'status' as "wholeStatus",
         case when g.indicator_id is not null then json_build_object('stories', g.stories,
           'better', g.better, 'mixed', g.mixed, 'worse', g.worse) end as reading
       from shelf_indicator i
       left join place root on root.initiative_id = $1 and root.parent_id is null
       left join shelf_series w on w.initiative_id = $1 and w.audience = $2 and w.indicator_id = i.indicator_id
         and w.place_id = root.id and w.breakdown_id = '00000000-0000-0000-0000-000000000000'
       left join shelf_reading g on g.initiative_id = $1 and g.audience = $2 and g.indicator_id = i.indicator_id
       where i.initiative_id = $1 and i.audience = $2 order by i.position`,
      [initiativeId, audience],
    );
  }

  async read(
    tx: Transaction,
    initiativeId: string,
    audience: ShelfAudience,
    choice: FrontChoice,
  ): Promise<FrontRows> {
    const row = await tx.row<{ page: FrontRows }>(
      `with root as (
         select id as root_id from place where initiative_id = $1 and parent_id is null
       ), chosen as (
         select root_id, coalesce($3::uuid, root_id) as place_id from (select) as one left join root on true
       )
       select json_build_object(
         'minimumCount', (select minimum_count from initiative where id = $1),
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
             'wholeStatus', w.summary->>'status',
             'series', case when s.place_id is not null then json_build_object('values', s.values, 'targets', s.targets,
                'states', s.states, 'reliability', s.reliability,
                'summary', s.summary - 'outlook' - 'equity') end,
             'gaps', e.summary->'gaps',
             'reading', case when g.indicator_id is not null then json_build_object('stories', g.stories,
                'better', g.better, 'mixed', g.mixed, 'worse', g.worse) end,
             'years', (select json_object_agg(y.year, y.stories) from shelf_reading_year y
                where y.initiative_id = $1 and y.audience = $2 and y.indicator_id = i.indicator_id and y.stories > 0),
             'quotes', (select json_agg(q) from (
                select t.story_id as "storyId", t.quote, t.alias, t.language, t.place_id as "placeId",
                  t.happened_start as "happenedStart", t.happened_end as "happenedEnd", t.lived_trend as "livedTrend", l.stance,
                  t.content_warnings as "contentWarnings"
                from shelf_story_indicator l
                join shelf_story t on t.initiative_id = l.initiative_id and t.audience = l.audience and t.story_id = l.story_id
                where l.initiative_id = $1 and l.audience = $2 and l.indicator_id = i.indicator_id and l.quotable
                  and ($5::uuid[] is null or t.theme_ids && $5) and ($6::uuid[] is null or t.place_id = any ($6))
                order by l.arrived_on desc, l.story_id desc limit 3) q)
           ) order by i.position), '[]')
           from shelf_indicator i
           cross join chosen
           left join shelf_series s on s.initiative_id = $1 and s.audience = $2 and s.indicator_id = i.indicator_id
             and s.place_id = chosen.place_id and s.breakdown_id = $4
           left join shelf_series e on e.initiative_id = $1 and e.audience = $2 and e.indicator_id = i.indicator_id
             and e.place_id = chosen.place_id and e.breakdown_id = '00000000-0000-0000-0000-000000000000'
           left join shelf_series w on w.initiative_id = $1 and w.audience = $2 and w.indicator_id = i.indicator_id
             and w.place_id = chosen.root_id and w.breakdown_id = '00000000-0000-0000-0000-000000000000'
           left join shelf_reading g on g.initiative_id = $1 and g.audience = $2 and g.indicator_id = i.indicator_id
           where i.initiative_id = $1 and i.audience = $2)
       ) as page`,
      [initiativeId, audience, choice.placeId, choice.breakdownId, choice.themeIds, choice.placeIds],
    );
    return row?.page ?? { results: [], indicators: [], voices: [], minimumCount: 0 };
  }
}
