import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { CODED_PARTS, type CodedPart } from '@chorus/domain';
import { graphqlEnum } from '../core/graphql/enums.js';
import type { ShownAgreement } from './agreement.service.js';

const CodedPartEnum = graphqlEnum('CodedPart', CODED_PARTS, 'What of a story coders mark.');

@ObjectType('ThemeSpans')
class ThemeSpansModel {
  @Field(() => ID)
  themeId: string;

  @Field(() => Int, { description: 'Stories in which at least one coder marked it.' })
  stories: number;

  @Field(() => Int, { description: 'In how many of these two or more marked it, and not the same.' })
  differ: number;

  @Field(() => Float, { nullable: true, description: "Krippendorff's alpha for unitizing." })
  alpha: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Of what two coders marked, the share that both marked; not corrected for chance.',
  })
  shared: number | null;
}

@ObjectType('SpanMark', { description: 'What one coder marked.' })
class SpanMarkModel {
  @Field({ description: 'Who; empty for somebody who has left.' })
  coder: string;

  @Field(() => Int, { description: 'The first code point, or second.' })
  start: number;

  @Field(() => Int, { description: 'The first code point, or second, after it.' })
  end: number;

  @Field({ description: 'Empty in a recording.' })
  words: string;
}

@ObjectType('SpanDifference', {
  description: 'A theme that coders marked in a story, not at the same places.',
})
class SpanDifferenceModel {
  @Field(() => ID)
  storyId: string;

  @Field({ description: 'Its title, or its first words; empty where it has neither.' })
  story: string;

  @Field()
  language: string;

  @Field(() => ID)
  themeId: string;

  @Field(() => Float)
  shared: number;

  @Field(() => [SpanMarkModel], { description: 'In the order of the text or recording.' })
  marks: SpanMarkModel[];
}

@ObjectType('SpanAgreement', {
  description:
    'How far coders agree where themes are. Who found a theme without marking it there is left out for that story.',
})
export class SpanAgreementModel {
  @Field(() => CodedPartEnum)
  part: CodedPart;

  @Field(() => Int)
  stories: number;

  @Field(() => Float, { nullable: true, description: "Krippendorff's alpha for unitizing, over all themes." })
  alpha: number | null;

  @Field(() => Float, { nullable: true })
  shared: number | null;

  @Field(() => [ThemeSpansModel])
  themes: ThemeSpansModel[];

  @Field(() => [SpanDifferenceModel], { description: 'At most 50, those that share least first.' })
  differences: SpanDifferenceModel[];
}

export function toSpanAgreements({ spans, names, titles }: ShownAgreement): SpanAgreementModel[] {
  const coders = new Map(names.map(({ id, name }) => [id, name]));
  const stories = new Map(titles.map((each) => [each.id, each]));
  return spans.map(({ part, stories: compared, alpha, shared, themes, differences }) => ({
    ...{ part, stories: compared, alpha: alpha ?? null, shared: shared ?? null },
    themes: themes.map((each) => ({
      ...{ themeId: each.themeId, stories: each.stories, differ: each.differ },
      ...{ alpha: each.alpha ?? null, shared: each.shared ?? null },
    })),
    differences: differences.map((each) => {
      const story = stories.get(each.storyId);
      return {
        ...{ storyId: each.storyId, themeId: each.themeId, shared: each.shared },
        ...{ story: story?.title || (story?.opening ?? ''), language: story?.language ?? '' },
        marks: each.marks.map(({ coderId, start, end, words }) => ({
          ...{ coder: coders.get(coderId) ?? '', start, end, words },
        })),
      };
    }),
  }));
}
