import { Injectable } from '@nestjs/common';
import { pointCode, type Period, type SeriesSummary, type ShelfAudience } from '@chorus/domain';
import { NotFound } from '../core/errors.js';
import type { Transaction } from '../core/database/transaction.js';
import type { SuppressionPolicy } from '@chorus/stats';
import type { Translations } from '../core/localized.js';
import { EVERYONE } from '../places/breakdowns.js';
import type { PublishedSeries } from './publication.js';
import type { ShelfAnnotation, ShelfFacts } from './shelf.js';

/** What stands on the shelf about one indicator, without its series. */
export interface ShelfIndicator {
  indicatorId: string;
  slug: string;
  resultId: string | null;
  position: number;
  facts: ShelfFacts;
  starts: string[];
  ends: string[];
  annotations: ShelfAnnotation[];
  publishedAt: Date;
}

/** What lists and filters need of an indicator. */
export interface ShelfName {
  id: string;
  slug: string;
  name: string;
  resultId: string | null;
  translations: Translations;
}

/** An indicator on a shelf without its numbers. */
export type ShelfEntry = Pick<ShelfIndicator, 'indicatorId' | 'slug' | 'resultId' | 'facts' | 'publishedAt'>;

/** The indicators on the same shelf that foreshadow one, and the one it foreshadows. */
export interface ShelfLinks {
  foreshadows: ShelfName | undefined;
  foreshadowedBy: ShelfName[];
}

/** A place and a breakdown, and the root of all places. */
export interface Crossing {
  placeId: string;
  breakdownId: string;
  rootId: string;
}

/** The places of one breakdown in one period: columns, one entry a place. */
export interface ShelfPlaceFigures {
  /** Index of the period. */
  period: number;
  placeIds: string[];
  values: (number | null)[];
  lower: (number | null)[];
  upper: (number | null)[];
  /** One character a place: POINT_CODES. */
  states: string;
  /** One character a place: RELIABILITY_CODES. */
  reliability: string;
}

export interface ShelfSeries {
  placeId: string;
  breakdownId: string;
  categoryIds: string[];
  values: (number | null)[];
  lower: (number | null)[];
  upper: (number | null)[];
  numerators: (number | null)[];
  denominators: (number | null)[];
  targets: (number | null)[];
  states: string;
  reliability: string;
  notes: Record<number, string>;
  summary: SeriesSummary;
}

/** What work on the shelf begins from. Whoever finds another version when writing begins anew. */
export interface ShelfStanding {
  version: number;
  policy: SuppressionPolicy;
  /** In the words of the database, to the microsecond. */
  moment: string;
}

export interface NewShelfIndicator {
  indicatorId: string;
  slug: string;
  resultId: string | null;
  position: number;
  facts: ShelfFacts;
  periods: Period[];
  annotations: ShelfAnnotation[];
}

/** So many series are written by one statement. */
const BATCH = 500;

/** The shelf of numbers: written whole at publication, read by everybody. */
@Injectable()
export class ShelfRepository {
  /** Takes an indicator off the shelf, for all audiences. */
  async clear(tx: Transaction, initiativeId: string, indicatorId: string): Promise<void> {
    await tx.run('delete from shelf_indicator where initiative_id = $1 and indicator_id = $2', [
      initiativeId,
      indicatorId,
    ]);
  }

