import { Inject, Injectable } from '@nestjs/common';
import { shiftedDay } from '@chorus/domain';
import { accountsActor, houseActor } from '../access/actor.js';
import { CONFIG, type Config } from '../core/config.js';
import { Database } from '../core/database/database.js';
import { InitiativeEntity } from '../initiatives/initiative.entity.js';
import type { Letter } from '../notices/letter.js';
import { MailRepository } from '../notices/mail.repository.js';
import { AssignmentsRepository, type Correspondent } from './assignments.repository.js';
import { dueItems, today, type DueItem } from './due-items.js';
import { dueLetter } from './letters.js';

/** For so many days after a due date somebody is told that it has passed: once, and not about old debts. */
const LATE_DAYS = 14;

/** Puts reminders into the outbox. Several processes may do so at once: the same letter is written once. */
@Injectable()
export class Reminders {
  constructor(
    private readonly database: Database,
    private readonly assignments: AssignmentsRepository,
    private readonly mail: MailRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** One round through all initiatives, as of a day. */
  async once(day = today()): Promise<void> {
    const initiatives = await this.database.runAs(accountsActor(), (tx) =>
      tx.manager
        .getRepository(InitiativeEntity)
        .find({ select: { id: true, slug: true, name: true, language: true } }),
    );
    for (const initiative of initiatives) await this.remind(initiative, day);
  }

  private async remind(initiative: InitiativeEntity, day: string): Promise<void> {
    await this.database.runAs(houseActor(initiative.id), async (tx) => {
      const rows = await this.assignments.list(tx, initiative.id);
      if (rows.length === 0) return;
      const items = rows.flatMap((row) => dueItems(row, day, initiative.language));
      const people = await this.assignments.correspondents(tx, initiative.id);
      await this.mail.write(tx, initiative.id, [
        ...this.letters(
          initiative,
          people,
          items.filter((item) => isDueSoon(item, day)),
          false,
        ),
        ...this.letters(
          initiative,
          people,
          items.filter((item) => isNewlyLate(item, day)),
          true,
        ),
      ]);
    });
  }

  /** One letter a person and due date, however many numbers are due on it. */
  private letters(
    { slug, name: initiative, language }: InitiativeEntity,
    people: readonly Correspondent[],
    items: readonly DueItem[],
    late: boolean,
  ): Letter[] {
    const link = `${this.config.publicUrl}/w/${slug}/numbers-due`;
    return people.flatMap(({ accountId, email, name, organizationId }) => {
      const own = items.filter((item) => item.organizationId === organizationId);
      const days = [...new Set(own.map(({ dueOn }) => dueOn))];
      return days.map((due) => ({
        ...dueLetter(
          { initiative, language, name, link },
          own.filter(({ dueOn }) => dueOn === due),
          late,
        ),
        ...{ accountId, recipient: email, topic: `${late ? 'late' : 'due'} ${due}` },
      }));
    });
  }
}

function waitsForThem({ standing }: DueItem): boolean {
  return standing === 'NOT_OVER' || standing === 'DUE' || standing === 'OVERDUE' || standing === 'RETURNED';
}

function isDueSoon(item: DueItem, day: string): boolean {
  const { remindDays, dueOn } = item;
  return waitsForThem(item) && remindDays !== null && day >= shiftedDay(dueOn, -remindDays) && day <= dueOn;
}

function isNewlyLate(item: DueItem, day: string): boolean {
  const { remindDays, dueOn } = item;
  return waitsForThem(item) && remindDays !== null && day > dueOn && day <= shiftedDay(dueOn, LATE_DAYS);
}
