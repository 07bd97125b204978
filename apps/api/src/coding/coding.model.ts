import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { themesFound, type Excerpt } from '@chorus/domain';
import { graphqlEnum } from '../core/graphql/enums.js';
import { IsoDate } from '../core/graphql/scalars.js';
import { StoryMediaModel, toStoryMedia } from '../media/media.model.js';
import type { CodingRow, CodingStory, SettledCode } from './coding.repository.js';
import type { StoryCoding, ThemeMemo } from './coding.service.js';

const STANDINGS = ['NONE', 'BEGUN', 'FINISHED'] as const;
const CodingStandingEnum = graphqlEnum('CodingStanding', STANDINGS, 'How far the viewer is with a story.');

@ObjectType('CodingStory', { description: 'A published story in the list of a coder.' })
export class CodingStoryModel implements CodingStory {
  @Field(() => ID)
  id: string;

  @Field()
  title: string;

  @Field({ description: 'Its first words.' })
  opening: string;

  @Field()
  language: string;

  @Field(() => IsoDate)
  arrivedOn: string;

  @Field(() => [String])
  contentWarnings: string[];

  @Field(() => CodingStandingEnum)
  mine: CodingStory['mine'];

  @Field(() => Int, { description: 'People who have finished it.' })
  finished: number;
}

@ObjectType('Excerpt', { description: 'Words of a story with what they stand for.' })
export class ExcerptModel implements Excerpt {
  @Field(() => Int, { description: 'The first code point.' })
  start: number;

  @Field(() => Int, { description: 'The first code point after it.' })
  end: number;

  @Field(() => [ID])
  themeIds: string[];

  @Field()
  memo: string;
}

@ObjectType('VoiceExcerpt', { description: 'A stretch of a recording with what it stands for.' })
export class VoiceExcerptModel implements Excerpt {
  @Field(() => Int, { description: 'The first second.' })
  start: number;

  @Field(() => Int, { description: 'The first second after it.' })
  end: number;

  @Field(() => [ID])
  themeIds: string[];

  @Field()
  memo: string;
}

@ObjectType('Coding', { description: 'What one coder makes of one story.' })
export class CodingModel {
  @Field({ description: 'Who; empty for somebody who has left.' })
  coder: string;

  @Field(() => [ID], { description: 'Themes of the whole story.' })
  themeIds: string[];

  @Field(() => [ExcerptModel])
  excerpts: ExcerptModel[];

  @Field(() => [VoiceExcerptModel])
  voiceExcerpts: VoiceExcerptModel[];

  @Field()
  isFinished: boolean;

  @Field({ description: 'They saw suggestions for this story.' })
  isAided: boolean;

  @Field(() => [ID], { description: 'Themes that came of a suggestion.' })
  suggestedIds: string[];
}

@ObjectType('SettledCode', { description: 'What coders came to where they had differed.' })
export class SettledCodeModel implements SettledCode {
  @Field(() => ID)
  storyId: string;

  @Field(() => ID)
  themeId: string;

  @Field()
  applies: boolean;

  @Field()
  note: string;

  @Field()
  settledBy: string;
}

@ObjectType('StoryCoding', { description: 'A story as somebody codes it.' })
export class StoryCodingModel {
  @Field(() => ID)
  id: string;

  @Field()
  title: string;

  @Field({ description: 'Empty once withdrawn, and where the story was told by voice alone.' })
  text: string;

  @Field(() => StoryMediaModel, { nullable: true, description: 'Its recording.' })
  voice: StoryMediaModel | null;

  @Field()
  language: string;

  @Field(() => [String])
  contentWarnings: string[];

  @Field(() => [ID], { description: 'What the teller chose; apart from what coders find.' })
  tellerThemeIds: string[];

  @Field(() => CodingModel)
  mine: CodingModel;

  @Field(() => Int, { description: 'Others who have finished it.' })
  finishedByOthers: number;

  @Field(() => [CodingModel], { description: 'None until the viewer has finished.' })
  others: CodingModel[];

  @Field(() => [SettledCodeModel])
  settled: SettledCodeModel[];
}

@ObjectType('ThemeMemo', { description: 'A note about a theme.' })
export class ThemeMemoModel implements ThemeMemo {
  @Field(() => ID)
  id: string;

  @Field()
  text: string;

  @Field()
  writtenBy: string;

  @Field(() => IsoDate)
  writtenOn: string;
}

const toCoding = ({
  coder,
  themeIds,
  excerpts,
  voiceExcerpts,
  finishedOn,
  aided,
  suggestedIds,
}: CodingRow): CodingModel => ({
  ...{ coder, themeIds, excerpts, voiceExcerpts, isFinished: finishedOn !== null, isAided: aided },
  suggestedIds: suggestedIds.filter((id) => themesFound({ themeIds, excerpts, voiceExcerpts }).includes(id)),
});

const NOTHING: CodingModel = {
  ...{ coder: '', themeIds: [], excerpts: [], voiceExcerpts: [], suggestedIds: [] },
  ...{ isFinished: false, isAided: false },
};

export function toStoryCoding({
  story,
  voice,
  tellers,
  mine,
  others,
  settled,
  finishedByOthers,
}: StoryCoding): StoryCodingModel {
  const { id, title, text, language, contentWarnings } = story;
  return {
    ...{ id, title, text: text ?? '', language, contentWarnings, tellerThemeIds: tellers, settled },
    finishedByOthers,
    voice: voice ? toStoryMedia(voice) : null,
    mine: mine ? toCoding(mine) : NOTHING,
    others: others.map(toCoding),
  };
}
