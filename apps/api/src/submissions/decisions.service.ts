import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { Conflict, Invalid, NotFound } from '../core/errors.js';
import { PublicationService } from '../series/publication.service.js';
import { SubmissionLetters } from './letters.service.js';
import { SheetService, type Sheet } from './sheet.service.js';
import { requireState } from './submissions.service.js';
import { SubmissionsRepository } from './submissions.repository.js';
import { Workroom } from './workroom.js';

/** What a steward decides about numbers that were handed in. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly database: Database,
    private readonly submissions: SubmissionsRepository,
    private readonly sheets: SheetService,
    private readonly workroom: Workroom,
    private readonly publication: PublicationService,
    private readonly letters: SubmissionLetters,
  ) {}

  /**
   * Makes the figures observations, and with `publish` also shows them to the audiences that see the indicator
   * already. It is all one transaction: what is approved stands, or nothing has happened.
   */
  async approve(actor: Actor, id: string, version: number, publish: boolean): Promise<void> {
    await this.database.runAs(actor, async (tx) => {
      const sheet = await this.handedIn(actor, id, version);
      const errors = sheet.findings.filter(({ severity }) => severity === 'ERROR');
      if (errors.length > 0) throw new Invalid(errors.map(({ path, problem }) => ({ path, problem })));
      await this.move(tx, actor, id, version, { state: 'APPROVED', reason: '' });
      await this.submissions.record(tx, actor, id, 'APPROVED', '');
      await this.workroom.take(tx, actor, sheet, id);
      await this.letters.approved(tx, actor, sheet);
      if (publish && sheet.indicator.publishedAt) await this.publication.publish(actor, sheet.indicator.slug);
    });
  }

  /** Sends the figures back with what is to be mended. They stay as they were sent. */
  async giveBack(actor: Actor, id: string, version: number, reason: string): Promise<void> {
    await this.database.runAs(actor, async (tx) => {
      const sheet = await this.handedIn(actor, id, version);
      await this.move(tx, actor, id, version, { state: 'RETURNED', reason });
      await this.submissions.record(tx, actor, id, 'RETURNED', reason);
      await this.letters.returned(tx, actor, sheet, reason);
    });
  }

  private async handedIn(actor: Actor, id: string, version: number): Promise<Sheet> {
    const sheet = await this.sheets.byId(actor, id);
    if (!sheet.submission) throw new NotFound();
    requireState(sheet.submission, 'SUBMITTED');
    if (sheet.submission.version !== version) throw new Conflict();
    return sheet;
  }

  private async move(
    tx: Transaction,
    actor: Actor,
    id: string,
    version: number,
    to: { state: 'APPROVED' | 'RETURNED'; reason: string },
  ): Promise<void> {
    if (!(await this.submissions.move(tx, actor.initiativeId, { id, version }, to))) throw new Conflict();
  }
}
