import { Args, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { isId } from '../core/ids.js';
import type { Member } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { Invalid } from '../core/errors.js';
import { StoryCodingModel, toStoryCoding } from './coding.model.js';
import { CodingService } from './coding.service.js';
import {
  SuggestionsService,
  type SpeakingWord,
  type SuggestedTheme,
  type Suggestions,
} from './suggestions.service.js';

@ObjectType('TextSpan', { description: 'A stretch of a text, in code points.' })
class TextSpanModel {
  @Field(() => Int)
  start: number;

  @Field(() => Int, { description: 'The first code point after it.' })
  end: number;
}

@ObjectType('SpeakingWord', { description: 'A word of a story that speaks for a theme.' })
class SpeakingWordModel implements SpeakingWord {
  @Field({ description: 'As the story writes it.' })
  word: string;

  @Field(() => [TextSpanModel], {
    description: 'Where it stands in the text; nowhere if only the title has it.',
  })
  spans: TextSpanModel[];
}

@ObjectType('SuggestedTheme')
class SuggestedThemeModel implements SuggestedTheme {
  @Field(() => ID)
  themeId: string;

  @Field(() => Int, { description: 'Stories with this theme that it was learned from.' })
  stories: number;

  @Field(() => [SpeakingWordModel], { description: 'The strongest first.' })
  because: SpeakingWordModel[];
}

@ObjectType('ThemeSuggestions', {
  description: 'Themes that stories with such words carry. Nobody is given them.',
})
class ThemeSuggestionsModel implements Suggestions {
  @Field(() => Int, {
    description: 'Stories that reviewers or coders gave themes; tellers do not count here.',
  })
  stories: number;

  @Field(() => Int, { description: 'So many such stories are needed.' })
  needed: number;

  @Field({
    description:
      'False where suggestions for the stories they are learned from would be wrong more often than right.',
  })
  isDependable: boolean;

  @Field(() => [SuggestedThemeModel])
  suggested: SuggestedThemeModel[];

  @Field(() => Int, { description: 'How many more the viewer has put aside.' })
  dismissed: number;
}

@Resolver()
export class SuggestionsResolver {
  constructor(
    private readonly suggestions: SuggestionsService,
    private readonly coding: CodingService,
  ) {}

  @Allow('story.review')
  @Query(() => ThemeSuggestionsModel)
  themeSuggestions(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Member,
  ): Promise<ThemeSuggestionsModel> {
    return this.suggestions.get(actor, id);
  }

  @Allow('story.review')
  @Mutation(() => StoryCodingModel, {
    description: 'Shows suggestions to the viewer, which is kept with what they make of the story.',
  })
  async seeSuggestions(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Member,
  ): Promise<StoryCodingModel> {
    await this.suggestions.open(actor, id);
    return toStoryCoding(await this.coding.get(actor, id));
  }

  @Allow('story.review')
  @Mutation(() => ThemeSuggestionsModel, {
    description: 'Puts a suggestion aside for the viewer; without a theme, brings all of them back.',
  })
  async dismissSuggestion(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Member,
    @Args('themeId', { type: () => ID, nullable: true }) themeId?: string | null,
  ): Promise<ThemeSuggestionsModel> {
    if (themeId && !isId(themeId)) throw Invalid.field('themeId', 'INVALID');
    await this.suggestions.dismiss(actor, id, themeId ?? null);
    return this.suggestions.get(actor, id);
  }
}
