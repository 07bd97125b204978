import { Field, ID, InputType } from '@nestjs/graphql';
import { CHALLENGE_LIMITS, CHALLENGE_PARTS, type ChallengePart } from '@chorus/domain';
import { Matches } from 'class-validator';
import { Id, OneOf, Text } from '../core/input.js';
import { ChallengePartEnum } from './challenge.model.js';

@InputType({ description: 'Somebody says of an indicator that it does not count them.' })
export class ChallengeInput {
  @Field(() => ID, { description: 'A random UUID made by the sending page. The same one is taken once.' })
  @Id()
  key: string;

  @Field(() => ID)
  @Id()
  indicatorId: string;

  @Field(() => ChallengePartEnum)
  @OneOf(CHALLENGE_PARTS)
  part: ChallengePart;

  @Field()
  @Text(CHALLENGE_LIMITS.words, { min: 1 })
  words: string;

  @Field({ defaultValue: '', description: 'What would count them.' })
  @Text(CHALLENGE_LIMITS.wouldCount)
  wouldCount: string;

  @Field({ defaultValue: '', description: 'The name to be shown with it; none where empty.' })
  @Text(CHALLENGE_LIMITS.alias)
  alias: string;

  @Field({ description: 'Language of the words, as `en`.' })
  @Matches(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
  language: string;
}
