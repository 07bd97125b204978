import { Injectable } from '@nestjs/common';
import { isNarrower, narrower, type Audience, type Consent, type GuardianKind } from '@chorus/domain';
import type { Transaction } from '../core/database/transaction.js';
import { Conflict, Invalid, NotFound } from '../core/errors.js';
import { TellerDoor, type Holder } from './teller-door.js';
import { ReceiptsService, type OpenedReceipt } from './receipts.service.js';
import { consentOf, StoriesRepository, type ConsentRow } from './stories.repository.js';

/**
 * Tellers who allow more than before. What they said before rules, and what is shown stays as it is, until somebody has
 * read the story again.
 */
@Injectable()
export class ReceiptConsentService {
  constructor(
    private readonly door: TellerDoor,
    private readonly receipts: ReceiptsService,
    private readonly stories: StoriesRepository,
  ) {}

  /** Allows more: a wider audience, further permissions, a later last day. What is allowed already stays allowed. */
  widen(code: string, address: string, consent: Consent, today: string): Promise<OpenedReceipt> {
    return this.wishing(code, address, today, async (tx, holder, { ruling, wished }) => {
      const audience = narrower(consent.audience, await this.ceiling(tx, holder));
      const { guardian, guardianIs } = wished ?? ruling;
      const wanted = { ...consent, audience, guardian };
      if (!isNarrower(consentOf(ruling), wanted) || isNarrower(wanted, consentOf(ruling)))
        throw Invalid.field('consent', 'NOT_ALLOWED');
      return { consent: wanted, guardianIs };
    });
  }

  /** A guardian agrees where one was missing. Who it is stands as a word of ours; nobody's name is kept. */
  guardianAgrees(code: string, address: string, guardianIs: GuardianKind, today: string) {
    return this.wishing(code, address, today, (_tx, _holder, { ruling, wished }) => {
      if (ruling.guardian !== 'MISSING') throw Invalid.field('guardianIs', 'NOT_ALLOWED');
      // A wish that waits already is not lost by this answer.
      const consent = { ...consentOf(wished ?? ruling), guardian: 'GIVEN' as const };
      return Promise.resolve({ consent, guardianIs });
    });
  }

  private wishing(
    code: string,
    address: string,
    today: string,
    work: (
      tx: Transaction,
      holder: Holder,
      now: { ruling: ConsentRow; wished: ConsentRow | undefined },
    ) => Promise<{ consent: Consent; guardianIs: GuardianKind | '' }>,
  ): Promise<OpenedReceipt> {
    return this.door.as(code, address, async (tx, holder) => {
      const { initiativeId, storyId } = holder;
      const [ruling] = await this.stories.consents(tx, initiativeId, storyId);
      const story = await this.stories.get(tx, initiativeId, storyId);
      if (!ruling || !story) throw new NotFound('WRONG_RECEIPT');
      if (story.state === 'WITHDRAWN') throw new Conflict('STORY_WITHDRAWN');
      const { consent, guardianIs } = await work(tx, holder, {
        ruling,
        wished: await this.stories.wished(tx, initiativeId, storyId),
      });
      await this.stories.addConsent(tx, initiativeId, storyId, consent, {
        ...{ day: today, pending: true, guardianIs },
      });
      await this.stories.askAgain(tx, initiativeId, storyId);
      return this.receipts.read(tx, holder);
    });
  }

  /** The widest audience that the call for stories offers. */
  private async ceiling(tx: Transaction, { initiativeId, storyId }: Holder): Promise<Audience> {
    const row = await tx.row<{ ceiling: Audience }>(
      `select p.ceiling from story s join prompt p on p.initiative_id = s.initiative_id and p.id = s.prompt_id
       where s.initiative_id = $1 and s.id = $2`,
      [initiativeId, storyId],
    );
    return row?.ceiling ?? 'STEWARDS';
  }
}
