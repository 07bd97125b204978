import { Field, ID, InputType } from '@nestjs/graphql';
import { MEANING_CHANGES, type MeaningChange } from '@chorus/domain';
import { graphqlEnum } from '../core/graphql/enums.js';
import { Id, OneOf, Optional, Slug, Text } from '../core/input.js';

const MeaningChangeEnum = graphqlEnum(
  'MeaningChange',
  MEANING_CHANGES,
  'Better words for the same thing, or another thing from some period on.',
);

@InputType()
export class MeaningChangeInput {
  @Field(() => MeaningChangeEnum)
  @OneOf(MEANING_CHANGES)
  kind: MeaningChange;

  @Field(() => String, {
    nullable: true,
    description: 'For NEW_MEANING: the first period that is counted by the new definition, such as 2019.',
  })
  @Optional()
  @Text(40)
  from?: string | null;

  @Field({ defaultValue: '', description: 'Why it measures something else; readers see it.' })
  @Text(1000)
  reason: string;

  @Field(() => String, {
    nullable: true,
    description: 'Title of a series break to set at the first new period; none is set without it.',
  })
  @Optional()
  @Text(160)
  seriesBreak?: string | null;
}

@InputType()
export class DuplicateIndicatorInput {
  @Field(() => ID)
  @Id()
  id: string;

  @Field()
  @Text(160, { min: 1 })
  name: string;

  @Field()
  @Slug()
  slug: string;
}
