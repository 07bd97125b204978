import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DECISIONS, TWO_PERSON_STEPS, type Decision } from '@chorus/domain';
import { graphqlEnum } from '../core/graphql/enums.js';
import { IsoDate, TranslationsScalar } from '../core/graphql/scalars.js';
import { localized, type Translations } from '../core/localized.js';
import type { SupportResourceEntity } from './moderation.entity.js';
import type { ModerationEntry, ShownPolicy } from './moderation.service.js';

export const TwoPersonStepEnum = graphqlEnum(
  'TwoPersonStep',
  TWO_PERSON_STEPS,
  'What publishing asks of the viewer: nothing more, the first yes of two, to wait for another, or the second yes.',
);
const DecisionEnum = graphqlEnum('StoryDecision', DECISIONS, 'What was decided about a story.');

@ObjectType('ReviewPolicy', { description: 'How stories are read here, and what became of them.' })
export class ReviewPolicyModel implements ShownPolicy {
  @Field({ description: 'Two people must have read a story before it is shown.' })
  twoPeople: boolean;

  @Field({ description: 'What is held and why; may be empty.' })
  words: string;

  @Field(() => TranslationsScalar)
  translations: Translations;

  @Field(() => Int, { nullable: true, description: 'Null where the number is too small to be shown.' })
  published: number | null;

  @Field(() => Int, { nullable: true, description: 'Null where the number is too small to be shown.' })
  held: number | null;
}

@ObjectType('SupportResource', { description: 'Somebody who helps a teller of something hard.' })
export class SupportResourceModel {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field()
  helpsWith: string;

  @Field()
  phone: string;

  @Field({ description: 'Of a page or a house.' })
  address: string;

  @Field(() => [String])
  languages: string[];

  @Field()
  hours: string;

  @Field(() => [String], {
    description: 'Content warnings that it belongs to; none: it helps with anything.',
  })
  warnings: string[];

  @Field(() => TranslationsScalar)
  translations: Translations;
}

@ObjectType('ModerationEntry')
export class ModerationEntryModel implements ModerationEntry {
  @Field(() => Int)
  number: number;

  @Field(() => ID)
  storyId: string;

  @Field(() => DecisionEnum)
  decision: Decision;

  @Field({ description: 'What the teller was told; empty once they took the story back.' })
  reason: string;

  @Field(() => IsoDate)
  decidedOn: string;

  @Field({ description: 'Empty for somebody who no longer belongs to the initiative.' })
  decidedBy: string;

  @Field({ description: 'Whoever decided had written the story down for its teller.' })
  wroteIt: boolean;
}

@ObjectType('ModerationLog')
export class ModerationLogModel {
  @Field(() => [ModerationEntryModel], { description: 'The newest first.' })
  entries: ModerationEntryModel[];

  @Field(() => Int, { nullable: true, description: 'Give it back as `before`; null on the last page.' })
  next: number | null;
}

export function toPolicy(policy: ShownPolicy, language?: string): ReviewPolicyModel {
  const { twoPeople, words, translations, published, held } = localized(policy, language);
  return { twoPeople, words, translations, published, held };
}

export function toSupportResource(row: SupportResourceEntity, language?: string): SupportResourceModel {
  const { id, name, helpsWith, phone, address, languages, hours, warnings, translations } = localized(
    row,
    language,
  );
  return { id, name, helpsWith, phone, address, languages, hours, warnings, translations };
}
