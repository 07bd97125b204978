import { Args, Field, ID, InputType, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CODING_LIMITS, STORY_LIMITS, type Excerpt } from '@chorus/domain';
import { Type } from 'class-transformer';
import { IsBoolean, ValidateNested } from 'class-validator';
import type { Member } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { Invalid } from '../core/errors.js';
import { Finite, Id, Ids, ListOf, Text } from '../core/input.js';
import { CodingAgreementModel, toAgreement } from './agreement.model.js';
import { AgreementService } from './agreement.service.js';
import { CodingStoryModel, StoryCodingModel, ThemeMemoModel, toStoryCoding } from './coding.model.js';
import { CodingService } from './coding.service.js';
import type { WantedExcerpt } from './excerpts.js';

/** Seconds of a day: what a recording really has is asked of the recording. */
const LONGEST = 86_400;

@InputType({ description: 'Words of a story with what they stand for.' })
class ExcerptInput implements WantedExcerpt {
  @Field(() => Int, { description: 'The first code point.' })
  @Finite({ min: 0, max: STORY_LIMITS.text })
  start: number;

  @Field(() => Int, { description: 'The first code point after it.' })
  @Finite({ min: 0, max: STORY_LIMITS.text })
  end: number;

  @Field(() => [ID])
  @Ids(CODING_LIMITS.themes)
  themeIds: string[];

  @Field({ defaultValue: '' })
  @Text(CODING_LIMITS.memo)
  memo: string;

  @Field({ description: 'The words themselves: where the text says something else by now, nothing is kept.' })
  @Text(STORY_LIMITS.text, { min: 1 })
  words: string;
}

@InputType({ description: 'A stretch of a recording with what it stands for.' })
class VoiceExcerptInput implements Excerpt {
  @Field(() => Int, { description: 'The first second.' })
  @Finite({ min: 0, max: LONGEST })
  start: number;

  @Field(() => Int, { description: 'The first second after it.' })
  @Finite({ min: 0, max: LONGEST })
  end: number;

  @Field(() => [ID])
  @Ids(CODING_LIMITS.themes)
  themeIds: string[];

  @Field({ defaultValue: '' })
  @Text(CODING_LIMITS.memo)
  memo: string;
}

@InputType()
class CodingInput {
  @Field(() => [ID], { defaultValue: [], description: 'Themes of the whole story.' })
  @Ids(CODING_LIMITS.themes)
  themeIds: string[];

  @Field(() => [ExcerptInput], { defaultValue: [] })
  @ListOf(CODING_LIMITS.excerpts)
  @ValidateNested({ each: true })
  @Type(() => ExcerptInput)
  excerpts: ExcerptInput[];

  @Field(() => [VoiceExcerptInput], { defaultValue: [] })
  @ListOf(CODING_LIMITS.excerpts)
  @ValidateNested({ each: true })
  @Type(() => VoiceExcerptInput)
  voiceExcerpts: VoiceExcerptInput[];

  @Field(() => [ID], { defaultValue: [], description: 'Those of its themes that came of a suggestion.' })
  @Ids(CODING_LIMITS.themes)
  suggestedIds: string[];
}

@InputType()
class SettledCodeInput {
  @Field(() => ID)
  @Id()
  storyId: string;

  @Field(() => ID)
  @Id()
  themeId: string;

  @Field({ description: 'Whether the theme belongs to the story.' })
  @IsBoolean()
  applies: boolean;

  @Field({ defaultValue: '', description: 'Why.' })
  @Text(CODING_LIMITS.memo)
  note: string;
}

@Resolver()
export class CodingResolver {
  constructor(
    private readonly coding: CodingService,
    private readonly agreement: AgreementService,
  ) {}

  @Allow('story.review')
  @Query(() => [CodingStoryModel], { description: 'The newest 300 published stories, for coding.' })
  codingStories(@Args('initiative') _: string, @CurrentActor() actor: Member): Promise<CodingStoryModel[]> {
    return this.coding.list(actor);
  }

  @Allow('story.review')
  @Query(() => StoryCodingModel)
  async storyCoding(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Member,
  ): Promise<StoryCodingModel> {
    return toStoryCoding(await this.coding.get(actor, id));
  }

  @Allow('story.review')
  @Mutation(() => StoryCodingModel, { description: 'Keeps what the viewer makes of a story, whole.' })
  async saveCoding(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @Args('input') input: CodingInput,
    @CurrentActor() actor: Member,
  ): Promise<StoryCodingModel> {
    return toStoryCoding(await this.coding.save(actor, id, input));
  }

  @Allow('story.review')
  @Mutation(() => StoryCodingModel, {
    description: 'Says that the viewer is done with a story. From then on they see what others made of it.',
  })
  async finishCoding(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Member,
  ): Promise<StoryCodingModel> {
    return toStoryCoding(await this.coding.finish(actor, id));
  }

  @Allow('story.review')
  @Query(() => CodingAgreementModel)
  async codingAgreement(
    @Args('initiative') _: string,
    @CurrentActor() actor: Member,
  ): Promise<CodingAgreementModel> {
    return toAgreement(await this.agreement.get(actor));
  }

  @Allow('story.review')
  @Mutation(() => Boolean, { description: 'Writes down what the coders of a story came to about a theme.' })
  async settleCode(
    @Args('initiative') _: string,
    @Args('input') { storyId, themeId, applies, note }: SettledCodeInput,
    @CurrentActor() actor: Member,
  ): Promise<boolean> {
    await this.coding.settle(actor, { storyId, themeId, applies, note });
    return true;
  }

  @Allow('story.review')
  @Query(() => [ThemeMemoModel], { description: 'Notes of coders about a theme, the newest first.' })
  themeMemos(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Member,
  ): Promise<ThemeMemoModel[]> {
    return this.coding.memos(actor, id);
  }

  @Allow('story.review')
  @Mutation(() => ID)
  addThemeMemo(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @Args('text') text: string,
    @CurrentActor() actor: Member,
  ): Promise<string> {
    const written = text.trim();
    if (written === '') throw Invalid.field('text', 'REQUIRED');
    const limit = CODING_LIMITS.memo;
    if (written.length > limit) throw Invalid.field('text', 'TOO_LONG', { length: written.length, limit });
    return this.coding.addMemo(actor, id, written);
  }
}
