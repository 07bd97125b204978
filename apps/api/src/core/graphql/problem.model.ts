import { Field, ObjectType } from '@nestjs/graphql';
import { problemMessage, type Problem } from '@chorus/domain';
import { Json } from './scalars.js';

@ObjectType('Problem', {
  description: 'Something that is wrong; the page has words for its code in every language.',
})
export class ProblemModel {
  @Field()
  code: string;

  @Field(() => Json, { description: 'What the words need: the text found, the limit, the line.' })
  detail: Record<string, string | number>;

  @Field({ description: 'In English.' })
  message: string;
}

export function toProblem(problem: Problem): ProblemModel {
  return { ...problem, message: problemMessage(problem) };
}
