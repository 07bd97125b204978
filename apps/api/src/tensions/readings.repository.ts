import { Injectable } from '@nestjs/common';
import { livedReading, type LivedCounts, type SeriesStatus, type ShelfAudience } from '@chorus/domain';
import type { Transaction } from '../core/database/transaction.js';
import { EVERYONE } from '../places/breakdowns.js';

/** What a reading is about. */
export interface ReadingOf {
  id: string;
  audience: ShelfAudience;
  indicatorId: string;
  placeId: string;
  breakdownId: string;
  today: string;
}

/** A curve and what tellers of its place say; the counts are for working with and go nowhere. */
export interface PlaceCompared {
  indicatorId: string;
  placeId: string;
  wholeStatus: SeriesStatus;
  reading: LivedCounts & { stories: number };
}

/** Places of stories with all places above them. */
const ABOVE = `above (story_place, place_id) as (
  select id, id from place where initiative_id = $1
  union all
  select a.story_place, p.parent_id from above a join place p on p.initiative_id = $1 and p.id = a.place_id
  where p.parent_id is not null)`;

const COUNTS = `count(*)::integer as stories, count(*) filter (where l.lived_trend > 0)::integer as better,
  count(*) filter (where l.lived_trend = 0)::integer as mixed, count(*) filter (where l.lived_trend < 0)::integer as worse`;

/** Both readings of a tension, as the shelves give them on a day. */
@Injectable()
export class ReadingsRepository {
  /** Freezes what the curve shows; false where the shelf has no such curve. Keeps one that was taken before. */
  async freezeMeasured(tx: Transaction, initiativeId: string, of: ReadingOf): Promise<boolean> {
    const row = await tx.row<{ there: boolean }>(
      `with curve as (
         select i.period_starts, i.period_ends, s.* from shelf_indicator i join shelf_series s on s.initiative_id = $1
           and s.audience = i.audience and s.indicator_id = i.indicator_id
         where i.initiative_id = $1 and i.audience = $3 and i.indicator_id = $4 and s.place_id = $5 and s.breakdown_id = $6
       ), written as (
         insert into tension_measured (initiative_id, tension_id, audience, indicator_id, place_id, breakdown_id, starts,
           ends, values, states, reliability, status, read_on)
         select $1, $2, $3, $4, $5, $6, period_starts, period_ends, values, states, reliability, summary->>'status', $7
         from curve on conflict do nothing
       )
       select exists (select from curve) as there`,
      parametersOf(initiativeId, of),
    );
    return row?.there ?? false;
  }

  /** Freezes what tellers say, in wide spans; nothing where too few of them do. */
  async freezeLived(tx: Transaction, initiativeId: string, of: ReadingOf): Promise<void> {
    const { minimum, root, ...counts } = await this.counts(tx, initiativeId, of);
    const reading = livedReading(counts, minimum);
    if (!reading) return;
    const { atLeast, atMost, leaning, share } = reading;
    await tx.run(
      `insert into tension_lived (initiative_id, tension_id, audience, indicator_id, place_id, at_least, at_most, leaning,
         share, read_on) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing`,
      [
        ...[initiativeId, of.id, of.audience, of.indicatorId, root ? null : of.placeId],
        ...[atLeast, atMost, leaning, share, of.today],
      ],
    );
  }

  private async counts(
    tx: Transaction,
    initiativeId: string,
    { audience, indicatorId, placeId }: ReadingOf,
  ): Promise<LivedCounts & { minimum: number; root: boolean }> {
    const rules = await tx.row<{ minimum: number; root: boolean }>(
      `select minimum_count as minimum, (select p.parent_id is null from place p where p.initiative_id = $1 and p.id = $2) as root
       from initiative where id = $1`,
      [initiativeId, placeId],
    );
    const { minimum = 0, root = true } = rules ?? {};
    const counts = root
      ? await tx.row<LivedCounts>(
          'select better, mixed, worse from shelf_reading where initiative_id = $1 and audience = $2 and indicator_id = $3',
          [initiativeId, audience, indicatorId],
        )
      : await tx.row<LivedCounts>(
          `with recursive ${ABOVE}
           select ${COUNTS} from shelf_story_indicator l
           join shelf_story s on s.initiative_id = $1 and s.audience = l.audience and s.story_id = l.story_id
           join above a on a.story_place = s.place_id and a.place_id = $4
           where l.initiative_id = $1 and l.audience = $2 and l.indicator_id = $3 and l.lived_trend is not null`,
          [initiativeId, audience, indicatorId, placeId],
        );
    return { better: 0, mixed: 0, worse: 0, ...counts, minimum, root };
  }

  /** Every place below the root with a curve of its own and tellers who say which way it goes there. */
  byPlace(tx: Transaction, initiativeId: string, audience: ShelfAudience): Promise<PlaceCompared[]> {
    return tx.rows<PlaceCompared>(
      `with recursive ${ABOVE}, said as (
         select l.indicator_id, a.place_id, ${COUNTS} from shelf_story_indicator l
         join shelf_story s on s.initiative_id = $1 and s.audience = l.audience and s.story_id = l.story_id
         join above a on a.story_place = s.place_id
         where l.initiative_id = $1 and l.audience = $2 and l.lived_trend is not null
         group by l.indicator_id, a.place_id
         having count(*) >= (select minimum_count from initiative where id = $1)
       )
       select c.indicator_id as "indicatorId", c.place_id as "placeId", w.summary->>'status' as "wholeStatus",
         json_build_object('stories', c.stories, 'better', c.better, 'mixed', c.mixed, 'worse', c.worse) as reading
       from said c
       join place p on p.initiative_id = $1 and p.id = c.place_id and p.parent_id is not null
       join shelf_indicator i on i.initiative_id = $1 and i.audience = $2 and i.indicator_id = c.indicator_id
       join shelf_series w on w.initiative_id = $1 and w.audience = $2 and w.indicator_id = c.indicator_id
         and w.place_id = c.place_id and w.breakdown_id = '${EVERYONE}'
       order by i.position, p.name`,
      [initiativeId, audience],
    );
  }
}

function parametersOf(initiativeId: string, of: ReadingOf): unknown[] {
  return [initiativeId, of.id, of.audience, of.indicatorId, of.placeId, of.breakdownId, of.today];
}
