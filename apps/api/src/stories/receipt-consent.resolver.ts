import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { GuardianKind } from '@chorus/domain';
import { Anonymous, CurrentRequest, Public } from '../access/decorators.js';
import type { RequestContext } from '../access/request-context.js';
import { ReceiptConsentService } from './receipt-consent.service.js';
import { ConsentInput } from './story.inputs.js';
import { GuardianKindEnum } from './story.model.js';
import { ReceiptModel, toReceipt } from './telling.resolver.js';

/** Allowing more, by the code of the receipt. */
@Resolver()
export class ReceiptConsentResolver {
  constructor(private readonly consents: ReceiptConsentService) {}

  @Public()
  @Anonymous()
  @Mutation(() => ReceiptModel, {
    description: 'Allows more than before; it is shown so when somebody has read the story again.',
  })
  async widenConsent(
    @Args('code') code: string,
    @Args('consent') consent: ConsentInput,
    @CurrentRequest() request: RequestContext,
  ): Promise<ReceiptModel> {
    return toReceipt(await this.consents.widen(code, request.request.ip, consent, today()));
  }

  @Public()
  @Anonymous()
  @Mutation(() => ReceiptModel, { description: 'Says that a guardian agrees, where one was missing.' })
  async giveGuardianConsent(
    @Args('code') code: string,
    @Args('guardianIs', { type: () => GuardianKindEnum }) guardianIs: GuardianKind,
    @CurrentRequest() request: RequestContext,
  ): Promise<ReceiptModel> {
    return toReceipt(await this.consents.guardianAgrees(code, request.request.ip, guardianIs, today()));
  }
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
