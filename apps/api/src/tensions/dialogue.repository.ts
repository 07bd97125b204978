import { Injectable } from '@nestjs/common';
import type { ContributionKind, Fit, OutcomeGround, Side, Standing, TensionState } from '@chorus/domain';
import type { Transaction } from '../core/database/transaction.js';

export interface GivenContribution {
  /** Made by the sending page; the same one is taken once. */
  key: string;
  tensionId: string;
  kind: ContributionKind;
  side: Side;
  holder: string;
  fit?: Fit | null;
  text: string;
  language: string;
}

export interface WaitingContribution {
  id: string;
  tensionId: string;
  kind: ContributionKind;
  side: Side;
  state: string;
}

export interface MadeStep {
  state: TensionState;
  ground: OutcomeGround | null;
  text: string;
  answer: string;
  dissent: string;
  language: string;
}

/** What is said and decided in a tension, as it is stored. */
@Injectable()
export class DialogueRepository {
  /** Hands a contribution to the moderators; false where there is no such tension to contribute to. */
  async contribute(tx: Transaction, given: GivenContribution): Promise<boolean> {
    const { key, tensionId, kind, side, holder, fit = null, text, language } = given;
    const row = await tx.row<{ taken: boolean }>(
      'select contribute_to_tension($1, $2, $3, $4, $5, $6, $7, $8) as taken',
      [key, tensionId, kind, side, holder, fit, text, language],
    );
    return row?.taken ?? false;
  }

  find(tx: Transaction, initiativeId: string, id: string): Promise<WaitingContribution | undefined> {
    return tx.row<WaitingContribution>(
      `select id, tension_id as "tensionId", kind, side, state from tension_contribution
       where initiative_id = $1 and id = $2`,
      [initiativeId, id],
    );
  }

  /** What the rules ask; read while the tension is held. */
  async standing(tx: Transaction, initiativeId: string, tensionId: string): Promise<Omit<Standing, 'state'>> {
    const rows = await tx.rows<{ kind: ContributionKind; side: Side; state: string }>(
      `select kind, side, state from tension_contribution
       where initiative_id = $1 and tension_id = $2 and state <> 'RETURNED' order by shown_as nulls last`,
      [initiativeId, tensionId],
    );
    return {
      shown: rows.filter(({ state }) => state === 'SHOWN'),
      waiting: rows.filter(({ state }) => state === 'WAITING').length,
    };
  }

  async show(tx: Transaction, initiativeId: string, accountId: string, id: string): Promise<void> {
    await tx.run(
      `update tension_contribution c set state = 'SHOWN', decided_by = $3, reason = '', shown_as = 1 + coalesce((
         select max(o.shown_as) from tension_contribution o where o.initiative_id = $1 and o.tension_id = c.tension_id), 0)
       where c.initiative_id = $1 and c.id = $2`,
      [initiativeId, id, accountId],
    );
  }

  async giveBack(
    tx: Transaction,
    initiativeId: string,
    accountId: string,
    { id, reason }: { id: string; reason: string },
  ): Promise<void> {
    await tx.run(
      `update tension_contribution set state = 'RETURNED', reason = $3, decided_by = $4
       where initiative_id = $1 and id = $2`,
      [initiativeId, id, reason, accountId],
    );
  }

  /** Writes down that a side was asked and did not answer. */
  async noteSilence(
    tx: Transaction,
    initiativeId: string,
    accountId: string,
    { id, tensionId, side, today }: { id: string; tensionId: string; side: Side; today: string },
  ): Promise<void> {
    await tx.run(
      `insert into tension_contribution (initiative_id, id, tension_id, kind, side, holder, text, language, state, shown_as,
         written_on, written_by, decided_by)
       select $1, $2, $3, 'SILENCE', $4, '', '', '', 'SHOWN', 1 + coalesce(max(shown_as), 0), $5, $6, $6
       from tension_contribution where initiative_id = $1 and tension_id = $3`,
      [initiativeId, id, tensionId, side, today, accountId],
    );
  }

  /** Adds to the course of a tension: an outcome, or that it was opened again. */
  async step(
    tx: Transaction,
    initiativeId: string,
    accountId: string,
    { tensionId, today, ...made }: MadeStep & { tensionId: string; today: string },
  ): Promise<void> {
    const { state, ground, text, answer, dissent, language } = made;
    await tx.run(
      `insert into tension_step (initiative_id, tension_id, number, to_state, ground, text, answer, dissent, language,
         made_on, made_by)
       select $1, $2, 1 + coalesce(max(number), 0), $3, $4, $5, $6, $7, $8, $9, $10
       from tension_step where initiative_id = $1 and tension_id = $2`,
      [initiativeId, tensionId, state, ground, text, answer, dissent, language, today, accountId],
    );
  }
}
