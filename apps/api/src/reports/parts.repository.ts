import { Injectable } from '@nestjs/common';
import { chartKey, type ReportChart, type SeriesStatus, type ShelfAudience } from '@chorus/domain';
import type { Transaction } from '../core/database/transaction.js';
import { EVERYONE } from '../places/breakdowns.js';
import type { ShelfAnnotation, ShelfFacts } from '../series/shelf.js';

/** The curve of a chart, one entry a period. */
export interface FigureRow {
  key: string;
  indicatorId: string;
  slug: string;
  facts: ShelfFacts;
  placeId: string;
  categoryId: string | null;
  starts: string[];
  ends: string[];
  values: (number | null)[];
  lower: (number | null)[];
  upper: (number | null)[];
  states: string;
  reliability: string;
  status: SeriesStatus;
  breaks: ShelfAnnotation[];
  readOn: string | null;
}

/** One publication of a report. */
export interface Edition {
  reportId: string;
  edition: number;
}

export interface ReportStoryRow {
  storyId: string;
  title: string;
  opening: string;
  quote: string;
  alias: string;
  language: string;
  placeId: string | null;
  contentWarnings: string[];
}

/** Characters of a story that are shown before the link to the whole. */
const OPENING = 280;

/**
 * Charts as they were asked for, and where they stand on a shelf: no place is the whole, no group is everyone.
 * $1 initiative, $2 audience, $3 charts as JSON.
 */
const CHARTS = `chart as (
  select c.key, c."indicatorId" as indicator_id, c."categoryId" as category_id,
    coalesce(c."placeId", (select id from place where initiative_id = $1 and parent_id is null)) as place_id,
    case when c."categoryId" is null then '${EVERYONE}'::uuid
      else (select b.id from breakdown b where b.initiative_id = $1 and b.category_ids = array[c."categoryId"]) end
      as breakdown_id
  from jsonb_to_recordset($3::jsonb) as c (key text, "indicatorId" uuid, "placeId" uuid, "categoryId" uuid)
)`;

const HEAD = `c.key, c.indicator_id as "indicatorId", i.slug, i.facts, c.place_id as "placeId",
  c.category_id as "categoryId",
  (select coalesce(jsonb_agg(a), '[]') from jsonb_array_elements(i.annotations) a where a->>'kind' = 'SERIES_BREAK')
    as breaks`;

/** What a report is made of, read from the shelf of its audience, whoever reads it. */
@Injectable()
export class PartsRepository {
  /** `frozenIn`: whose frozen figures; without it the charts are live. */
  figures(
    tx: Transaction,
    initiativeId: string,
    audience: ShelfAudience,
    { charts, frozenIn }: { charts: readonly ReportChart[]; frozenIn?: Edition },
  ): Promise<FigureRow[]> {
    const figures = frozenIn
      ? `select ${HEAD}, f.starts::text[], f.ends::text[], f.values, f.lower, f.upper, f.states, f.reliability, f.status,
           f.read_on as "readOn"
         from chart c
         join shelf_indicator i on i.initiative_id = $1 and i.audience = $2 and i.indicator_id = c.indicator_id
         join shelf_report_figure f on f.initiative_id = $1 and f.report_id = $4 and f.edition = $5
           and f.audience = $2
           and f.indicator_id = c.indicator_id and f.place_id = c.place_id and f.breakdown_id = c.breakdown_id`
      : `select ${HEAD}, i.period_starts::text[] as starts, i.period_ends::text[] as ends, s.values, s.lower, s.upper, s.states,
           s.reliability, s.summary->>'status' as status, null as "readOn"
         from chart c
         join shelf_indicator i on i.initiative_id = $1 and i.audience = $2 and i.indicator_id = c.indicator_id
         join shelf_series s on s.initiative_id = $1 and s.audience = $2 and s.indicator_id = c.indicator_id
           and s.place_id = c.place_id and s.breakdown_id = c.breakdown_id`;
    return tx.rows<FigureRow>(`with ${CHARTS} ${figures}`, [
      ...[initiativeId, audience, keyed(charts)],
      ...(frozenIn ? [frozenIn.reportId, frozenIn.edition] : []),
    ]);
  }

  /**
   * Freezes the charts of an edition: what the one before had stays as far as it may still be read, unless it is read
   * `anew`; the rest is as the shelf shows it today.
   */
  async freeze(
    tx: Transaction,
    initiativeId: string,
    audience: ShelfAudience,
    {
      charts,
      of,
      anew,
      today,
    }: { charts: readonly ReportChart[]; of: Edition; anew: boolean; today: string },
  ): Promise<void> {
    const parameters = [initiativeId, audience, keyed(charts), of.reportId, of.edition];
    const columns = `insert into shelf_report_figure (initiative_id, report_id, edition, audience, indicator_id, place_id,
      breakdown_id, starts, ends, values, lower, upper, states, reliability, status, read_on)
      select $1, $4, $5, $2, c.indicator_id, c.place_id, c.breakdown_id`;
    if (!anew)
      await tx.run(
        `with ${CHARTS} ${columns}, f.starts, f.ends, f.values, f.lower, f.upper, f.states, f.reliability, f.status,
           f.read_on
         from chart c join shelf_report_figure f on f.initiative_id = $1 and f.report_id = $4 and f.edition = $5 - 1
           and f.audience = $2 and f.indicator_id = c.indicator_id and f.place_id = c.place_id
           and f.breakdown_id = c.breakdown_id`,
        parameters,
      );
    await tx.run(
      `with ${CHARTS} ${columns}, i.period_starts, i.period_ends, s.values, s.lower, s.upper, s.states, s.reliability,
         s.summary->>'status', $6
       from chart c
       join shelf_indicator i on i.initiative_id = $1 and i.audience = $2 and i.indicator_id = c.indicator_id
       join shelf_series s on s.initiative_id = $1 and s.audience = $2 and s.indicator_id = c.indicator_id
         and s.place_id = c.place_id and s.breakdown_id = c.breakdown_id
       on conflict do nothing`,
      [...parameters, today],
    );
  }

  /** Those of these stories that may be read here; `reportId`: not where their tellers took them down from it. */
  stories(
    tx: Transaction,
    initiativeId: string,
    audience: ShelfAudience,
    { storyIds, reportId }: { storyIds: readonly string[]; reportId?: string },
  ): Promise<ReportStoryRow[]> {
    return tx.rows<ReportStoryRow>(
      `select s.story_id as "storyId", s.title, s.quote, s.alias, s.language, s.place_id as "placeId",
         s.content_warnings as "contentWarnings",
         case when length(s.text) > ${OPENING} then regexp_replace(left(s.text, ${OPENING}), '\\s+\\S*$', '') || ' …'
           else s.text end as opening
       from shelf_story s
       where s.initiative_id = $1 and s.audience = $2 and s.story_id = any ($3)
         and (s.consent_until is null or s.consent_until >= current_date)
         and not exists (select from shelf_report_story d where d.initiative_id = $1 and d.report_id = $4
           and d.story_id = s.story_id and d.is_down)`,
      [initiativeId, audience, storyIds, reportId ?? null],
    );
  }
}

function keyed(charts: readonly ReportChart[]): string {
  return JSON.stringify(charts.map((chart) => ({ ...chart, key: chartKey(chart) })));
}
