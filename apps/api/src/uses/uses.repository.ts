import { Injectable } from '@nestjs/common';
import type { ShelfAudience, ShownPlace, UsePlace, WrittenPlace } from '@chorus/domain';
import type { Transaction } from '../core/database/transaction.js';
import type { Translations } from '../core/localized.js';

/** One place where a story is or was shown or given out. */
export interface UseRow {
  id: string;
  place: UsePlace;
  audience: ShelfAudience;
  indicatorId: string | null;
  /** As its page is called; null where that is not open to the audience of the use (any more). */
  indicatorName: string | null;
  indicatorTranslations: Translations | null;
  tensionId: string | null;
  tensionTitle: string | null;
  decisionId: string | null;
  decisionTitle: string | null;
  reportId: string | null;
  /** Null where the report is not published (any more). */
  reportTitle: string | null;
  note: string;
  live: boolean;
  firstDay: string;
  lastDay: string | null;
  takenDownOn: string | null;
}

export interface WrittenUse {
  id: string;
  storyId: string;
  place: WrittenPlace;
  audience: ShelfAudience;
  note: string;
  live: boolean;
  day: string;
}

/** A place where the application itself shows a story. */
export interface Spot {
  place: ShownPlace;
  indicatorId: string | null;
  tensionId: string | null;
  decisionId: string | null;
  reportId: string | null;
}

/** A place where its teller does not want the story, and the widest audience that saw it there. */
export interface TakenDownSpot extends Spot {
  audience: ShelfAudience;
}

const SHOWN = `place in ('STORIES', 'INDICATOR', 'FRONT_QUOTE', 'TENSION', 'DECISION', 'REPORT_PAGE')`;

/** The use ledger as it is stored. */
@Injectable()
export class UsesRepository {
  /** Those that last first, then the newest. A consent that ran out ended what it allowed on its last day. */
  ofStory(tx: Transaction, initiativeId: string, storyId: string): Promise<UseRow[]> {
    return tx.rows<UseRow>(
      `select u.id, u.place, u.audience, u.indicator_id as "indicatorId", i.facts->>'name' as "indicatorName",
         i.facts->'translations' as "indicatorTranslations", u.tension_id as "tensionId", t.title as "tensionTitle",
         u.decision_id as "decisionId", d.title as "decisionTitle",
         u.report_id as "reportId", r.title as "reportTitle", u.note, u.live, u.first_day as "firstDay",
         coalesce(u.last_day, ended.until) as "lastDay", u.taken_down_on as "takenDownOn"
       from story_use u
       left join shelf_indicator i on i.initiative_id = u.initiative_id and i.audience = u.audience
         and i.indicator_id = u.indicator_id
       left join tension t on t.initiative_id = u.initiative_id and t.id = u.tension_id
       left join decision d on d.initiative_id = u.initiative_id and d.id = u.decision_id
       left join shelf_report r on r.initiative_id = u.initiative_id and r.report_id = u.report_id
       left join lateral (
         select greatest(s.consent_until, u.first_day) as until from shelf_story s
         where s.initiative_id = u.initiative_id and s.audience = u.audience and s.story_id = u.story_id
           and s.consent_until < current_date and u.${SHOWN}) ended on true
       where u.initiative_id = $1 and u.story_id = $2
       order by coalesce(u.last_day, ended.until) desc nulls first, u.first_day desc, u.place, u.id`,
      [initiativeId, storyId],
    );
  }

