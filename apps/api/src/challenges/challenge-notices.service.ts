import { Inject, Injectable } from '@nestjs/common';
import { accountsActor, houseActor } from '../access/actor.js';
import { CONFIG, type Config } from '../core/config.js';
import { Database } from '../core/database/database.js';
import { InitiativeEntity } from '../initiatives/initiative.entity.js';
import { MailRepository } from '../notices/mail.repository.js';
import { challengesLetter } from './challenge-letters.js';
import { today } from './challenge-words.js';

/**
 * Tells stewards that challenges wait. Never on the day on which one came: the moment of a letter would tell the moment
 * at which somebody wrote.
 */
@Injectable()
export class ChallengeNotices {
  constructor(
    private readonly database: Database,
    private readonly mail: MailRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** One round through all initiatives, as of a day. The same letter is written once, whoever else does so too. */
  async once(day = today()): Promise<void> {
    const initiatives = await this.database.runAs(accountsActor(), (tx) =>
      tx.manager
        .getRepository(InitiativeEntity)
        .find({ select: { id: true, slug: true, name: true, language: true } }),
    );
    for (const initiative of initiatives) await this.tell(initiative, day);
  }

  private async tell({ id, slug, name: initiative, language }: InitiativeEntity, day: string): Promise<void> {
    await this.database.runAs(houseActor(id), async (tx) => {
      const waiting = await tx.row<{ count: number; newest: string | null }>(
        `select count(*)::integer as count, max(made_on) as newest from challenge
         where initiative_id = $1 and state = 'WAITING' and made_on < $2`,
        [id, day],
      );
      const { count = 0, newest } = waiting ?? {};
      if (!newest) return;
      const stewards = await tx.rows<{ accountId: string; recipient: string; name: string }>(
        `select m.account_id as "accountId", a.email as recipient, a.name
         from membership m join account a on a.id = m.account_id
         where m.initiative_id = $1 and m.role in ('STEWARD', 'OWNER') order by a.email`,
        [id],
      );
      const link = `${this.config.publicUrl}/w/${slug}/challenges`;
      await this.mail.write(
        tx,
        id,
        stewards.map(({ accountId, recipient, name }) => ({
          ...{ accountId, recipient, topic: `challenges ${newest}` },
          ...challengesLetter({ initiative, language, name, link }, count),
        })),
      );
    });
  }
}
