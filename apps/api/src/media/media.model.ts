import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { MEDIA_KINDS, MEDIA_LIMITS, type MediaKind } from '@chorus/domain';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { graphqlEnum } from '../core/graphql/enums.js';
import { Finite, Id, ListOf, Text } from '../core/input.js';
import type { MediaRow } from './media.repository.js';

export const MediaKindEnum = graphqlEnum('MediaKind', MEDIA_KINDS, 'What a teller gave beside words.');

@ObjectType('TranscriptSpan', { description: 'Words of a recording.' })
export class TranscriptSpanModel {
  @Field(() => Int, { description: 'From which second on.' })
  at: number;

  @Field()
  text: string;
}

@ObjectType('StoryMedia', {
  description:
    'A recording or a picture. Its bytes are at /api/i/<initiative>/media/<id>/<size>, to whoever may have them.',
})
export class StoryMediaModel {
  @Field(() => ID)
  id: string;

  @Field(() => MediaKindEnum)
  kind: MediaKind;

  @Field({ description: 'Of a picture, for those who cannot see it.' })
  description: string;

  @Field(() => Float, { nullable: true, description: 'Of a recording, in seconds.' })
  duration: number | null;

  @Field(() => Int, { nullable: true })
  width: number | null;

  @Field(() => Int, { nullable: true })
  height: number | null;

  @Field(() => [String], {
    description: 'voice, small, large. Empty where what is said may be read but not heard.',
  })
  sizes: string[];

  @Field(() => [TranscriptSpanModel])
  transcript: TranscriptSpanModel[];
}

@InputType()
export class StoryMediaInput {
  @Field(() => ID, { description: 'The id under which it was uploaded for this draft.' })
  @Id()
  id: string;

  @Field({ defaultValue: '', description: 'Of a picture, for those who cannot see it.' })
  @Text(MEDIA_LIMITS.description)
  description: string;
}

@InputType()
class TranscriptSpanInput {
  @Field(() => Int)
  @Finite({ min: 0, max: 86_400 })
  at: number;

  @Field()
  @Text(MEDIA_LIMITS.span, { min: 1 })
  text: string;
}

@InputType()
export class TranscriptInput {
  @Field(() => [TranscriptSpanInput], { description: 'None takes the transcript away.' })
  @ListOf(MEDIA_LIMITS.spans)
  @ValidateNested({ each: true })
  @Type(() => TranscriptSpanInput)
  spans: TranscriptSpanInput[];
}

export function toStoryMedia(row: MediaRow): StoryMediaModel {
  const { id, kind, description, duration, width, height, files, transcript } = row;
  const sizes = files.map(({ size }) => size);
  return {
    ...{ id, kind, description, duration, width, height, sizes },
    transcript: transcript.map(({ at, text }) => ({ at, text })),
  };
}
