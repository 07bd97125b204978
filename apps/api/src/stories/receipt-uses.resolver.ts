import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Anonymous, CurrentRequest, Public } from '../access/decorators.js';
import type { RequestContext } from '../access/request-context.js';
import { Invalid } from '../core/errors.js';
import { isId } from '../core/ids.js';
import { ReceiptUsesService } from './receipt-uses.service.js';
import { ReceiptModel, toReceipt } from './telling.resolver.js';

/** Taking down and allowing again, by the code of the receipt. */
@Resolver()
export class ReceiptUsesResolver {
  constructor(private readonly uses: ReceiptUsesService) {}

  @Public()
  @Anonymous()
  @Mutation(() => ReceiptModel, { description: 'The story no longer stands in this place, from now on.' })
  async takeDownUse(
    @Args('code') code: string,
    @Args('use', { type: () => ID }) use: string,
    @CurrentRequest() request: RequestContext,
  ): Promise<ReceiptModel> {
    return toReceipt(await this.uses.takeDown(code, request.request.ip, named(use)));
  }

  @Public()
  @Anonymous()
  @Mutation(() => ReceiptModel, { description: 'It may stand in this place again.' })
  async allowUseAgain(
    @Args('code') code: string,
    @Args('use', { type: () => ID }) use: string,
    @CurrentRequest() request: RequestContext,
  ): Promise<ReceiptModel> {
    return toReceipt(await this.uses.allowAgain(code, request.request.ip, named(use)));
  }

  @Public()
  @Anonymous()
  @Mutation(() => ReceiptModel, { description: 'It stands nowhere any more; only the stewards may see it.' })
  async takeDownAllUses(
    @Args('code') code: string,
    @CurrentRequest() request: RequestContext,
  ): Promise<ReceiptModel> {
    return toReceipt(await this.uses.takeDownAll(code, request.request.ip, today()));
  }
}

function named(id: string): { id: string; today: string } {
  if (!isId(id)) throw Invalid.field('use', 'INVALID');
  return { id, today: today() };
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
