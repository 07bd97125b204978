import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { themesFound, type Excerpt } from '@chorus/domain';
import { graphqlEnum } from '../core/graphql/enums.js';
import { IsoDate } from '../core/graphql/scalars.js';
import type { CodingRow, CodingStory, SettledCode } from './coding.repository.js';
import type { ShownAgreement, StoryCoding, ThemeMemo } from './coding.service.js';

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

@ObjectType('Coding', { description: 'What one coder makes of one story.' })
export class CodingModel {
  @Field({ description: 'Who; empty for somebody who has left.' })
  coder: string;

  @Field(() => [ID], { description: 'Themes of the whole story.' })
  themeIds: string[];

  @Field(() => [ExcerptModel])
  excerpts: ExcerptModel[];

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

  @Field({ description: 'Empty once withdrawn.' })
  text: string;

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

@ObjectType('ThemeAgreement')
export class ThemeAgreementModel {
  @Field(() => ID)
  themeId: string;

  @Field(() => Int, { description: 'Stories in which at least one coder found it.' })
  stories: number;

  @Field(() => Int, { description: 'In how many of these they differ.' })
  differ: number;

  @Field(() => Float, { nullable: true, description: "Krippendorff's alpha, nominal." })
  alpha: number | null;

  @Field(() => Float, { nullable: true, description: "Cohen's kappa, where two people coded." })
  kappa: number | null;
}

@ObjectType('UnaidedAgreement')
export class UnaidedAgreementModel {
  @Field(() => Int)
  stories: number;

  @Field(() => Float, { nullable: true })
  alpha: number | null;

  @Field(() => Float, { nullable: true })
  kappa: number | null;
}

@ObjectType('CodingDisagreement', { description: 'A story in which coders differ about a theme.' })
export class DisagreementModel {
  @Field(() => ID)
  storyId: string;

  @Field({ description: 'Its title, or its first words.' })
  story: string;

  @Field()
  language: string;

  @Field(() => ID)
  themeId: string;

  @Field(() => [String], { description: 'Names of the coders who found it.' })
  found: string[];

  @Field(() => [String])
  notFound: string[];

  @Field(() => SettledCodeModel, { nullable: true })
  settled: SettledCodeModel | null;
}

@ObjectType('CodingAgreement', {
  description: 'Of the stories that the viewer and somebody else have finished.',
})
export class CodingAgreementModel {
  @Field(() => Int)
  stories: number;

  @Field(() => Int)
  coders: number;

  @Field(() => Float, { nullable: true, description: "Krippendorff's alpha over all stories and themes." })
  alpha: number | null;

  @Field(() => Float, { nullable: true, description: "Cohen's kappa, where two people coded." })
  kappa: number | null;

  @Field(() => UnaidedAgreementModel, { description: 'Of the stories whose coders saw no suggestions.' })
  unaided: UnaidedAgreementModel;

  @Field(() => [ThemeAgreementModel])
  themes: ThemeAgreementModel[];

  @Field(() => [DisagreementModel], { description: 'Those to talk through first.' })
  disagreements: DisagreementModel[];
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
  finishedOn,
  aided,
  suggestedIds,
}: CodingRow): CodingModel => ({
  ...{ coder, themeIds, excerpts, isFinished: finishedOn !== null, isAided: aided },
  suggestedIds: suggestedIds.filter((id) => themesFound({ themeIds, excerpts }).includes(id)),
});

const NOTHING: CodingModel = {
  ...{ coder: '', themeIds: [], excerpts: [], suggestedIds: [] },
  ...{ isFinished: false, isAided: false },
};

export function toStoryCoding({
  story,
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
    mine: mine ? toCoding(mine) : NOTHING,
    others: others.map(toCoding),
  };
}

export function toAgreement(whole: ShownAgreement): CodingAgreementModel {
  const names = new Map(whole.names.map(({ id, name }) => [id, name]));
  const stories = new Map(whole.titles.map((each) => [each.id, each]));
  const named = (ids: string[]) => ids.map((id) => names.get(id) ?? '');
  return {
    ...{
      stories: whole.stories,
      coders: whole.coders,
      alpha: whole.alpha ?? null,
      kappa: whole.kappa ?? null,
    },
    unaided: {
      stories: whole.unaided.stories,
      alpha: whole.unaided.alpha ?? null,
      kappa: whole.unaided.kappa ?? null,
    },
    themes: whole.themes.map(({ themeId, stories: found, differ, alpha, kappa }) => ({
      ...{ themeId, stories: found, differ, alpha: alpha ?? null, kappa: kappa ?? null },
    })),
    disagreements: whole.disagreements.map(({ storyId, themeId, found, notFound }) => {
      const story = stories.get(storyId);
      const settled = whole.settled.find((each) => each.storyId === storyId && each.themeId === themeId);
      return {
        ...{
          storyId,
          themeId,
          story: story?.title || (story?.opening ?? ''),
          language: story?.language ?? '',
        },
        ...{ found: named(found), notFound: named(notFound), settled: settled ?? null },
      };
    }),
  };
}
