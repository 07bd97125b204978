import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  ABILITIES,
  abilitiesOf,
  AUDIENCES,
  ORGANIZATION_KINDS,
  type Ability,
  type Audience,
  type OrganizationKind,
  type Role,
} from '@chorus/domain';
import type { Actor } from '../access/actor.js';
import { RoleEnum } from '../accounts/account.model.js';
import { graphqlEnum } from '../core/graphql/enums.js';
import { localized, type Translations } from '../core/localized.js';
import { TranslationsScalar } from '../core/graphql/scalars.js';
import type { InitiativeEntity } from './initiative.entity.js';
import type { InvitationEntity } from './invitation.entity.js';
import type { InvitationOffer, MemberRow } from './members.service.js';

export const AudienceEnum = graphqlEnum(
  'Audience',
  AUDIENCES,
  'Who a thing is shown to; each is wider than the one before.',
);
export const OrganizationKindEnum = graphqlEnum(
  'OrganizationKind',
  ORGANIZATION_KINDS,
  'What kind of partner this is.',
);

@ObjectType('InitiativeCard', { description: 'An initiative in a list.' })
export class InitiativeCardModel {
  @Field()
  slug: string;

  @Field()
  name: string;

  @Field()
  vision: string;

  @Field({ description: 'Invented, for showing and trying.' })
  invented: boolean;
}

@ObjectType('SmallNumberPolicy', {
  description: 'Which small numbers are not shown to partners and the public.',
})
export class SmallNumberPolicyModel {
  @Field(() => Int, { description: 'Counts from 1 up to one below this are hidden.' })
  minimumCount: number;

  @Field(() => Int, { description: 'Shares and rates of fewer people than this are hidden.' })
  minimumDenominator: number;

  @Field({ description: 'Also hide a share that says everybody or nobody.' })
  hideAllOrNone: boolean;
}

@ObjectType('Initiative')
export class InitiativeModel extends InitiativeCardModel {
  @Field()
  about: string;

  @Field({ description: 'The language it was written in.' })
  language: string;

  @Field(() => TranslationsScalar, {
    description: 'Texts in other languages: language, then field, then text.',
  })
  translations: Translations;

  @Field(() => AudienceEnum)
  audience: Audience;

  @Field(() => SmallNumberPolicyModel)
  smallNumbers: SmallNumberPolicyModel;

  @Field(() => RoleEnum, { nullable: true, description: 'What the viewer is here; null for the public.' })
  viewerRole: Role | null;

  @Field(() => [String], { description: `What the viewer may do here: ${ABILITIES.join(', ')}.` })
  viewerCan: Ability[];
}

@ObjectType('Organization')
export class OrganizationModel {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => OrganizationKindEnum)
  kind: OrganizationKind;
}

@ObjectType('Member')
export class MemberModel {
  @Field(() => ID)
  accountId: string;

  @Field()
  name: string;

  @Field()
  email: string;

  @Field(() => RoleEnum)
  role: Role;

  @Field(() => ID, { nullable: true })
  organizationId: string | null;
}

@ObjectType('Invitation')
export class InvitationModel {
  @Field(() => ID)
  id: string;

  @Field({ description: 'Whom it is for.' })
  name: string;

  @Field(() => RoleEnum)
  role: Role;

  @Field()
  expiresAt: Date;

  @Field(() => Date, { nullable: true })
  usedAt: Date | null;
}

@ObjectType('InvitationOffer', { description: 'What a link offers to whoever holds it.' })
export class InvitationOfferModel implements InvitationOffer {
  @Field({ description: 'Slug of the initiative.' })
  initiative: string;

  @Field()
  initiativeName: string;

  @Field()
  name: string;

  @Field(() => RoleEnum)
  role: Role;
}

export function toInitiativeCard(row: InitiativeEntity, language?: string): InitiativeCardModel {
  const { slug, name, vision, invented } = localized(row, language);
  return { slug, name, vision, invented };
}

export function toInitiative(row: InitiativeEntity, actor: Actor, language?: string): InitiativeModel {
  const { minimumCount, minimumDenominator, hideAllOrNone, audience, translations } = row;
  return {
    ...toInitiativeCard(row, language),
    about: localized(row, language).about,
    language: row.language,
    translations,
    audience,
    smallNumbers: { minimumCount, minimumDenominator, hideAllOrNone },
    viewerRole: actor.visitor === 'PUBLIC' ? null : actor.visitor,
    viewerCan: abilitiesOf(actor.visitor),
  };
}

export function toMember(row: MemberRow): MemberModel {
  const { account_id: accountId, name, email, role, organization_id: organizationId } = row;
  return { accountId, name, email, role, organizationId };
}

export function toInvitation({ id, name, role, expiresAt, usedAt }: InvitationEntity): InvitationModel {
  return { id, name, role, expiresAt, usedAt };
}
