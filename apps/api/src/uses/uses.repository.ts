import { Injectable } from '@nestjs/common';
import { SHOWN_PLACES, type ShelfAudience, type UsePlace, type WrittenPlace } from '@chorus/domain';
import type { Transaction } from '../core/database/transaction.js';
import type { Translations } from '../core/localized.js';
import {
  HOOK_NAMES,
  hookColumns,
  hookFields,
  HOOKS,
  hung,
  sameHooks,
  type Spot,
  type TakenDownSpot,
} from './spot.js';

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

const SHOWN = `place in (${SHOWN_PLACES.map((place) => `'${place}'`).join(', ')})`;

/** The use ledger as it is stored. */
@Injectable()
export class UsesRepository {
  /** Those that last first, then the newest. A consent that ran out ended what it allowed on its last day. */
  ofStory(tx: Transaction, initiativeId: string, storyId: string): Promise<UseRow[]> {
    return tx.rows<UseRow>(
      `select u.id, u.place, u.audience, ${hookFields('u')}, i.facts->>'name' as "indicatorName",
         i.facts->'translations' as "indicatorTranslations", t.title as "tensionTitle", d.title as "decisionTitle",
         r.title as "reportTitle", u.note, u.live, u.first_day as "firstDay",
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
         select 'STORIES' as place, ${hung()}, max(audience) as audience
         from shelf_story_search where initiative_id = $1 and story_id = $2 having count(*) > 0
         union all
         select 'INDICATOR', ${hung('indicatorId', 'indicator_id')}, max(audience)
         from shelf_story_indicator where initiative_id = $1 and story_id = $2 group by indicator_id
         union all
         select 'FRONT_QUOTE', ${hung()}, max(audience)
         from shelf_story_indicator where initiative_id = $1 and story_id = $2 and quotable having count(*) > 0
         union all
         -- Seen by those whom both reach.
         select 'TENSION', ${hung('tensionId', 'c.tension_id')}, least(t.audience, max(s.audience))
         from tension_story c join tension t on t.initiative_id = $1 and t.id = c.tension_id and t.audience <> 'STEWARDS'
         join shelf_story s on s.initiative_id = $1 and s.story_id = $2
         where c.initiative_id = $1 and c.story_id = $2 and not exists (
           select from story_use d where d.initiative_id = $1 and d.story_id = $2 and d.tension_id = c.tension_id
             and d.taken_down_on is not null)
         group by c.tension_id, t.audience
         union all
         select 'DECISION', ${hung('decisionId', 'c.decision_id')}, least(d.audience, max(s.audience))
         from decision_story c join decision d on d.initiative_id = $1 and d.id = c.decision_id and d.audience <> 'STEWARDS'
         join shelf_story s on s.initiative_id = $1 and s.story_id = $2
         where c.initiative_id = $1 and c.story_id = $2 and not c.is_down
         group by c.decision_id, d.audience
         union all
         select 'REPORT_PAGE', ${hung('reportId', 'c.report_id')}, least(r.audience, max(s.audience))
         from shelf_report_story c join shelf_report r on r.initiative_id = $1 and r.report_id = c.report_id
           and r.audience <> 'STEWARDS'
         join shelf_story s on s.initiative_id = $1 and s.story_id = $2
         where c.initiative_id = $1 and c.story_id = $2 and not exists (
           select from story_use d where d.initiative_id = $1 and d.story_id = $2 and d.report_id = c.report_id
             and d.taken_down_on is not null)
         group by c.report_id, r.audience
       ), ended as (
         update story_use u set last_day = greatest($3::date, u.first_day)
         where u.initiative_id = $1 and u.story_id = $2 and u.last_day is null and u.${SHOWN}
           and not exists (select from standing s where s.place = u.place and s.audience = u.audience
             and ${sameHooks('s', 'u')})
       )
       insert into story_use (initiative_id, story_id, place, audience, ${hookColumns()}, live, first_day)
       select $1, $2, s.place, s.audience, ${hookColumns('s')}, true, $3::date from standing s
       where not exists (select from story_use u where u.initiative_id = $1 and u.story_id = $2 and u.last_day is null
         and u.place = s.place and u.audience = s.audience and ${sameHooks('u', 's')})`,
      [initiativeId, storyId, today],
    );
  }

  /** Where its teller does not want the story to stand. */
  takenDown(tx: Transaction, initiativeId: string, storyId: string): Promise<Spot[]> {
    return tx.rows<Spot>(
      `select distinct place, ${hookFields()} from story_use
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
         select place, ${HOOK_NAMES.map((hook) => `"${hook}" as ${HOOKS[hook]}`).join(', ')}, audience
         from jsonb_to_recordset($4)
           as s (place text, ${HOOK_NAMES.map((hook) => `"${hook}" uuid`).join(', ')}, audience text)
       ), newest as (
         select distinct on (u.place, ${hookColumns('u')}) u.id, u.place, ${hookColumns('u')}
         from story_use u join spot s on s.place = u.place and ${sameHooks('s', 'u')}
         where u.initiative_id = $1 and u.story_id = $2
         order by u.place, ${hookColumns('u')}, u.last_day desc nulls first, u.first_day desc, u.id
       ), marked as (
         update story_use u set taken_down_on = $3::date from newest
         where u.initiative_id = $1 and u.story_id = $2 and u.id = newest.id
       )
       insert into story_use (initiative_id, story_id, place, audience, ${hookColumns()}, live, first_day, last_day,
         taken_down_on)
       select $1, $2, s.place, s.audience, ${hookColumns('s')}, true, $3::date, $3::date, $3::date from spot s
       where not exists (select from newest n where n.place = s.place and ${sameHooks('n', 's')})`,
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
         and (u.id = one.id or (u.${SHOWN} and u.place = one.place and ${sameHooks('u', 'one')}))`,
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
