import { Inject, Injectable } from '@nestjs/common';
import { shiftedDay } from '@chorus/domain';
import { accountsActor, houseActor, memberActor } from '../access/actor.js';
import { CONFIG, type Config } from '../core/config.js';
import { Database } from '../core/database/database.js';
import { log } from '../core/log.js';
import { MailRepository } from '../notices/mail.repository.js';
import { DigestContents } from './digest-contents.service.js';
import { digestLetter } from './digest-letter.js';
import { isEmpty, letterDay } from './digest.js';
import { DigestsRepository, type Subscriber } from './digests.repository.js';

const WEEK = 7;

/** Puts the letters of the week into the outbox. Several processes may do so: the same letter is written once. */
@Injectable()
export class WeeklyLetters {
  constructor(
    private readonly database: Database,
    private readonly digests: DigestsRepository,
    private readonly contents: DigestContents,
    private readonly mail: MailRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** One round, as of a day such as 2026-11-23. Whom one letter cannot be written to keeps nobody else from theirs. */
  async once(today: string): Promise<void> {
    const day = letterDay(today);
    if (!day) return;
    const people = await this.database.runAs(accountsActor(), (tx) => this.digests.subscribers(tx, day));
    for (const person of people) {
      try {
        await this.write(person, day);
      } catch (error) {
        log.error({ task: 'digests', err: error });
      }
    }
  }

  private async write(person: Subscriber, day: string): Promise<void> {
    const { initiativeId, accountId, role, recipient, stopWord, slug } = person;
    const organizationId = person.organizationId ?? undefined;
    const since = shiftedDay(day, -WEEK);
    const actor = memberActor({ initiativeId, accountId, role, organizationId });
    const digest = await this.contents.of(actor, person.language, since);
    if (isEmpty(digest)) return;
    const { publicUrl } = this.config;
    const links = { link: `${publicUrl}/w/${slug}`, stopLink: `${publicUrl}/stop-letters/${stopWord}` };
    const letter = digestLetter({ ...person, ...links, since, day }, digest);
    await this.database.runAs(houseActor(initiativeId), (tx) =>
      this.mail.write(tx, initiativeId, [{ accountId, recipient, topic: `week ${day}`, ...letter }]),
    );
  }
}
