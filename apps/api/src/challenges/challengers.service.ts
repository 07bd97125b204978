import { Injectable } from '@nestjs/common';
import { CHALLENGE_LIMITS, isShown, shownState, type Verdict } from '@chorus/domain';
import { shelfOf, tellerActor, type Member } from '../access/actor.js';
import { Attempts, type AttemptLimit } from '../access/attempts.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { breaksUnique, Conflict, Invalid, NotFound } from '../core/errors.js';
import { TellerDoor } from '../stories/teller-door.js';
import type { NewChallenge, OwnChallengeRow, Self } from './challenge-rows.js';
import { ChallengesRepository } from './challenges.repository.js';

/** Who challenges: a teller by the code of a receipt, or somebody signed in. */
export type Challenger = { code: string; address: string } | Member;

/** Many people may challenge from one place (a library, a school); nobody sends hundreds. */
const CHALLENGING: AttemptLimit = { purpose: 'challenge', atMost: 30, minutes: 60 };

/** What challengers do with their own challenges; all of it gives the list as it is afterwards. */
@Injectable()
export class ChallengersService {
  constructor(
    private readonly database: Database,
    private readonly door: TellerDoor,
    private readonly attempts: Attempts,
    private readonly challenges: ChallengesRepository,
  ) {}

  list(challenger: Challenger): Promise<OwnChallengeRow[]> {
    return this.as(challenger, (tx, self) => this.challenges.own(tx, self));
  }

  /**
   * Takes a challenge in; it waits until somebody has looked at it. The same key with the same words is taken once.
   * Only what the challenger can see can be challenged: a draft is not found.
   */
  async make(challenger: Challenger, challenge: NewChallenge, today: string): Promise<OwnChallengeRow[]> {
    await this.attempts.count(CHALLENGING, 'code' in challenger ? challenger.address : challenger.accountId);
    try {
      return await this.as(challenger, (tx, self) => this.makeOnce(tx, self, challenge, today));
    } catch (error) {
      if (breaksUnique(error, 'challenge_pkey')) throw Invalid.field('key', 'ALREADY_USED');
      throw error;
    }
  }

  private async makeOnce(
    tx: Transaction,
    self: Self,
    challenge: NewChallenge,
    today: string,
  ): Promise<OwnChallengeRow[]> {
    const before = await this.challenges.own(tx, self);
    const known = before.find(({ id }) => id === challenge.key);
    if (known) {
      if (!isSame(known, challenge)) throw Invalid.field('key', 'ALREADY_USED');
      return before;
    }
    if (before.filter(({ state }) => state !== 'WITHDRAWN').length >= CHALLENGE_LIMITS.each)
      throw Invalid.because('TOO_MANY', { limit: CHALLENGE_LIMITS.each });
    const audience = await this.challenges.audienceOf(tx, self, challenge.indicatorId);
    if (!audience) throw new NotFound('CHALLENGE_ELSEWHERE');
    await this.challenges.insert(tx, self, challenge, { audience, today });
    return this.challenges.own(tx, self);
  }

  /** Erases the words, at once and everywhere. */
  withdraw(challenger: Challenger, id: string): Promise<OwnChallengeRow[]> {
    return this.changing(challenger, id, (tx, { initiativeId }) =>
      this.challenges.erase(tx, initiativeId, id),
    );
  }

  /** Says no to not being shown; somebody has to look again. */
  object(challenger: Challenger, id: string, text: string): Promise<OwnChallengeRow[]> {
    return this.changing(challenger, id, async (tx, { initiativeId }) => {
      if ((await this.challenges.object(tx, initiativeId, id, text)) === 0) throw new Conflict();
    });
  }

  /** Says whether the newest answer answers; `number` is the one that was read. */
  judge(
    challenger: Challenger,
    id: string,
    word: { number: number; verdict: Verdict; today: string },
  ): Promise<OwnChallengeRow[]> {
    return this.changing(challenger, id, async (tx, { initiativeId }, { state, answers }) => {
      const newest = answers.at(-1);
      if (!isShown(state) || newest?.number !== word.number) throw new Conflict();
      await this.challenges.judge(tx, initiativeId, id, word);
      await this.challenges.settle(tx, initiativeId, id, shownState(word));
    });
  }

  private changing(
    challenger: Challenger,
    id: string,
    work: (tx: Transaction, self: Self, challenge: OwnChallengeRow) => Promise<void>,
  ): Promise<OwnChallengeRow[]> {
    return this.as(challenger, async (tx, self) => {
      const challenge = (await this.challenges.own(tx, self)).find((own) => own.id === id);
      if (!challenge) throw new NotFound();
      await work(tx, self, challenge);
      return this.challenges.own(tx, self);
    });
  }

  /** Either way the work runs with a teller's rights: it reaches the challenger's own and nothing of the workroom. */
  private as<T>(challenger: Challenger, work: (tx: Transaction, self: Self) => Promise<T>): Promise<T> {
    if ('code' in challenger)
      return this.door.as(challenger.code, challenger.address, (tx, holder) =>
        work(tx, { ...holder, accountId: null, shelf: 'PUBLIC' }),
      );
    const { initiativeId, accountId } = challenger;
    const actor = tellerActor({ initiative: initiativeId, challenger: accountId });
    return this.database.runAs(actor, (tx) =>
      work(tx, { initiativeId, storyId: null, accountId, shelf: shelfOf(challenger) }),
    );
  }
}

function isSame(known: OwnChallengeRow, challenge: NewChallenge): boolean {
  return (['indicatorId', 'part', 'words', 'wouldCount', 'alias', 'language'] as const).every(
    (field) => known[field] === challenge[field],
  );
}
