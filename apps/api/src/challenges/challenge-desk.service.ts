import { Injectable } from '@nestjs/common';
import { isShown, shownState, type ChallengeState, type Refusal } from '@chorus/domain';
import type { Actor, Member } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { breaksUnique, Conflict, NotFound } from '../core/errors.js';
import type { WorkChallengeRow } from './challenge-rows.js';
import { ChallengesRepository, type ChallengeCounts } from './challenges.repository.js';

/** What reviewers and stewards do: look whether a challenge would harm somebody, and answer it. */
@Injectable()
export class ChallengeDeskService {
  constructor(
    private readonly database: Database,
    private readonly challenges: ChallengesRepository,
  ) {}

  list(actor: Actor, states: readonly ChallengeState[]): Promise<WorkChallengeRow[]> {
    return this.database.runAs(actor, (tx) => this.challenges.desk(tx, actor.initiativeId, { states }));
  }

  counts(actor: Actor): Promise<ChallengeCounts> {
    return this.database.runAs(actor, async (tx) => {
      const none = { waiting: 0, objections: 0, open: 0, notAccepted: 0, oldest: null };
      return (await this.challenges.counts(tx, actor.initiativeId)) ?? none;
    });
  }

  /** Shows it, as open or as answered, where somebody kept it back meanwhile. */
  show(actor: Member, id: string, today: string): Promise<WorkChallengeRow> {
    return this.changing(actor, id, async (tx, { state, answers }) => {
      if (isShown(state)) return;
      const look = {
        state: shownState(answers.at(-1)),
        ...{ reason: '' as const, accountId: actor.accountId, today },
      };
      await this.challenges.look(tx, actor.initiativeId, id, look);
    });
  }

  /** Keeps it back, because it would harm somebody; the reason is counted in public and told to the challenger. */
  refuse(actor: Member, id: string, reason: Refusal, today: string): Promise<WorkChallengeRow> {
    return this.changing(actor, id, (tx) => {
      const look = { state: 'NOT_SHOWN' as const, reason, accountId: actor.accountId, today };
      return this.challenges.look(tx, actor.initiativeId, id, look);
    });
  }

  /** Answers, or words the answer anew; `number` is that of this wording, one more than those that were read. */
  async answer(
    actor: Member,
    id: string,
    { number, text, today }: { number: number; text: string; today: string },
  ): Promise<WorkChallengeRow> {
    const { initiativeId, accountId } = actor;
    try {
      return await this.changing(actor, id, async (tx, { state, answers }) => {
        if (!isShown(state) || number !== answers.length + 1) throw new Conflict();
        await this.challenges.answer(tx, initiativeId, id, { number, text, accountId, today });
        await this.challenges.settle(tx, initiativeId, id, 'ANSWERED');
      });
    } catch (error) {
      if (breaksUnique(error, 'challenge_answer_pkey')) throw new Conflict();
      throw error;
    }
  }

  private changing(
    actor: Member,
    id: string,
    work: (tx: Transaction, challenge: WorkChallengeRow) => Promise<void>,
  ): Promise<WorkChallengeRow> {
    const { initiativeId } = actor;
    return this.database.runAs(actor, async (tx) => {
      const [before] = await this.challenges.desk(tx, initiativeId, { id });
      if (!before) throw new NotFound();
      if (before.state === 'WITHDRAWN') throw new Conflict('CHALLENGE_WITHDRAWN');
      await work(tx, before);
      const [after] = await this.challenges.desk(tx, initiativeId, { id });
      return after ?? before;
    });
  }
}
