import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ShownAgreement } from './agreement.service.js';
import { SettledCodeModel } from './coding.model.js';
import { SpanAgreementModel, toSpanAgreements } from './span-agreement.model.js';

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

  @Field(() => [SpanAgreementModel], {
    description: 'Where in texts and in recordings; nothing where nobody marked anything.',
  })
  spans: SpanAgreementModel[];
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
    spans: toSpanAgreements(whole),
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
