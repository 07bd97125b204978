import { Injectable } from '@nestjs/common';
import type { ChallengeState, Refusal, ShelfAudience, Verdict } from '@chorus/domain';
import type { Transaction } from '../core/database/transaction.js';
import type { NewChallenge, OwnChallengeRow, Self, WorkChallengeRow } from './challenge-rows.js';

/** So many a page of the workroom shows at once. */
export const DESK_PAGE = 100;

const ANSWERS = `coalesce((
  select json_agg(json_build_object('number', a.number, 'text', a.text, 'answeredOn', a.answered_on,
    'verdict', a.verdict, 'verdictOn', a.verdict_on) order by a.number)
  from challenge_answer a where a.initiative_id = c.initiative_id and a.challenge_id = c.id), '[]') as answers`;

const STANDING = `c.id, c.state, c.part, coalesce(c.words, '') as words, c.would_count as "wouldCount", c.alias,
  c.language, c.made_on as "madeOn", ${ANSWERS}, c.indicator_id as "indicatorId", i.slug as "indicatorSlug",
  i.facts->>'name' as "indicatorName", i.facts->'translations' as "indicatorTranslations",
  nullif(c.refused_because, '') as "refusedBecause", c.objection, c.objects, c.shown_on as "shownOn"`;

/** Challenges as they are stored, for those who make them and those who work on them. */
@Injectable()
export class ChallengesRepository {
  /** All of one challenger, the newest first. */
  own(tx: Transaction, self: Self): Promise<OwnChallengeRow[]> {
    return tx.rows<OwnChallengeRow>(
      `select ${STANDING} from challenge c
       left join shelf_indicator i on i.initiative_id = c.initiative_id and i.indicator_id = c.indicator_id
         and i.audience = $2
       where c.initiative_id = $1 and (c.story_id = $3 or c.account_id = $4)
       order by c.made_on desc, c.id`,
      [self.initiativeId, self.shelf, self.storyId, self.accountId],
    );
  }

  /** The widest audience that can see an indicator, as far as this challenger sees it; nothing where they do not. */
  async audienceOf(
    tx: Transaction,
    { initiativeId, shelf }: Self,
    indicatorId: string,
  ): Promise<ShelfAudience | undefined> {
    const row = await tx.row<{ audience: ShelfAudience }>(
      `select i.audience from shelf_indicator i join initiative n on n.id = i.initiative_id
       where i.initiative_id = $1 and i.indicator_id = $2 and (i.audience = 'PARTNERS' or n.audience = 'PUBLIC')
         and (i.audience = 'PUBLIC' or $3 = 'PARTNERS')
       order by i.audience = 'PUBLIC' desc limit 1`,
      [initiativeId, indicatorId, shelf],
    );
    return row?.audience;
  }

  async insert(
    tx: Transaction,
    { initiativeId, storyId, accountId }: Self,
    { key, indicatorId, part, words, wouldCount, alias, language }: NewChallenge,
    { audience, today }: { audience: ShelfAudience; today: string },
  ): Promise<void> {
    await tx.run(
      `insert into challenge (initiative_id, id, indicator_id, story_id, account_id, audience, part, words, would_count,
         alias, language, made_on)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        ...[initiativeId, key, indicatorId, storyId, accountId, audience],
        ...[part, words, wouldCount, alias, language, today],
      ],
    );
  }

  /** Erases the words; what is left is that there was a challenge. */
  async erase(tx: Transaction, initiativeId: string, id: string): Promise<void> {
    await tx.run(
      `update challenge set state = 'WITHDRAWN', words = null, would_count = '', alias = '', objection = '',
         objects = false, refused_because = ''
       where initiative_id = $1 and id = $2 and state <> 'WITHDRAWN'`,
      [initiativeId, id],
    );
  }

  /** Says how many were there to object to. */
  object(tx: Transaction, initiativeId: string, id: string, text: string): Promise<number> {
    return tx.run(
      `update challenge set objection = $3, objects = true
       where initiative_id = $1 and id = $2 and state = 'NOT_SHOWN'`,
      [initiativeId, id, text],
    );
  }

  async judge(
    tx: Transaction,
    initiativeId: string,
    id: string,
    { number, verdict, today }: { number: number; verdict: Verdict; today: string },
  ): Promise<void> {
    await tx.run(
      `update challenge_answer set verdict = $4, verdict_on = $5
       where initiative_id = $1 and challenge_id = $2 and number = $3`,
      [initiativeId, id, number, verdict, today],
    );
  }

  async settle(tx: Transaction, initiativeId: string, id: string, state: ChallengeState): Promise<void> {
    await tx.run('update challenge set state = $3 where initiative_id = $1 and id = $2 and state <> $3', [
      ...[initiativeId, id, state],
    ]);
  }

  /** Those in these states: what waits to be looked at first, then the oldest. */
  desk(
    tx: Transaction,
    initiativeId: string,
    which: { states: readonly ChallengeState[] } | { id: string },
  ): Promise<WorkChallengeRow[]> {
    return tx.rows<WorkChallengeRow>(
      `select ${STANDING}, coalesce(member_name(c.looked_by), '') as "lookedBy" from challenge c
       left join shelf_indicator i on i.initiative_id = c.initiative_id and i.indicator_id = c.indicator_id
         and i.audience = 'PARTNERS'
       where c.initiative_id = $1 and (c.state = any ($2) or c.id = $3)
       order by c.objects desc, c.made_on, c.id limit $4`,
      [...[initiativeId, 'states' in which ? which.states : [], 'id' in which ? which.id : null], DESK_PAGE],
    );
  }

  counts(tx: Transaction, initiativeId: string): Promise<ChallengeCounts | undefined> {
    return tx.row<ChallengeCounts>(
      `select count(*) filter (where state = 'WAITING')::integer as waiting,
         count(*) filter (where objects)::integer as objections,
         count(*) filter (where state = 'OPEN')::integer as open,
         count(*) filter (where state = 'NOT_ACCEPTED')::integer as "notAccepted",
         min(made_on) filter (where state in ('WAITING', 'OPEN')) as oldest
       from challenge where initiative_id = $1 and state in ('WAITING', 'NOT_SHOWN', 'OPEN', 'NOT_ACCEPTED')`,
      [initiativeId],
    );
  }

  async look(
    tx: Transaction,
    initiativeId: string,
    id: string,
    look: { state: ChallengeState; reason: Refusal | ''; accountId: string; today: string },
  ): Promise<void> {
    const { state, reason, accountId, today } = look;
    await tx.run(
      `update challenge set state = $3, refused_because = $4, looked_by = $5, objects = false,
         shown_on = coalesce(shown_on, case when $4 = '' then $6::date end)
       where initiative_id = $1 and id = $2`,
      [initiativeId, id, state, reason, accountId, today],
    );
  }

  async answer(
    tx: Transaction,
    initiativeId: string,
    id: string,
    answer: { number: number; text: string; accountId: string; today: string },
  ): Promise<void> {
    const { number, text, accountId, today } = answer;
    await tx.run(
      `insert into challenge_answer (initiative_id, challenge_id, number, text, answered_by, answered_on)
       values ($1, $2, $3, $4, $5, $6)`,
      [initiativeId, id, number, text, accountId, today],
    );
  }
}

export interface ChallengeCounts {
  waiting: number;
  objections: number;
  open: number;
  notAccepted: number;
  /** When the oldest one came that is not answered. */
  oldest: string | null;
}
