import { InitiativeEntity } from './initiatives/initiative.entity.js';
import { InvitationEntity } from './initiatives/invitation.entity.js';
import { MembershipEntity } from './initiatives/membership.entity.js';
import { OrganizationEntity } from './initiatives/organization.entity.js';

/** Every table that TypeORM maps. */
export const ENTITIES = [InitiativeEntity, InvitationEntity, MembershipEntity, OrganizationEntity];
