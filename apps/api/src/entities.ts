import {
  AnnotationEntity,
  FormerDefinitionEntity,
  IndicatorDimensionEntity,
  ResultEntity,
  SourceEntity,
  TargetEntity,
} from './indicators/indicator-parts.entity.js';
import { IndicatorEntity } from './indicators/indicator.entity.js';
import { InitiativeEntity } from './initiatives/initiative.entity.js';
import { InvitationEntity } from './initiatives/invitation.entity.js';
import { MembershipEntity } from './initiatives/membership.entity.js';
import { OrganizationEntity } from './initiatives/organization.entity.js';
import { ReviewPolicyEntity, SupportResourceEntity } from './moderation/moderation.entity.js';
import { CategoryEntity, DimensionEntity } from './places/dimension.entity.js';
import { PlaceEntity } from './places/place.entity.js';
import {
  PromptDimensionEntity,
  PromptEntity,
  PromptIndicatorEntity,
  PromptThemeEntity,
} from './prompts/prompt.entity.js';
import { RuleEntity } from './rules/rule.entity.js';
import { AssignmentEntity, AssignmentPlaceEntity, DueDateEntity } from './submissions/assignment.entity.js';
import { ThemeEntity } from './themes/theme.entity.js';

/** Every table that TypeORM maps; a test holds them against the migrated database. */
export const ENTITIES = [
  InitiativeEntity,
  OrganizationEntity,
  MembershipEntity,
  InvitationEntity,
  PlaceEntity,
  DimensionEntity,
  CategoryEntity,
  ResultEntity,
  SourceEntity,
  IndicatorEntity,
  IndicatorDimensionEntity,
  TargetEntity,
  AnnotationEntity,
  RuleEntity,
  AssignmentEntity,
  AssignmentPlaceEntity,
  DueDateEntity,
  FormerDefinitionEntity,
  ThemeEntity,
  PromptEntity,
  PromptThemeEntity,
  PromptIndicatorEntity,
  PromptDimensionEntity,
  ReviewPolicyEntity,
  SupportResourceEntity,
];
