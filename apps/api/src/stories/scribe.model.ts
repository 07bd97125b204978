import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { CONSENT_QUESTIONS, type ConsentQuestion, type Role } from '@chorus/domain';
import { IsBoolean, IsIn } from 'class-validator';
import { RoleEnum } from '../accounts/account.model.js';
import { graphqlEnum } from '../core/graphql/enums.js';
import { IsoDate } from '../core/graphql/scalars.js';
import { Day, ListOf } from '../core/input.js';

const ConsentQuestionEnum = graphqlEnum(
  'ConsentQuestion',
  CONSENT_QUESTIONS,
  'What a teller is asked about consent.',
);

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
}

@ObjectType('Scribe', {
  description: 'Who wrote a story down for its teller, and how consent was given aloud.',
})
export class ScribeModel {
  @Field(() => RoleEnum)
  role: Role;

  @Field({ description: 'The viewer wrote it down.' })
  isViewer: boolean;

  @Field(() => IsoDate)
  spokenOn: string;

  @Field(() => [ConsentQuestionEnum])
  questions: ConsentQuestion[];
}
