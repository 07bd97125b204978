import { Injectable } from '@nestjs/common';
import { MODERATION_LIMITS, type Decision } from '@chorus/domain';
import type { Actor, Member } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { Invalid, NotFound } from '../core/errors.js';
import { newId } from '../core/ids.js';
import type { Translations } from '../core/localized.js';
import { ReviewPolicyEntity, SupportResourceEntity } from './moderation.entity.js';

export type ReviewPolicy = Pick<ReviewPolicyEntity, 'twoPeople' | 'words' | 'translations'>;

/** The policy with what became of stories; a number too small to be shown is null. */
export interface ShownPolicy extends ReviewPolicy {
  published: number | null;
  held: number | null;
}

export interface SavedResource extends Omit<
  SupportResourceEntity,
  'initiativeId' | 'id' | 'position' | 'translations'
> {
  id?: string | null;
  translations?: Translations;
}

export interface ModerationEntry {
  number: number;
  storyId: string;
  decision: Decision;
  /** What a teller was told; empty once they took the story back. */
  reason: string;
  decidedOn: string;
  /** Empty for somebody who no longer belongs to the initiative. */
  decidedBy: string;
  /** Whoever decided had written the story down for its teller. */
  wroteIt: boolean;
}

export const LOG_PAGE = 50;

/** How an initiative reads stories: its rules, the help it names, and what was decided. */
@Injectable()
export class ModerationService {
  constructor(private readonly database: Database) {}

  policy(actor: Actor): Promise<ShownPolicy> {
    return this.database.runAs(actor, async (tx) => {
      const policy = await this.policyIn(tx, actor.initiativeId);
      const counts = await tx.row<Pick<ShownPolicy, 'published' | 'held'>>(
        'select published, held from shelf_moderation where initiative_id = $1',
        [actor.initiativeId],
      );
      return { ...policy, published: 0, held: 0, ...counts };
    });
  }

  async policyIn(tx: Transaction, initiativeId: string): Promise<ReviewPolicy> {
    const row = await tx.scoped(ReviewPolicyEntity, initiativeId).findOne({});
    return row ?? { twoPeople: false, words: '', translations: {} };
  }

  async savePolicy(actor: Actor, { twoPeople, words, translations }: ReviewPolicy): Promise<ShownPolicy> {
    await this.database.runAs(actor, (tx) =>
      tx.scoped(ReviewPolicyEntity, actor.initiativeId).upsert({ twoPeople, words, translations }, []),
    );
    return this.policy(actor);
  }

  resources(actor: Actor): Promise<SupportResourceEntity[]> {
    return this.database.runAs(actor, (tx) =>
      tx.scoped(SupportResourceEntity, actor.initiativeId).find({}, { position: 'ASC', name: 'ASC' }),
    );
  }

  /** Adds somebody who helps, or changes the one with this id. */
  async saveResource(actor: Actor, { id, translations = {}, ...fields }: SavedResource): Promise<string> {
    const own = id ?? newId();
    await this.database.runAs(actor, async (tx) => {
      const table = tx.scoped(SupportResourceEntity, actor.initiativeId);
      if (id) {
        if ((await table.update({ id }, { ...fields, translations })) === 0) throw new NotFound();
        return;
      }
      const position = await table.count();
      if (position >= MODERATION_LIMITS.resources)
        throw Invalid.because('TOO_MANY', { limit: MODERATION_LIMITS.resources });
      await table.insert({ id: own, ...fields, translations, position });
    });
    return own;
  }

  async removeResource(actor: Actor, id: string): Promise<void> {
    await this.database.runAs(actor, async (tx) => {
      if ((await tx.scoped(SupportResourceEntity, actor.initiativeId).delete({ id })) === 0)
        throw new NotFound();
    });
  }

  /** Writes what was decided to the log, in the transaction that does it. */
  async note(
    tx: Transaction,
    { initiativeId, accountId }: Member,
    storyId: string,
    decision: Decision,
    reason = '',
  ): Promise<void> {
    await tx.run(
      `insert into moderation_event (initiative_id, story_id, decision, reason, decided_by) values ($1, $2, $3, $4, $5)`,
      [initiativeId, storyId, decision, reason, accountId],
    );
  }

  /** What was decided, the newest first; `before` is the number of the last entry of the page before. */
  log(actor: Actor, before?: number | null): Promise<ModerationEntry[]> {
    return this.database.runAs(actor, (tx) =>
      tx.rows<ModerationEntry>(
        `select number::integer as number, story_id as "storyId", decision, reason, decided_on as "decidedOn",
           coalesce(member_name(decided_by), '') as "decidedBy",
           exists (select from story_scribe s where s.initiative_id = $1 and s.story_id = e.story_id
             and s.account_id = e.decided_by) as "wroteIt"
         from moderation_event e where initiative_id = $1 and ($2::bigint is null or number < $2)
         order by number desc limit $3`,
        [actor.initiativeId, before ?? null, LOG_PAGE],
      ),
    );
  }
}
