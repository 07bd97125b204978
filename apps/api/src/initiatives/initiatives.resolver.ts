import { Args, ArgsType, Field, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { type Actor } from '../access/actor.js';
import { Allow, CurrentActor, CurrentRequest, Public } from '../access/decorators.js';
import type { RequestContext } from '../access/request-context.js';
import { NewAccountInput } from '../accounts/account.inputs.js';
import { toViewer, ViewerModel } from '../accounts/account.model.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { Text } from '../core/input.js';
import { InitiativeChangesInput, NewInitiativeInput } from './initiative.inputs.js';
import { InitiativeCardModel, InitiativeModel, toInitiative, toInitiativeCard } from './initiative.model.js';
import { InitiativesService } from './initiatives.service.js';

/** One object, so that a problem names its field in full: both the owner and the initiative have a name. */
@ArgsType()
class SetUpArgs {
  @Field()
  @Text(200)
  token: string;

  @Field(() => NewAccountInput)
  @ValidateNested()
  @Type(() => NewAccountInput)
  owner: NewAccountInput;

  @Field(() => NewInitiativeInput)
  @ValidateNested()
  @Type(() => NewInitiativeInput)
  initiative: NewInitiativeInput;
}

@Resolver()
export class InitiativesResolver {
  constructor(
    private readonly initiatives: InitiativesService,
    private readonly accounts: AccountsService,
  ) {}

  @Public()
  @Query(() => [InitiativeCardModel], {
    name: 'initiatives',
    description: 'The initiatives that are open to the public.',
  })
  async listInitiatives(
    @Args('language', { nullable: true }) language?: string,
  ): Promise<InitiativeCardModel[]> {
    return (await this.initiatives.listPublic()).map((row) => toInitiativeCard(row, language));
  }

  @Allow('dashboard.read')
  @Query(() => InitiativeModel)
  async initiative(
    @Args('initiative') _initiative: string,
    @CurrentActor() actor: Actor,
    @Args('language', { nullable: true }) language?: string,
  ): Promise<InitiativeModel> {
    return toInitiative(await this.initiatives.get(actor), actor, language);
  }

  @Allow('initiative.write')
  @Mutation(() => InitiativeModel)
  async updateInitiative(
    @Args('initiative') _initiative: string,
    @Args('input') input: InitiativeChangesInput,
    @CurrentActor() actor: Actor,
  ): Promise<InitiativeModel> {
    return toInitiative(await this.initiatives.update(actor, { ...input }), actor);
  }

  @Public()
  @Mutation(() => ViewerModel, {
    description: 'Makes the first owner and initiative, with the link printed at first start.',
  })
  async setUp(
    @Args() { token, owner, initiative }: SetUpArgs,
    @CurrentRequest() request: RequestContext,
  ): Promise<ViewerModel> {
    const account = await this.initiatives.setUp(token, owner, initiative);
    await this.accounts.startSession(account.id, request);
    return toViewer(await this.accounts.viewer(account));
  }
}
