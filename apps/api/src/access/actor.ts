import { audienceOf, type Audience, type Role, type ShelfAudience, type Visitor } from '@chorus/domain';
import type { DatabaseActor } from '../core/database/database.js';

/** Somebody in one initiative: signed in with a role, or the public. */
export interface Actor extends DatabaseActor {
  initiativeId: string;
  visitor: Visitor;
  accountId?: string;
  organizationId?: string;
}

/** A member: an actor who is signed in. */
export interface Member extends Actor {
  visitor: Role;
  accountId: string;
}

const DATABASE_ROLE: Record<Visitor, string> = {
  PUBLIC: 'chorus_public',
  PARTNER: 'chorus_partner',
  CONTRIBUTOR: 'chorus_contributor',
  REVIEWER: 'chorus_reviewer',
  STEWARD: 'chorus_steward',
  OWNER: 'chorus_owner',
};

export function publicActor(initiativeId: string): Actor {
  return {
    initiativeId,
    visitor: 'PUBLIC',
    role: DATABASE_ROLE.PUBLIC,
    settings: { initiative: initiativeId },
  };
}

export function memberActor(member: {
  initiativeId: string;
  accountId: string;
  role: Role;
  organizationId?: string;
}): Member {
  const { initiativeId, accountId, role, organizationId } = member;
  return {
    initiativeId,
    accountId,
    organizationId,
    visitor: role,
    role: DATABASE_ROLE[role],
    settings: { initiative: initiativeId, account: accountId, organization: organizationId },
  };
}

/** Nobody in particular: the house itself, with the rights of a steward in one initiative. */
export function houseActor(initiativeId: string): Actor {
  return {
    initiativeId,
    visitor: 'STEWARD',
    role: DATABASE_ROLE.STEWARD,
    settings: { initiative: initiativeId },
  };
}

/** Signing in and what comes with it: reaches accounts and memberships, and nothing else of any initiative. */
export function accountsActor(settings: { link?: string; account?: string } = {}): DatabaseActor {
  return { role: 'chorus_accounts', settings };
}

/**
 * A storyteller: no account, one story. Before the story is known, only the hash of a receipt's code, or of the
 * sending device's key, which opens that one receipt and what was sent for its draft. Somebody signed in who
 * challenges an indicator stands at the same place: they reach their own challenges and nothing else.
 */
export function tellerActor(
  settings:
    | { receipt: string }
    | { initiative: string; key: string }
    | { initiative: string; story: string; key?: string }
    | { initiative: string; challenger: string },
): DatabaseActor {
  return { role: 'chorus_teller', settings };
}

export function isMember(actor: Actor): actor is Member {
  return actor.accountId !== undefined;
}

/** The audience whose shelf this actor reads. Stewards look at the partners' one; the workroom is another door. */
export function shelfOf(actor: Actor): ShelfAudience {
  const audience: Audience = audienceOf(actor.visitor);
  return audience === 'PUBLIC' ? 'PUBLIC' : 'PARTNERS';
}
