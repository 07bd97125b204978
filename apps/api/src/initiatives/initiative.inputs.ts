import { Field, ID, InputType } from '@nestjs/graphql';
import {
  AUDIENCES,
  ORGANIZATION_KINDS,
  ROLES,
  type Audience,
  type OrganizationKind,
  type Role,
} from '@chorus/domain';
import { IsObject } from 'class-validator';
import { RoleEnum } from '../accounts/account.model.js';
import { TranslationsScalar } from '../core/graphql/scalars.js';
import { Id, OneOf, Optional, Slug, Text } from '../core/input.js';
import type { Translations } from '../core/localized.js';
import { AudienceEnum, OrganizationKindEnum } from './initiative.model.js';

@InputType()
export class NewInitiativeInput {
  @Field({ description: 'Its address: small letters, digits and hyphens.' })
  @Slug()
  slug: string;

  @Field()
  @Text(120, { min: 1 })
  name: string;

  @Field({ defaultValue: '' })
  @Text(300)
  vision: string;
}

@InputType()
export class InitiativeChangesInput {
  @Field({ nullable: true })
  @Optional()
  @Text(120, { min: 1 })
  name?: string;

  @Field({ nullable: true })
  @Optional()
  @Text(300)
  vision?: string;

  @Field({ nullable: true })
  @Optional()
  @Text(5000)
  about?: string;

  @Field(() => TranslationsScalar, {
    nullable: true,
    description: 'Texts in other languages: language, then field, then text.',
  })
  @Optional()
  @IsObject()
  translations?: Translations;

  @Field(() => AudienceEnum, { nullable: true })
  @Optional()
  @OneOf(AUDIENCES)
  audience?: Audience;
}

@InputType()
export class InvitationInput {
  @Field({ description: 'Whom it is for; shown to the other owners.' })
  @Text(100, { min: 1 })
  name: string;

  @Field(() => RoleEnum)
  @OneOf(ROLES)
  role: Role;

  @Field(() => ID, { nullable: true })
  @Optional()
  @Id()
  organizationId?: string | null;
}

@InputType()
export class RoleInput {
  @Field(() => ID)
  @Id()
  accountId: string;

  @Field(() => RoleEnum)
  @OneOf(ROLES)
  role: Role;

  @Field(() => ID, { nullable: true })
  @Optional()
  @Id()
  organizationId?: string | null;
}

@InputType()
export class OrganizationInput {
  @Field(() => ID, { nullable: true, description: 'Leave out to add one.' })
  @Optional()
  @Id()
  id?: string;

  @Field()
  @Text(120, { min: 1 })
  name: string;

  @Field(() => OrganizationKindEnum)
  @OneOf(ORGANIZATION_KINDS)
  kind: OrganizationKind;
}