  /** Makes the ledger agree with the shelf: what left it ends today, what came begins today. */
  async follow(tx: Transaction, initiativeId: string, storyId: string, today: string): Promise<void> {
    await tx.run(
      `with standing as (
         select 'STORIES' as place, null::uuid as indicator_id, null::uuid as tension_id, null::uuid as decision_id,
           null::uuid as report_id,
           max(audience) as audience
         from shelf_story_search where initiative_id = $1 and story_id = $2 having count(*) > 0
         union all
         select 'INDICATOR', indicator_id, null, null, null, max(audience)
         from shelf_story_indicator where initiative_id = $1 and story_id = $2 group by indicator_id
         union all
         select 'FRONT_QUOTE', null, null, null, null, max(audience)
         from shelf_story_indicator where initiative_id = $1 and story_id = $2 and quotable having count(*) > 0
         union all
         -- Seen by those whom both reach.
         select 'TENSION', null, c.tension_id, null, null, least(t.audience, max(s.audience))
         from tension_story c join tension t on t.initiative_id = $1 and t.id = c.tension_id and t.audience <> 'STEWARDS'
         join shelf_story s on s.initiative_id = $1 and s.story_id = $2
         where c.initiative_id = $1 and c.story_id = $2 and not exists (
           select from story_use d where d.initiative_id = $1 and d.story_id = $2 and d.tension_id = c.tension_id
             and d.taken_down_on is not null)
         group by c.tension_id, t.audience
         union all
         select 'DECISION', null, null, c.decision_id, null, least(d.audience, max(s.audience))
         from decision_story c join decision d on d.initiative_id = $1 and d.id = c.decision_id and d.audience <> 'STEWARDS'
         join shelf_story s on s.initiative_id = $1 and s.story_id = $2
         where c.initiative_id = $1 and c.story_id = $2 and not c.is_down
         group by c.decision_id, d.audience
         union all
         select 'REPORT_PAGE', null, null, null, c.report_id, least(r.audience, max(s.audience))
         from shelf_report_story c join shelf_report r on r.initiative_id = $1 and r.report_id = c.report_id
           and r.audience <> 'STEWARDS'
         join shelf_story s on s.initiative_id = $1 and s.story_id = $2
         where c.initiative_id = $1 and c.story_id = $2 and not c.is_down
         group by c.report_id, r.audience
       ), ended as (
         update story_use u set last_day = greatest($3::date, u.first_day)
         where u.initiative_id = $1 and u.story_id = $2 and u.last_day is null and u.${SHOWN}
           and not exists (select from standing s where s.place = u.place and s.audience = u.audience
             and s.indicator_id is not distinct from u.indicator_id
             and s.tension_id is not distinct from u.tension_id
             and s.decision_id is not distinct from u.decision_id
             and s.report_id is not distinct from u.report_id)
       )
       insert into story_use (initiative_id, story_id, place, audience, indicator_id, tension_id, decision_id, report_id, live,
         first_day)
       select $1, $2, s.place, s.audience, s.indicator_id, s.tension_id, s.decision_id, s.report_id, true, $3::date from standing s
       where not exists (select from story_use u where u.initiative_id = $1 and u.story_id = $2 and u.last_day is null
         and u.place = s.place and u.audience = s.audience and u.indicator_id is not distinct from s.indicator_id
         and u.tension_id is not distinct from s.tension_id and u.decision_id is not distinct from s.decision_id
         and u.report_id is not distinct from s.report_id)`,
      [initiativeId, storyId, today],
    );
  }

  /** Where its teller does not want the story to stand. */
  takenDown(tx: Transaction, initiativeId: string, storyId: string): Promise<Spot[]> {
    return tx.rows<Spot>(
      `select distinct place, indicator_id as "indicatorId", tension_id as "tensionId", decision_id as "decisionId",
         report_id as "reportId"
       from story_use
       where initiative_id = $1 and story_id = $2 and taken_down_on is not null and ${SHOWN}`,
      [initiativeId, storyId],
    );
  }

  async takeDown(
    tx: Transaction,
    initiativeId: string,
    storyId: string,
    { id, today }: { id: string; today: string },
  ) {
    await tx.run(
      `update story_use set taken_down_on = $4 where initiative_id = $1 and story_id = $2 and id = $3
         and live and taken_down_on is null`,
      [initiativeId, storyId, id, today],
    );
  }

