import { Injectable } from '@nestjs/common';
import type { Audience, Seats, ShelfAudience } from '@chorus/domain';
import type { Transaction } from '../core/database/transaction.js';
import { newId } from '../core/ids.js';

/** What a decision says, without what it cites. */
export interface DecisionText extends Seats {
  title: string;
  text: string;
  reasons: string;
  notChosen: string;
  language: string;
  decidedOn: string;
  reviewOn: string | null;
}

export interface DecisionCitations {
  tensionIds: readonly string[];
  themeIds: readonly string[];
  storyIds: readonly string[];
  curves: readonly { indicatorId: string; placeId: string; isMeant: boolean }[];
}

export interface HeldDecision {
  id: string;
  version: number;
  savedAs: string;
  audience: Audience;
  title: string;
}

/** Who writes, and on which day. */
export interface Hand {
  accountId: string;
  today: string;
}

/** A version of a decision on its way in. */
export type DecisionVersion = DecisionText & Hand & { id: string; key: string; bodyId: string };

/** The log as it is written. Nothing is replaced without a copy in decision_former. */
@Injectable()
export class DecisionWritingRepository {
  /** The table of this name; made where there is none. */
  async body(
    tx: Transaction,
    initiativeId: string,
    { name, language }: { name: string; language: string },
  ): Promise<string> {
    const row = await tx.row<{ id: string }>(
      `with made as (
         insert into decision_body (initiative_id, id, name, language) values ($1, $2, $3, $4)
         on conflict (initiative_id, name) do nothing returning id
       )
       select id from made union all select id from decision_body where initiative_id = $1 and name = $3 limit 1`,
      [initiativeId, newId(), name, language],
    );
    return row?.id ?? '';
  }

  /** Gives the decision with its row held until the end of the transaction. */
  hold(tx: Transaction, initiativeId: string, id: string): Promise<HeldDecision | undefined> {
    return tx.row<HeldDecision>(
      `select id, version, saved_as as "savedAs", audience, title from decision
       where initiative_id = $1 and id = $2 for update`,
      [initiativeId, id],
    );
  }

