import { ArgsType, Field, Float, ID, InputType } from '@nestjs/graphql';
import { RULE_KINDS, SEVERITIES, type RuleKind, type Severity } from '@chorus/domain';
import { IsBoolean } from 'class-validator';
import { Finite, Id, OneOf, Optional, Text } from '../core/input.js';
import { RuleKindEnum, SeverityEnum } from './rule.model.js';

@InputType()
export class ValidationRuleInput {
  @Field(() => ID, { nullable: true, description: 'Left out to add one.' })
  @Optional()
  @Id()
  id?: string | null;

  @Field(() => ID)
  @Id()
  indicatorId: string;

  @Field(() => RuleKindEnum)
  @OneOf(RULE_KINDS)
  kind: RuleKind;

  @Field(() => SeverityEnum)
  @OneOf(SEVERITIES)
  severity: Severity;

  @Field(() => Float, { nullable: true, description: 'RANGE: the lowest value that is right.' })
  @Optional()
  @Finite()
  low?: number | null;

  @Field(() => Float, { nullable: true, description: 'RANGE: the highest value that is right.' })
  @Optional()
  @Finite()
  high?: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'CHANGE: by how much at most. GROUPS and PLACES: percent by which the parts may miss. OUTLIER: largest score.',
  })
  @Optional()
  @Finite()
  most?: number | null;

  @Field({ defaultValue: false, description: 'CHANGE: `most` is in percent of the value before.' })
  @IsBoolean()
  relative: boolean;

  @Field(() => ID, { nullable: true, description: 'PAIR: the indicator that this one must not exceed.' })
  @Optional()
  @Id()
  otherId?: string | null;
}

@ArgsType()
export class RulesArgs {
  @Field()
  initiative: string;

  @Field(() => ID)
  @Id()
  indicatorId: string;
}

@InputType({ description: 'Why a figure that a rule asks about is right. Holds for these figures alone.' })
export class WarningAnswerInput {
  @Field(() => ID)
  @Id()
  ruleId: string;

  @Field()
  @Text(500, { min: 1 })
  words: string;
}
