import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { Database } from '../core/database/database.js';
import { NotFound } from '../core/errors.js';
import { MailRepository } from './mail.repository.js';
import { OutboxModel, toMail } from './notice.model.js';
import { Postman } from './postman.js';

/** Letters that a page shows at once. */
const SHOWN = 200;

@Resolver()
export class NoticesResolver {
  constructor(
    private readonly database: Database,
    private readonly mail: MailRepository,
    private readonly postman: Postman,
  ) {}

  @Allow('notice.read')
  @Query(() => OutboxModel, { description: 'Letters to members: those that wait, and the newest that left.' })
  async outbox(@Args('initiative') _: string, @CurrentActor() actor: Actor): Promise<OutboxModel> {
    const rows = await this.database.runAs(actor, (tx) => this.mail.list(tx, actor.initiativeId, SHOWN));
    return { delivers: this.postman.delivers, mails: rows.map(toMail) };
  }

  @Allow('notice.read')
  @Mutation(() => Boolean, { description: 'Lets a letter that has not left be tried again now.' })
  async retryMail(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    const found = await this.database.runAs(actor, (tx) => this.mail.retry(tx, actor.initiativeId, id));
    if (found === 0) throw new NotFound();
    return true;
  }
}
