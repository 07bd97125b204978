import { Injectable } from '@nestjs/common';
import type { ShelfAudience } from '@chorus/domain';
import type { Transaction } from '../core/database/transaction.js';
import { EVERYONE } from '../places/breakdowns.js';
import type {
  BodyRow,
  DecisionChoice,
  DecisionRow,
  FormerRow,
  OwnDecisionRow,
  WholeDecision,
} from './decision-rows.js';

type Parts = Pick<WholeDecision, 'tensions' | 'themes' | 'cited' | 'actions' | 'changes'>;

const CHANGE = `'number', h.number, 'text', h.text, 'language', h.language, 'madeOn', h.made_on`;
const ACTION = `'id', a.id, 'version', a.version, 'what', a.what, 'who', a.who, 'until', a.until, 'state', a.state,
  'words', a.words, 'language', a.language, 'changedOn', a.changed_on`;

/** The log as it is read. What a caller does not see, row-level security leaves out. */
@Injectable()
export class DecisionsRepository {
  /** The newest decision first. `shelf`: whose curves to read; what that shelf hides is hidden here. */
  list(
    tx: Transaction,
    initiativeId: string,
    shelf: ShelfAudience,
    { id, tension, indicator }: DecisionChoice,
  ): Promise<DecisionRow[]> {
    return tx.rows<DecisionRow>(
      `select d.id, d.version, d.audience, d.title, d.text, d.reasons, d.not_chosen as "notChosen", d.language,
         d.body_id as "bodyId", b.name as "bodyName", d.seats, d.lived_seats as "livedSeats",
         d.decided_on::text as "decidedOn", d.review_on::text as "reviewOn", d.changed_on::text as "changedOn",
         curves.list as curves, done.actions, done.done as "actionsDone", newest.change as "lastChange"
       from decision d
       join decision_body b on b.initiative_id = $1 and b.id = d.body_id
       cross join lateral (
         select coalesce(json_agg(json_build_object('placeId', c.place_id, 'isMeant', c.is_meant, 'indicatorId', c.indicator_id,
           'slug', i.slug, 'facts', i.facts, 'starts', i.period_starts, 'ends', i.period_ends, 'values', s.values,
           'states', s.states, 'reliability', s.reliability, 'status', s.summary->>'status')
           order by c.is_meant desc, c.position), '[]') as list
         from decision_curve c
         left join shelf_indicator i on i.initiative_id = $1 and i.audience = $2 and i.indicator_id = c.indicator_id
         left join shelf_series s on s.initiative_id = $1 and s.audience = $2 and s.indicator_id = c.indicator_id
           and s.place_id = c.place_id and s.breakdown_id = $6
         where c.initiative_id = $1 and c.decision_id = d.id) curves
       cross join lateral (
         select count(*)::integer as actions, (count(*) filter (where a.state = 'DONE'))::integer as done
         from decision_action a where a.initiative_id = $1 and a.decision_id = d.id) done
       left join lateral (
         select json_build_object(${CHANGE}) as change from decision_change h
         where h.initiative_id = $1 and h.decision_id = d.id order by h.number desc limit 1) newest on true
       where d.initiative_id = $1 and ($3::uuid is null or d.id = $3)
         and ($4::uuid is null or exists (select from decision_tension t
           where t.initiative_id = $1 and t.decision_id = d.id and t.tension_id = $4))
         and ($5::text is null or exists (select from decision_curve c
           join shelf_indicator i on i.initiative_id = $1 and i.audience = $2 and i.indicator_id = c.indicator_id
           where c.initiative_id = $1 and c.decision_id = d.id and c.is_meant and i.slug = $5))
       order by d.decided_on desc, d.recorded_on desc, d.id`,
      [initiativeId, shelf, id ?? null, tension ?? null, indicator ?? null, EVERYONE],
    );
  }

