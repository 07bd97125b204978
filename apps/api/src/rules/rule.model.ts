import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { RULE_KINDS, SEVERITIES, type RuleKind, type Severity, type ValidationRule } from '@chorus/domain';
import { graphqlEnum } from '../core/graphql/enums.js';

export const RuleKindEnum = graphqlEnum('RuleKind', RULE_KINDS, 'What a figure is held against.');
export const SeverityEnum = graphqlEnum(
  'Severity',
  SEVERITIES,
  'An error is not taken; a warning can be answered.',
);

@ObjectType('ValidationRule', { description: 'What the figures of an indicator are held against.' })
export class ValidationRuleModel {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  indicatorId: string;

  @Field(() => RuleKindEnum)
  kind: RuleKind;

  @Field(() => SeverityEnum)
  severity: Severity;

  @Field(() => Float, { nullable: true })
  low: number | null;

  @Field(() => Float, { nullable: true })
  high: number | null;

  @Field(() => Float, { nullable: true })
  most: number | null;

  @Field()
  relative: boolean;

  @Field(() => ID, { nullable: true })
  otherId: string | null;
}

export function toRule(rule: ValidationRule): ValidationRuleModel {
  const { id, indicatorId, kind, severity, low, high, most, relative, otherId } = rule;
  return { id, indicatorId, kind, severity, low, high, most, relative, otherId };
}
