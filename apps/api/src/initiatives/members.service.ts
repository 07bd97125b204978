import { Injectable } from '@nestjs/common';
import type { OrganizationKind, Role } from '@chorus/domain';
import { accountsActor, type Actor, type Member } from '../access/actor.js';
import { hashToken, newToken } from '../access/session-cookie.js';
import { AccountsService, type NewAccount } from '../accounts/accounts.service.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { breaksReference, breaksUnique, Conflict, Invalid, NotFound } from '../core/errors.js';
import { newId } from '../core/ids.js';
import { refuseWhileUsed } from '../core/still-used.js';
import { InvitationEntity } from './invitation.entity.js';
import { MembershipEntity } from './membership.entity.js';
import { OrganizationEntity } from './organization.entity.js';

/** How long an invitation waits to be accepted. */
const INVITATION_DAYS = 7;

export interface NewInvitation {
  name: string;
  role: Role;
  organizationId?: string | null;
}

export interface MemberRow {
  account_id: string;
  name: string;
  email: string;
  role: Role;
  organization_id: string | null;
}

export interface InvitationOffer {
  initiative: string;
  initiativeName: string;
  name: string;
  role: Role;
}

interface OfferRow {
  initiative_id: string;
  id: string;
  slug: string;
  initiative_name: string;
  name: string;
  role: Role;
  organization_id: string | null;
}

