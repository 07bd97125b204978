import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor, Member } from '../access/actor.js';
import { Callers } from '../access/callers.js';
import { Allow, CurrentActor, CurrentRequest, Public } from '../access/decorators.js';
import type { RequestContext } from '../access/request-context.js';
import { NewAccountInput } from '../accounts/account.inputs.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { Unauthenticated } from '../core/errors.js';
import { InvitationInput, OrganizationInput, RoleInput } from './initiative.inputs.js';
import {
  InvitationModel,
  InvitationOfferModel,
  MemberModel,
  OrganizationModel,
  toInvitation,
  toMember,
} from './initiative.model.js';
import { MembersService } from './members.service.js';

@Resolver()
export class MembersResolver {
  constructor(
    private readonly members: MembersService,
    private readonly accounts: AccountsService,
    private readonly callers: Callers,
  ) {}

  @Allow('member.read')
  @Query(() => [MemberModel], { name: 'members' })
  async listMembers(@Args('initiative') _: string, @CurrentActor() actor: Actor): Promise<MemberModel[]> {
    return (await this.members.list(actor)).map(toMember);
  }

  @Allow('member.write')
  @Mutation(() => Boolean, { description: 'Gives a member another role; their sessions end.' })
  async changeRole(
    @Args('initiative') _: string,
    @Args('input') input: RoleInput,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.members.changeRole(actor, input.accountId, input.role, input.organizationId ?? null);
    return true;
  }

  @Allow('member.write')
  @Mutation(() => Boolean)
  async removeMember(
    @Args('initiative') _: string,
    @Args('accountId', { type: () => ID }) accountId: string,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.members.remove(actor, accountId);
    return true;
  }

  @Allow('member.write')
  @Query(() => [InvitationModel])
  async invitations(@Args('initiative') _: string, @CurrentActor() actor: Actor): Promise<InvitationModel[]> {
    return (await this.members.invitations(actor)).map(toInvitation);
  }

  @Allow('member.write')
  @Mutation(() => String, {
    description: 'Makes an invitation and gives its token, which is told only this once.',
  })
  invite(
    @Args('initiative') _: string,
    @Args('input') input: InvitationInput,
    @CurrentActor() actor: Member,
  ): Promise<string> {
    return this.members.invite(actor, input);
  }

  @Allow('member.write')
  @Mutation(() => Boolean)
  async revokeInvitation(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.members.revokeInvitation(actor, id);
    return true;
  }

  @Public()
  @Query(() => InvitationOfferModel, { description: 'What an invitation link offers.' })
  invitationOffer(@Args('token') token: string): Promise<InvitationOfferModel> {
    return this.members.offer(token);
  }

  @Public()
  @Mutation(() => Boolean, {
    description:
      'Accepts an invitation, with a new account or the one that is signed in. The link works once.',
  })
  async acceptInvitation(
    @Args('token') token: string,
    @CurrentRequest() request: RequestContext,
    @Args('account', { nullable: true }) account?: NewAccountInput,
  ): Promise<boolean> {
    const session = await this.callers.session(request);
    const joining = account ?? (session && { accountId: session.accountId });
    if (!joining) throw new Unauthenticated();
    const accountId = await this.members.accept(token, joining);
    if (account) await this.accounts.startSession(accountId, request);
    return true;
  }

  @Allow('workspace.enter')
  @Query(() => [OrganizationModel])
  organizations(@Args('initiative') _: string, @CurrentActor() actor: Actor): Promise<OrganizationModel[]> {
    return this.members.organizations(actor);
  }

  @Allow('organization.write')
  @Mutation(() => ID)
  saveOrganization(
    @Args('initiative') _: string,
    @Args('input') input: OrganizationInput,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.members.saveOrganization(actor, input);
  }

  @Allow('organization.write')
  @Mutation(() => Boolean)
  async removeOrganization(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.members.removeOrganization(actor, id);
    return true;
  }
}