  async write(
    tx: Transaction,
    initiativeId: string,
    audience: ShelfAudience,
    indicator: NewShelfIndicator,
    publishedAt: string,
  ): Promise<void> {
    const { indicatorId, slug, resultId, position, facts, periods, annotations } = indicator;
    await tx.run(
      `insert into shelf_indicator (initiative_id, audience, indicator_id, slug, result_id, position, facts,
         period_starts, period_ends, annotations, published_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[initiativeId, audience, indicatorId, slug, resultId, position, JSON.stringify(facts)],
        ...[periods.map(({ start }) => start), periods.map(({ end }) => end), JSON.stringify(annotations)],
        publishedAt,
      ],
    );
  }

  /** Puts these series of an indicator in the place of those that stand on a shelf. */
  async writeSeries(
    tx: Transaction,
    initiativeId: string,
    audience: ShelfAudience,
    indicatorId: string,
    series: readonly PublishedSeries[],
  ): Promise<void> {
    await tx.run(
      'delete from shelf_series where initiative_id = $1 and audience = $2 and indicator_id = $3',
      [initiativeId, audience, indicatorId],
    );
    for (let from = 0; from < series.length; from += BATCH) {
      await tx.run(
        `insert into shelf_series (initiative_id, audience, indicator_id, place_id, breakdown_id, values, lower, upper,
           numerators, denominators, targets, states, reliability, notes, summary)
         select $1, $2, $3, "placeId", "breakdownId", values, lower, upper, numerators, denominators, targets, states,
           reliability, notes, summary
         from json_to_recordset($4) as s ("placeId" uuid, "breakdownId" uuid, values float8[], lower float8[],
           upper float8[], numerators float8[], denominators float8[], targets float8[], states text, reliability text,
           notes jsonb, summary jsonb)`,
        [initiativeId, audience, indicatorId, JSON.stringify(series.slice(from, from + BATCH))],
      );
    }
  }

  /** Gives the indicators on all shelves the positions that they have in the workroom. */
  async order(tx: Transaction, initiativeId: string): Promise<void> {
    await tx.run(
      `update shelf_indicator s set position = i.position from indicator i
       where s.initiative_id = $1 and i.initiative_id = $1 and i.id = s.indicator_id and s.position <> i.position`,
      [initiativeId],
    );
  }

  /** What stands on the shelf about an indicator, and on which: the audiences' copies are alike. */
  shown(
    tx: Transaction,
    initiativeId: string,
    indicatorId: string,
  ): Promise<(ShelfIndicator & { audiences: ShelfAudience[] }) | undefined> {
    return tx.row(
      `select indicator_id as "indicatorId", slug, result_id as "resultId", position, facts,
         to_json(period_starts) as "starts", to_json(period_ends) as "ends", annotations, published_at as "publishedAt",
         (select json_agg(o.audience order by o.audience) from shelf_indicator o
          where o.initiative_id = s.initiative_id and o.indicator_id = s.indicator_id) as audiences
       from shelf_indicator s where initiative_id = $1 and indicator_id = $2 order by audience limit 1`,
      [initiativeId, indicatorId],
    );
  }

  /**
   * Says to everybody who keeps an answer that the shelf is another one now, and gives the version before. Nobody else
   * writes to the shelf of this initiative until the transaction ends.
   */
  async moveVersion(tx: Transaction, initiativeId: string): Promise<number> {
    const [moved] = await tx.rows<{ before: number }>(
      `update initiative set shelf_version = shelf_version + 1 where id = $1
       returning (shelf_version - 1)::int as before`,
      [initiativeId],
    );
    return moved?.before ?? 0;
  }

  /** The version of the shelf, the rules for small numbers, and the moment at which this transaction began. */
  async standing(tx: Transaction, initiativeId: string): Promise<ShelfStanding> {
    const standing = await tx.row<ShelfStanding>(
      `select shelf_version::int as version, now()::text as moment, json_build_object('minimumCount', minimum_count,
         'minimumDenominator', minimum_denominator, 'hideAllOrNone', hide_all_or_none) as policy
       from initiative where id = $1`,
      [initiativeId],
    );
    if (!standing) throw new NotFound();
    return standing;
  }

  indicator(
    tx: Transaction,
    initiativeId: string,
    audience: ShelfAudience,
    slug: string,
  ): Promise<ShelfIndicator | undefined> {
    return tx.row<ShelfIndicator>(
      `select indicator_id as "indicatorId", slug, result_id as "resultId", position, facts,
         to_json(period_starts) as "starts", to_json(period_ends) as "ends", annotations, published_at as "publishedAt"
       from shelf_indicator where initiative_id = $1 and audience = $2 and slug = $3`,
      [initiativeId, audience, slug],
    );
  }

  /** All indicators on a shelf, in their order, by name alone. */
  names(tx: Transaction, initiativeId: string, audience: ShelfAudience): Promise<ShelfName[]> {
    return tx.rows<ShelfName>(
      `select indicator_id as id, slug, result_id as "resultId", facts->>'name' as name, facts->'translations' as translations
       from shelf_indicator where initiative_id = $1 and audience = $2 order by position, slug`,
      [initiativeId, audience],
    );
  }

  /** What is told of all indicators on a shelf, by result and in their order. */
  facts(tx: Transaction, initiativeId: string, audience: ShelfAudience): Promise<ShelfEntry[]> {
    return tx.rows<ShelfEntry>(
      `select i.indicator_id as "indicatorId", i.slug, i.result_id as "resultId", i.facts, i.published_at as "publishedAt"
       from shelf_indicator i
       left join result r on r.initiative_id = i.initiative_id and r.id = i.result_id
       where i.initiative_id = $1 and i.audience = $2 order by r.position nulls last, i.position, i.slug`,
      [initiativeId, audience],
    );
  }

  /** Leading indicators and what they lead to, as far as this audience sees them. */
  async links(
    tx: Transaction,
    initiativeId: string,
    audience: ShelfAudience,
    { indicatorId, facts }: Pick<ShelfIndicator, 'indicatorId' | 'facts'>,
  ): Promise<ShelfLinks> {
    const target = facts.foreshadowsId ?? null;
    const rows = await tx.rows<ShelfName & { foreshadows: string | null }>(
      `select indicator_id as id, slug, result_id as "resultId", facts->>'name' as name,
         facts->'translations' as translations, facts->>'foreshadowsId' as foreshadows
       from shelf_indicator where initiative_id = $1 and audience = $2
         and (indicator_id = $3 or facts->>'foreshadowsId' = $4) order by position, slug`,
      [initiativeId, audience, target, indicatorId],
    );
    return {
      foreshadows: rows.find(({ id }) => id === target),
      foreshadowedBy: rows.filter(({ foreshadows }) => foreshadows === indicatorId),
    };
  }

  /**
   * Series of an indicator: all of them, those of one place (and everyone at the root), or those of one place together
   * with those of one breakdown. Where the curve goes, and the course of gaps, is told only of the series at the
   * crossing and of everyone there: nobody reads it of the others, and it is longer than all their columns.
   */
  series(
    tx: Transaction,
    initiativeId: string,
    audience: ShelfAudience,
    indicatorId: string,
    of?: Crossing & { reach: 'PLACE' | 'CROSS' },
  ): Promise<ShelfSeries[]> {
    return tx.rows<ShelfSeries>(
      `select s.place_id as "placeId", s.breakdown_id as "breakdownId", to_json(b.category_ids) as "categoryIds",
         to_json(s.values) as values, to_json(s.lower) as lower, to_json(s.upper) as upper,
         to_json(s.numerators) as numerators, to_json(s.denominators) as denominators, to_json(s.targets) as targets,
         s.states, s.reliability, s.notes,
         case when s.place_id = $4 and s.breakdown_id in ($5, $6) then s.summary
           else s.summary - 'outlook' - 'equity' end as summary
       from shelf_series s
       join breakdown b on b.initiative_id = s.initiative_id and b.id = s.breakdown_id
       where s.initiative_id = $1 and s.audience = $2 and s.indicator_id = $3
         and ($4::uuid is null or s.place_id = $4
           or (case $7 when 'CROSS' then s.breakdown_id = $5 else s.place_id = $8 and s.breakdown_id = $6 end))
       order by s.place_id, s.breakdown_id`,
      [
        ...[initiativeId, audience, indicatorId, of?.placeId ?? null, of?.breakdownId ?? null, EVERYONE],
        ...[of?.reach ?? null, of?.rootId ?? null],
      ],
    );
  }

  /** The places of one breakdown in the newest period in which the root has a figure; null where it has none. */
  async placeFigures(
    tx: Transaction,
    initiativeId: string,
    audience: ShelfAudience,
    indicatorId: string,
    { rootId, breakdownId }: Crossing,
  ): Promise<ShelfPlaceFigures | null> {
    const row = await tx.row<ShelfPlaceFigures>(
      `with newest as (
         select max(n) as n from shelf_series s, generate_subscripts(s.values, 1) n
         where s.initiative_id = $1 and s.audience = $2 and s.indicator_id = $3 and s.place_id = $4
           and s.breakdown_id = $5 and s.values[n] is not null and substr(s.states, n, 1) <> $6
       )
       select n - 1 as period, json_agg(place_id) as "placeIds", json_agg(s.values[n]) as values,
         json_agg(lower[n]) as lower, json_agg(upper[n]) as upper,
         string_agg(substr(states, n, 1), '') as states, string_agg(substr(reliability, n, 1), '') as reliability
       from newest, (
         select * from shelf_series
         where initiative_id = $1 and audience = $2 and indicator_id = $3 and breakdown_id = $5
         order by place_id
       ) s
       where n is not null group by n`,
      [initiativeId, audience, indicatorId, rootId, breakdownId, pointCode('PROJECTED')],
    );
    return row ?? null;
  }
}