  async insert(
    tx: Transaction,
    initiativeId: string,
    decision: DecisionVersion & { audience: Audience },
  ): Promise<void> {
    const { id, key, audience, accountId, today } = decision;
    await tx.run(
      `insert into decision (initiative_id, id, saved_as, audience, recorded_on, changed_on, changed_by, title, text,
         reasons, not_chosen, language, body_id, seats, lived_seats, decided_on, review_on)
       values ($1, $2, $3, $4, $5, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
      [initiativeId, id, key, audience, today, accountId, ...texts(decision)],
    );
  }

  async update(tx: Transaction, initiativeId: string, decision: DecisionVersion): Promise<void> {
    const { id, key, accountId, today } = decision;
    await tx.run(
      `update decision set version = version + 1, saved_as = $3, changed_on = $4, changed_by = $5, title = $6, text = $7,
         reasons = $8, not_chosen = $9, language = $10, body_id = $11, seats = $12, lived_seats = $13, decided_on = $14,
         review_on = $15 where initiative_id = $1 and id = $2`,
      [initiativeId, id, key, today, accountId, ...texts(decision)],
    );
  }

  /** Copies what the decision is now; called before every change of it. */
  async keepFormer(tx: Transaction, initiativeId: string, id: string): Promise<void> {
    const ids = (table: string) =>
      `(select coalesce(jsonb_agg(${table}_id order by position), '[]') from decision_${table}
        where initiative_id = $1 and decision_id = $2)`;
    await tx.run(
      `insert into decision_former (initiative_id, decision_id, version, content, changed_on, changed_by)
       select $1, $2, version, jsonb_build_object('title', title, 'text', text, 'reasons', reasons, 'notChosen', not_chosen,
         'language', language, 'bodyId', body_id, 'seats', seats, 'livedSeats', lived_seats, 'decidedOn', decided_on,
         'reviewOn', review_on, 'tensionIds', ${ids('tension')}, 'themeIds', ${ids('theme')}, 'storyIds', ${ids('story')},
         'curves', (select coalesce(jsonb_agg(jsonb_build_object('indicatorId', indicator_id, 'placeId', place_id,
           'isMeant', is_meant) order by position), '[]') from decision_curve
           where initiative_id = $1 and decision_id = $2)), changed_on, changed_by
       from decision where initiative_id = $1 and id = $2`,
      [initiativeId, id],
    );
  }

  async show(tx: Transaction, initiativeId: string, id: string, audience: Audience): Promise<void> {
    await tx.run('update decision set audience = $3 where initiative_id = $1 and id = $2', [
      initiativeId,
      id,
      audience,
    ]);
  }

  /** Sets the day of the next look; the version before is kept by whoever calls. */
  async lookAgain(
    tx: Transaction,
    initiativeId: string,
    { id, key, reviewOn, accountId, today }: Hand & { id: string; key: string; reviewOn: string },
  ): Promise<void> {
    await tx.run(
      `update decision set version = version + 1, saved_as = $3, review_on = $4, changed_on = $5, changed_by = $6
       where initiative_id = $1 and id = $2`,
      [initiativeId, id, key, reviewOn, today, accountId],
    );
  }

  /**
   * Makes questions, themes and curves those that are given, in their order. A curve whose page is closed stays: whoever
   * writes does not see it.
   */
  async cite(
    tx: Transaction,
    initiativeId: string,
    id: string,
    { tensionIds, themeIds, curves }: DecisionCitations,
  ): Promise<void> {
    for (const [table, ids] of [
      ['tension', tensionIds],
      ['theme', themeIds],
    ] as const) {
      await tx.run(`delete from decision_${table} where initiative_id = $1 and decision_id = $2`, [
        initiativeId,
        id,
      ]);
      await tx.run(
        `insert into decision_${table} (initiative_id, decision_id, ${table}_id, position)
         select $1, $2, given.id, min(given.number) from unnest($3::uuid[]) with ordinality as given (id, number) group by given.id`,
        [initiativeId, id, ids],
      );
    }
    await tx.run(
      `delete from decision_curve c where c.initiative_id = $1 and c.decision_id = $2 and exists (
         select from shelf_indicator i where i.initiative_id = $1 and i.audience = 'PARTNERS'
           and i.indicator_id = c.indicator_id)`,
      [initiativeId, id],
    );
    await tx.run(
      `insert into decision_curve (initiative_id, decision_id, indicator_id, place_id, is_meant, position)
       select $1, $2, c."indicatorId", c."placeId", bool_or(c."isMeant"), min(c.position)
       from jsonb_to_recordset($3) as c ("indicatorId" uuid, "placeId" uuid, "isMeant" boolean, position integer)
       group by c."indicatorId", c."placeId" on conflict do nothing`,
      [initiativeId, id, JSON.stringify(curves.map((curve, position) => ({ ...curve, position })))],
    );
  }

  /** Stories that are cited; with `standing`, those alone that their tellers did not take down from here. */
  async storyIds(
    tx: Transaction,
    initiativeId: string,
    id: string,
    { standing }: { standing: boolean },
  ): Promise<string[]> {
    const rows = await tx.rows<{ id: string }>(
      `select story_id as id from decision_story where initiative_id = $1 and decision_id = $2 and not ($3 and is_down)
       order by position`,
      [initiativeId, id, standing],
    );
    return rows.map((row) => row.id);
  }

  /** Which of these stories an audience may read. */
  async readable(
    tx: Transaction,
    initiativeId: string,
    shelf: ShelfAudience,
    storyIds: readonly string[],
  ): Promise<string[]> {
    const rows = await tx.rows<{ id: string }>(
      `select story_id as id from shelf_story where initiative_id = $1 and audience = $2 and story_id = any ($3)
         and (consent_until is null or consent_until >= current_date)`,
      [initiativeId, shelf, storyIds],
    );
    return rows.map((row) => row.id);
  }

  /** Adds stories after those that are cited. One that its teller once took down from here stays down. */
  async addStories(
    tx: Transaction,
    initiativeId: string,
    id: string,
    storyIds: readonly string[],
  ): Promise<void> {
    await tx.run(
      `insert into decision_story (initiative_id, decision_id, story_id, position, is_down)
       select $1, $2, s.id, s.number + coalesce((select max(position) from decision_story
           where initiative_id = $1 and decision_id = $2), 0),
         exists (select from story_use u where u.initiative_id = $1 and u.story_id = s.id and u.decision_id = $2
           and u.taken_down_on is not null)
       from unnest($3::uuid[]) with ordinality as s (id, number)`,
      [initiativeId, id, storyIds],
    );
  }

  async removeStories(
    tx: Transaction,
    initiativeId: string,
    id: string,
    storyIds: readonly string[],
  ): Promise<void> {
    await tx.run(
      'delete from decision_story where initiative_id = $1 and decision_id = $2 and story_id = any ($3)',
      [initiativeId, id, storyIds],
    );
  }
}

function texts(decision: DecisionVersion): unknown[] {
  const { title, text, reasons, notChosen, language, bodyId, seats, livedSeats, decidedOn, reviewOn } =
    decision;
  return [title, text, reasons, notChosen, language, bodyId, seats, livedSeats, decidedOn, reviewOn];
}