  /** What hangs on one decision, in one statement. Stories come from the shelf, or leave a gap. */
  async parts(tx: Transaction, initiativeId: string, id: string, shelf: ShelfAudience): Promise<Parts> {
    const row = await tx.row<Parts>(
      `select
         (select coalesce(json_agg(json_build_object('tension', case when t.id is not null then json_build_object(
             'id', t.id, 'title', t.title, 'language', t.language, 'state', t.state) end) order by c.position), '[]')
          from decision_tension c left join tension t on t.initiative_id = $1 and t.id = c.tension_id
          where c.initiative_id = $1 and c.decision_id = $2) as tensions,
         (select coalesce(json_agg(json_build_object('id', t.id, 'name', t.name, 'translations', t.translations)
             order by c.position), '[]')
          from decision_theme c join theme t on t.initiative_id = $1 and t.id = c.theme_id
          where c.initiative_id = $1 and c.decision_id = $2) as themes,
         (select coalesce(json_agg(json_build_object('story', case when s.story_id is not null then json_build_object(
             'storyId', s.story_id, 'title', s.title, 'quote', s.quote, 'alias', s.alias, 'language', s.language,
             'themeIds', s.theme_ids, 'contentWarnings', s.content_warnings) end) order by c.position), '[]')
          from decision_story c
          left join shelf_story s on s.initiative_id = $1 and s.audience = $3 and s.story_id = c.story_id
            and not c.is_down and (s.consent_until is null or s.consent_until >= current_date)
          where c.initiative_id = $1 and c.decision_id = $2) as cited,
         (select coalesce(json_agg(json_build_object(${ACTION}) order by a.position), '[]') from decision_action a
          where a.initiative_id = $1 and a.decision_id = $2) as actions,
         (select coalesce(json_agg(json_build_object(${CHANGE}) order by h.number), '[]') from decision_change h
          where h.initiative_id = $1 and h.decision_id = $2) as changes`,
      [initiativeId, id, shelf],
    );
    return row ?? { tensions: [], themes: [], cited: [], actions: [], changes: [] };
  }

  /** Tables by name, each with the seats it had when it decided last. */
  bodies(tx: Transaction, initiativeId: string): Promise<BodyRow[]> {
    return tx.rows<BodyRow>(
      `select b.id, b.name, b.language, d.seats, d.lived_seats as "livedSeats" from decision_body b
       join lateral (select seats, lived_seats from decision
         where initiative_id = $1 and body_id = b.id order by decided_on desc, recorded_on desc limit 1) d on true
       where b.initiative_id = $1 order by b.name`,
      [initiativeId],
    );
  }

  /** What a decision was before, the newest first. */
  formers(tx: Transaction, initiativeId: string, id: string): Promise<FormerRow[]> {
    return tx.rows<FormerRow>(
      `select version, changed_on::text as "changedOn", c.* from decision_former,
         jsonb_to_record(content) as c (title text, text text, reasons text, "notChosen" text, language text,
           seats integer, "livedSeats" integer, "decidedOn" text, "reviewOn" text)
       where initiative_id = $1 and decision_id = $2 order by version desc`,
      [initiativeId, id],
    );
  }

  /** Decisions that rest on a story, for its teller; the newest first. */
  ofStory(tx: Transaction, initiativeId: string, storyId: string): Promise<OwnDecisionRow[]> {
    return tx.rows<OwnDecisionRow>(
      `select d.id, d.title, d.language, d.decided_on::text as "decidedOn", c.is_down as "isDown",
         case when d.audience = 'PUBLIC' and i.audience = 'PUBLIC' then '/i/' || i.slug || '/decisions/' || d.id end as path,
         (select coalesce(json_agg(json_build_object('what', a.what, 'who', a.who, 'state', a.state, 'words', a.words,
             'language', a.language) order by a.position), '[]') from decision_action a
          where a.initiative_id = $1 and a.decision_id = d.id) as actions,
         (select coalesce(json_agg(json_build_object(${CHANGE}) order by h.number desc), '[]') from decision_change h
          where h.initiative_id = $1 and h.decision_id = d.id) as changes
       from decision_story c
       join decision d on d.initiative_id = $1 and d.id = c.decision_id
       join initiative i on i.id = $1
       where c.initiative_id = $1 and c.story_id = $2 order by d.decided_on desc, d.id`,
      [initiativeId, storyId],
    );
  }
}
