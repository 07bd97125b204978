import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { CONFIG, type Config } from '../core/config.js';
import type { Transaction } from '../core/database/transaction.js';
import { localized } from '../core/localized.js';
import { InitiativesService } from '../initiatives/initiatives.service.js';
import { MailRepository } from '../notices/mail.repository.js';
import { AssignmentsRepository, type Correspondent } from './assignments.repository.js';
import { approvedLetter, returnedLetter, type DueLine, type Occasion } from './letters.js';
import type { Sheet } from './sheet.service.js';

/** Letters about what became of a submission, to the contributors of its organization. */
@Injectable()
export class SubmissionLetters {
  constructor(
    private readonly mail: MailRepository,
    private readonly initiatives: InitiativesService,
    private readonly assignments: AssignmentsRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  approved(tx: Transaction, actor: Actor, sheet: Sheet): Promise<void> {
    return this.write(tx, actor, sheet, 'approved', (occasion, line) => approvedLetter(occasion, line));
  }

  returned(tx: Transaction, actor: Actor, sheet: Sheet, reason: string): Promise<void> {
    return this.write(tx, actor, sheet, 'returned', (occasion, line) =>
      returnedLetter(occasion, line, reason),
    );
  }

  private async write(
    tx: Transaction,
    { initiativeId }: Actor,
    { row, item, submission }: Sheet,
    kind: string,
    made: (occasion: Occasion, line: DueLine) => { subject: string; body: string },
  ): Promise<void> {
    const { slug, name: initiative, language } = await this.initiatives.find(tx, initiativeId);
    const people = await this.assignments.correspondents(tx, initiativeId, row.organizationId);
    const { period, dueOn } = item;
    const line = { name: localized(row, language).name, period, dueOn };
    const link = `${this.config.publicUrl}/w/${slug}/numbers-due/${row.id}/${period.start}`;
    const topic = `${kind} ${submission?.id} ${submission?.version}`;
    const letterTo = ({ accountId, email, name }: Correspondent) => ({
      ...made({ initiative, language, name, link }, line),
      ...{ accountId, recipient: email, topic },
    });
    await this.mail.write(tx, initiativeId, people.map(letterTo));
  }
}
