import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Callers } from '../access/callers.js';
import { CurrentRequest, CurrentSession, Public, SignedIn } from '../access/decorators.js';
import type { RequestContext, Session } from '../access/request-context.js';
import { ChangePasswordInput, SignInInput } from './account.inputs.js';
import { toViewer, ViewerModel } from './account.model.js';
import { AccountsService } from './accounts.service.js';

@Resolver()
export class AccountsResolver {
  constructor(
    private readonly accounts: AccountsService,
    private readonly callers: Callers,
  ) {}

  @Public()
  @Query(() => ViewerModel, { nullable: true, description: 'Whoever is signed in; null for nobody.' })
  async viewer(@CurrentRequest() request: RequestContext): Promise<ViewerModel | null> {
    const session = await this.callers.session(request);
    return session ? toViewer(await this.accounts.viewer({ ...session, id: session.accountId })) : null;
  }

  @Public()
  @Mutation(() => ViewerModel)
  async signIn(
    @Args('input') input: SignInInput,
    @CurrentRequest() request: RequestContext,
  ): Promise<ViewerModel> {
    return toViewer(await this.accounts.signIn(input, request));
  }

  @SignedIn()
  @Mutation(() => Boolean, { description: 'Ends the session on the server, wherever its cookie went.' })
  async signOut(
    @CurrentSession() session: Session,
    @CurrentRequest() request: RequestContext,
  ): Promise<boolean> {
    await this.accounts.signOut(session, request);
    return true;
  }

  @SignedIn()
  @Mutation(() => Boolean)
  async changePassword(
    @Args('input') input: ChangePasswordInput,
    @CurrentSession() session: Session,
  ): Promise<boolean> {
    await this.accounts.changePassword(session, input);
    return true;
  }
}