/** Who belongs to an initiative: organizations, members, invitations. */
@Injectable()
export class MembersService {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsService,
  ) {}

  list(actor: Actor): Promise<MemberRow[]> {
    return this.database.runAs(actor, (tx) =>
      tx.rows<MemberRow>(
        `select m.account_id, a.name, a.email, m.role, m.organization_id
         from membership m join account a on a.id = m.account_id
         where m.initiative_id = $1 order by a.name, a.email`,
        [actor.initiativeId],
      ),
    );
  }

  async changeRole(
    actor: Actor,
    accountId: string,
    role: Role,
    organizationId: string | null,
  ): Promise<void> {
    requireOrganization(role, organizationId);
    await this.database.runAs(actor, async (tx) => {
      const members = tx.scoped(MembershipEntity, actor.initiativeId);
      if ((await members.update({ accountId }, { role, organizationId })) === 0) throw new NotFound();
      await this.keepAnOwner(tx, actor);
    });
  }

  async remove(actor: Actor, accountId: string): Promise<void> {
    await this.database.runAs(actor, async (tx) => {
      if ((await tx.scoped(MembershipEntity, actor.initiativeId).delete({ accountId })) === 0)
        throw new NotFound();
      await this.keepAnOwner(tx, actor);
    });
  }

  private async keepAnOwner(tx: Transaction, actor: Actor): Promise<void> {
    const owners = await tx.scoped(MembershipEntity, actor.initiativeId).count({ role: 'OWNER' });
    if (owners === 0) throw new Conflict('LAST_OWNER');
  }

  invitations(actor: Actor): Promise<InvitationEntity[]> {
    return this.database.runAs(actor, (tx) =>
      tx.scoped(InvitationEntity, actor.initiativeId).find({}, { expiresAt: 'DESC' }),
    );
  }

  /** Makes an invitation; its token is in the answer and nowhere else. */
  async invite(actor: Member, { name, role, organizationId = null }: NewInvitation): Promise<string> {
    requireOrganization(role, organizationId);
    const token = newToken();
    await this.database.runAs(actor, (tx) =>
      tx.scoped(InvitationEntity, actor.initiativeId).insert({
        id: newId(),
        tokenHash: hashToken(token),
        name,
        role,
        organizationId,
        invitedBy: actor.accountId,
        expiresAt: new Date(Date.now() + INVITATION_DAYS * 24 * 60 * 60 * 1000),
        usedAt: null,
      }),
    );
    return token;
  }

  async revokeInvitation(actor: Actor, id: string): Promise<void> {
    const gone = await this.database.runAs(actor, (tx) =>
      tx.scoped(InvitationEntity, actor.initiativeId).delete({ id }),
    );
    if (gone === 0) throw new NotFound();
  }

  /** What a link offers; an old, used or unknown one says so, and not which of these it is. */
  async offer(token: string): Promise<InvitationOffer> {
    const row = await this.database.runAs(linkActor(token), (tx) => this.findOffer(tx, token));
    return { initiative: row.slug, initiativeName: row.initiative_name, name: row.name, role: row.role };
  }

  /**
   * Joins with the account that is signed in, or with a new one. Gives the account that joined. Somebody who is a
   * member already is refused: a link is no way to another role.
   */
  async accept(token: string, joining: { accountId: string } | NewAccount): Promise<string> {
    const prepared = 'accountId' in joining ? undefined : await this.accounts.prepare(joining);
    const accountId = 'accountId' in joining ? joining.accountId : (prepared?.id ?? '');
    await this.database.runAs(linkActor(token), async (tx) => {
      const offer = await this.findOffer(tx, token);
      if (prepared) await this.accounts.create(tx, prepared);
      const joined = await tx.run(
        `insert into membership (initiative_id, account_id, role, organization_id) values ($1, $2, $3, $4)
         on conflict (initiative_id, account_id) do nothing`,
        [offer.initiative_id, accountId, offer.role, offer.organization_id],
      );
      // The link may be meant for somebody else, so it stays good.
      if (joined === 0) throw new Conflict('ALREADY_MEMBER');
      const used = await tx.run(
        'update invitation set used_at = now() where initiative_id = $1 and id = $2 and used_at is null',
        [offer.initiative_id, offer.id],
      );
      if (used === 0) throw new NotFound('LINK_EXPIRED'); // somebody else was faster
    });
    return accountId;
  }

  private async findOffer(tx: Transaction, token: string): Promise<OfferRow> {
    const row = await tx.row<OfferRow>(
      `select v.initiative_id, v.id, i.slug, i.name as initiative_name, v.name, v.role, v.organization_id
       from invitation v join initiative i on i.id = v.initiative_id
       where v.token_hash = $1 and v.used_at is null and v.expires_at > now()`,
      [hashToken(token)],
    );
    if (!row) throw new NotFound('LINK_EXPIRED');
    return row;
  }

  organizations(actor: Actor): Promise<OrganizationEntity[]> {
    return this.database.runAs(actor, (tx) =>
      tx.scoped(OrganizationEntity, actor.initiativeId).find({}, { name: 'ASC' }),
    );
  }

  /** Adds an organization, or changes the one with this id. */
  async saveOrganization(
    actor: Actor,
    saved: { id?: string; name: string; kind: OrganizationKind },
  ): Promise<string> {
    const { name, kind } = saved;
    const id = saved.id ?? newId();
    try {
      await this.database.runAs(actor, async (tx) => {
        const organizations = tx.scoped(OrganizationEntity, actor.initiativeId);
        if (!saved.id) return organizations.insert({ id, name, kind });
        if ((await organizations.update({ id }, { name, kind })) === 0) throw new NotFound();
      });
    } catch (error) {
      if (breaksUnique(error, 'organization_name')) throw Invalid.field('name', 'ALREADY_USED');
      throw error;
    }
    return id;
  }

  async removeOrganization(actor: Actor, id: string): Promise<void> {
    try {
      await this.database.runAs(actor, async (tx) => {
        await refuseWhileUsed(tx, USES_OF_ORGANIZATION, [actor.initiativeId, id]);
        const gone = await tx.scoped(OrganizationEntity, actor.initiativeId).delete({ id });
        if (gone === 0) throw new NotFound();
      });
    } catch (error) {
      if (breaksReference(error)) throw new Conflict();
      throw error;
    }
  }
}

/** What uses an organization: its members, invitations to it, and the indicators that it owns. */
const USES_OF_ORGANIZATION = `
  select ((select count(*) from membership where initiative_id = $1 and organization_id = $2)
    + (select count(*) from invitation where initiative_id = $1 and organization_id = $2)
    + (select count(*) from indicator where initiative_id = $1 and organization_id = $2))::integer as count`;

function linkActor(token: string) {
  return accountsActor({ link: hashToken(token).toString('hex') });
}

function requireOrganization(role: Role, organizationId: string | null | undefined): void {
  if (role === 'CONTRIBUTOR' && !organizationId) throw Invalid.field('organizationId', 'REQUIRED');
}
