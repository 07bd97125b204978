import { Field, Float, ID, InputType, ObjectType } from '@nestjs/graphql';
import { CONSENT_QUESTIONS, type ConsentQuestion, type Role } from '@chorus/domain';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, ValidateNested } from 'class-validator';
import { RoleEnum } from '../accounts/account.model.js';
import { graphqlEnum } from '../core/graphql/enums.js';
import { IsoDate } from '../core/graphql/scalars.js';
import { Day, Id, ListOf } from '../core/input.js';

export const ConsentQuestionEnum = graphqlEnum(
  'ConsentQuestion',
  CONSENT_QUESTIONS,
  'What a teller is asked about consent.',
);

@InputType({ description: 'A recording of the teller answering a question about consent.' })
class SpokenAnswerInput {
  @Field(() => ConsentQuestionEnum)
  @IsIn([...CONSENT_QUESTIONS])
  question: ConsentQuestion;

  @Field(() => ID, { description: 'The id under which it was uploaded for this draft, as CONSENT.' })
  @Id()
  id: string;
}

@InputType({ description: 'How consent was given aloud to whoever wrote the story down.' })
export class ScribeInput {
  @Field(() => IsoDate, { description: 'The day on which the teller answered.' })
  @Day()
  spokenOn: string;

  @Field(() => [ConsentQuestionEnum], { description: 'Read aloud, and answered by the teller.' })
  @ListOf(CONSENT_QUESTIONS.length)
  @IsIn([...CONSENT_QUESTIONS], { each: true })
  questions: ConsentQuestion[];

  @Field({ description: 'The story was read back to the teller before it was sent.' })
  @IsBoolean()
  readBack: boolean;

  @Field(() => [SpokenAnswerInput], {
    defaultValue: [],
    description: 'At most one a question that was read aloud, where the teller let it be recorded.',
  })
  @ListOf(CONSENT_QUESTIONS.length)
  @ValidateNested({ each: true })
  @Type(() => SpokenAnswerInput)
  recordings: SpokenAnswerInput[];
}

@ObjectType('SpokenAnswer', {
  description:
    'The teller answers a question about consent; heard at /api/i/<initiative>/spoken-consent/<story>/<question>, by those who review.',
})
class SpokenAnswerModel {
  @Field(() => ConsentQuestionEnum)
  question: ConsentQuestion;

  @Field(() => Float, { nullable: true, description: 'In seconds.' })
  duration: number | null;
}

@ObjectType('Scribe', {
  description: 'Who wrote a story down for its teller, and how consent was given aloud.',
})
export class ScribeModel {
  @Field(() => RoleEnum)
  role: Role;

  @Field({ description: 'The viewer wrote it down.' })
  isViewer: boolean;

  @Field({ description: 'The viewer wrote it down, and nobody else here may decide whether it is shown.' })
  isAlone: boolean;

  @Field(() => IsoDate)
  spokenOn: string;

  @Field(() => [ConsentQuestionEnum])
  questions: ConsentQuestion[];

  @Field(() => [SpokenAnswerModel], { description: 'The answers that the teller let be recorded.' })
  recordings: SpokenAnswerModel[];
}

/** Whose account it was stays inside. */
export function toScribe(scribe: ScribeModel): ScribeModel {
  const { role, isViewer, isAlone, spokenOn, questions, recordings } = scribe;
  return { role, isViewer, isAlone, spokenOn, questions, recordings };
}