  /** The teller's word against places, also where the story has not stood (yet): it holds before it is shown there. */
  async keepDown(
    tx: Transaction,
    initiativeId: string,
    storyId: string,
    { spots, today }: { spots: readonly TakenDownSpot[]; today: string },
  ): Promise<void> {
    await tx.run(
      `with spot as (
         select place, "indicatorId" as indicator_id, "tensionId" as tension_id, "decisionId" as decision_id,
           "reportId" as report_id, audience
         from jsonb_to_recordset($4)
           as s (place text, "indicatorId" uuid, "tensionId" uuid, "decisionId" uuid, "reportId" uuid, audience text)
       ), newest as (
         select distinct on (u.place, u.indicator_id, u.tension_id, u.decision_id, u.report_id) u.id, u.place, u.indicator_id,
           u.tension_id, u.decision_id, u.report_id
         from story_use u join spot s on s.place = u.place and s.indicator_id is not distinct from u.indicator_id
           and s.tension_id is not distinct from u.tension_id and s.decision_id is not distinct from u.decision_id
             and s.report_id is not distinct from u.report_id
         where u.initiative_id = $1 and u.story_id = $2
         order by u.place, u.indicator_id, u.tension_id, u.decision_id, u.report_id, u.last_day desc nulls first, u.first_day desc, u.id
       ), marked as (
         update story_use u set taken_down_on = $3::date from newest
         where u.initiative_id = $1 and u.story_id = $2 and u.id = newest.id
       )
       insert into story_use (initiative_id, story_id, place, audience, indicator_id, tension_id, decision_id, report_id, live,
         first_day, last_day, taken_down_on)
       select $1, $2, s.place, s.audience, s.indicator_id, s.tension_id, s.decision_id, s.report_id, true, $3::date, $3::date, $3::date
       from spot s
       where not exists (select from newest n where n.place = s.place
         and n.indicator_id is not distinct from s.indicator_id
         and n.tension_id is not distinct from s.tension_id and n.decision_id is not distinct from s.decision_id
         and n.report_id is not distinct from s.report_id)`,
      [initiativeId, storyId, today, JSON.stringify(spots)],
    );
  }

  /** Everything that people show elsewhere and can still end. */
  async takeDownWritten(tx: Transaction, initiativeId: string, storyId: string, today: string) {
    await tx.run(
      `update story_use set taken_down_on = $3 where initiative_id = $1 and story_id = $2
         and live and last_day is null and taken_down_on is null and not ${SHOWN}`,
      [initiativeId, storyId, today],
    );
  }

  /** The teller's word is lifted for the place of this use, in all its rows. */
  async allowAgain(tx: Transaction, initiativeId: string, storyId: string, id: string): Promise<void> {
    await tx.run(
      `update story_use u set taken_down_on = null from story_use one
       where one.initiative_id = $1 and one.story_id = $2 and one.id = $3 and u.initiative_id = $1 and u.story_id = $2
         and (u.id = one.id or (u.${SHOWN} and u.place = one.place
              and u.indicator_id is not distinct from one.indicator_id
              and u.tension_id is not distinct from one.tension_id
              and u.decision_id is not distinct from one.decision_id
              and u.report_id is not distinct from one.report_id))`,
      [initiativeId, storyId, id],
    );
  }

  /** Ends all, and erases what was written about them: a note could hold words of the story. */
  async endAll(tx: Transaction, initiativeId: string, storyId: string, today: string): Promise<void> {
    await tx.run(
      `update story_use set note = '', last_day = coalesce(last_day, greatest($3::date, first_day))
       where initiative_id = $1 and story_id = $2`,
      [initiativeId, storyId, today],
    );
  }

  async write(tx: Transaction, initiativeId: string, accountId: string, use: WrittenUse): Promise<void> {
    const { id, storyId, place, audience, note, live, day } = use;
    await tx.run(
      `insert into story_use (initiative_id, id, story_id, place, audience, note, live, first_day, last_day, written_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [initiativeId, id, storyId, place, audience, note, live, day, live ? null : day, accountId],
    );
  }

  /** Ends a use that was written by hand; gives its story, or nothing where there is no such use to end. */
  async end(tx: Transaction, initiativeId: string, id: string, today: string): Promise<string | undefined> {
    const row = await tx.row<{ storyId: string }>(
      `update story_use set last_day = coalesce(last_day, greatest($3::date, first_day))
       where initiative_id = $1 and id = $2 and live and not ${SHOWN} returning story_id as "storyId"`,
      [initiativeId, id, today],
    );
    return row?.storyId;
  }

  /** What the story's state is, and whether its teller allowed such a use on such a day; undefined without a story. */
  allowedOn(
    tx: Transaction,
    initiativeId: string,
    { storyId, place, audience, day }: WrittenUse,
  ): Promise<{ state: string; allowed: boolean } | undefined> {
    return tx.row(
      `select s.state, coalesce(c.guardian <> 'MISSING' and (c.audience = 'PUBLIC' or c.audience = $3)
           and (c.until is null or c.until >= $4::date) and (c.may_quote or $5 <> 'QUOTE'), false) as allowed
       from story s left join lateral (
         select * from consent c where c.initiative_id = $1 and c.story_id = s.id and c.given_on <= $4::date and not c.pending
         order by c.version desc limit 1) c on true
       where s.initiative_id = $1 and s.id = $2 for share of s`,
      [initiativeId, storyId, audience, day, place],
    );
  }
}
