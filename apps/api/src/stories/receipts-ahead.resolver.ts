import { Args, Field, ID, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { ReceiptScript } from '@chorus/domain';
import type { Actor } from '../access/actor.js';
import { Attempts, type AttemptLimit } from '../access/attempts.js';
import { Allow, Anonymous, CurrentActor, CurrentRequest } from '../access/decorators.js';
import type { RequestContext } from '../access/request-context.js';
import { Invalid } from '../core/errors.js';
import { isId } from '../core/ids.js';
import { ReceiptsAheadService } from './receipts-ahead.service.js';
import { ReceiptScriptEnum } from './story.inputs.js';

@ObjectType('ReceiptAhead', { description: 'The code that a story will have, should it be sent.' })
class ReceiptAheadModel {
  @Field(() => ReceiptScriptEnum)
  script: ReceiptScript;

  @Field({
    description: 'Of the words, and of the story. Stories in other languages have the words of English.',
  })
  language: string;

  @Field()
  code: string;
}

/** A shared tablet asks for one code a story, and for some in reserve. */
const ASKING: AttemptLimit = { purpose: 'receipt ahead', atMost: 240, minutes: 60 };

const PASSING: AttemptLimit = { ...ASKING, purpose: 'sending pass' };

/** What a shared tablet asks for while it has a line. */
@Resolver()
export class ReceiptsAheadResolver {
  constructor(
    private readonly receipts: ReceiptsAheadService,
    private readonly attempts: Attempts,
  ) {}

  @Allow('story.tell')
  @Anonymous()
  @Mutation(() => [ReceiptAheadModel], {
    description:
      'The codes that a story sent with this key would have, for a device that may be without a line when the story is finished. Nothing is kept. A mutation, so that no answer is cached.',
  })
  async receiptAhead(
    @Args('initiative') _: string,
    @Args('key', { type: () => ID }) key: string,
    @CurrentActor() actor: Actor,
    @CurrentRequest() request: RequestContext,
  ): Promise<ReceiptAheadModel[]> {
    if (!isId(key)) throw Invalid.field('key', 'INVALID');
    await this.attempts.count(ASKING, request.request.ip);
    return this.receipts.ahead(actor, key);
  }

  @Allow('story.tell')
  @Anonymous()
  @Mutation(() => String, {
    nullable: true,
    description:
      'Lets the story with this key in for 7 days from now, also where its call closes meanwhile. Null where it is closed. Nothing is kept.',
  })
  async sendingPass(
    @Args('initiative') _: string,
    @Args('prompt', { description: 'Its slug.' }) prompt: string,
    @Args('key', { type: () => ID }) key: string,
    @CurrentActor() actor: Actor,
    @CurrentRequest() request: RequestContext,
  ): Promise<string | null> {
    if (!isId(key)) throw Invalid.field('key', 'INVALID');
    await this.attempts.count(PASSING, request.request.ip);
    const today = new Date().toISOString().slice(0, 10);
    return (await this.receipts.pass(actor, prompt, key, today)) ?? null;
  }
}
