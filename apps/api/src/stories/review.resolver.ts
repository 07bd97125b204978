import { Args, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import {
  STORY_LIMITS,
  STORY_STATES,
  type CareFlag,
  type Stance,
  type StoryState,
  type StoryVia,
  type TwoPersonStep,
} from '@chorus/domain';
import type { Actor, Member } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { Invalid } from '../core/errors.js';
import { IsoDate } from '../core/graphql/scalars.js';
import { isId } from '../core/ids.js';
import { StoryMediaModel, toStoryMedia, TranscriptInput } from '../media/media.model.js';
import { TwoPersonStepEnum } from '../moderation/moderation.model.js';
import { PlacementModel, toPlacement } from './placement.model.js';
import { readingVersion } from './reading-version.js';
import { readingOf, ReviewService, type ReviewedStory } from './review.service.js';
import type { QueuedRow } from './stories.repository.js';
import { ScribeModel, toScribe } from './scribe.model.js';
import { ReadingInput } from './story.inputs.js';
import {
  CareFlagEnum,
  ConsentModel,
  MessageModel,
  RedactionModel,
  StanceEnum,
  StoryStateEnum,
  StoryViaEnum,
  toConsent,
  toMessage,
} from './story.model.js';

@ObjectType('QueuedStory', { description: 'A story in the review queue.' })
class QueuedStoryModel {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  promptId: string;

  @Field(() => StoryStateEnum)
  state: StoryState;

  @Field()
  title: string;

  @Field({ description: 'The beginning.' })
  excerpt: string;

  @Field()
  language: string;

  @Field(() => IsoDate)
  arrivedOn: string;

  @Field(() => [String])
  contentWarnings: string[];

  @Field(() => [CareFlagEnum], { description: 'The most pressing first.' })
  careFlags: CareFlag[];
}

@ObjectType('StoryCounts')
class StoryCountsModel implements Record<StoryState, number> {
  @Field(() => Int)
  SUBMITTED: number;

  @Field(() => Int)
  IN_REVIEW: number;

  @Field(() => Int)
  PUBLISHED: number;

  @Field(() => Int)
  HELD: number;

  @Field(() => Int)
  WITHDRAWN: number;
}

@ObjectType('ReviewQueue')
class ReviewQueueModel {
  @Field(() => [QueuedStoryModel], { description: 'Those that have waited longest first, at most 200.' })
  stories: QueuedStoryModel[];

  @Field(() => StoryCountsModel)
  counts: StoryCountsModel;

  @Field(() => Int, { description: 'Published stories whose consent ends within 30 days.' })
  consentsEnding: number;
}

@ObjectType('Tagging')
class TaggingModel {
  @Field(() => ID)
  themeId: string;

  @Field({ description: 'TELLER or REVIEWER.' })
  by: string;
}

@ObjectType('ReviewLink')
class ReviewLinkModel {
  @Field(() => ID)
  indicatorId: string;

  @Field(() => StanceEnum)
  stance: Stance;

  @Field({ description: 'TELLER or REVIEWER.' })
  by: string;
}

@ObjectType('ReviewedStory', { description: 'A story as its reviewer reads it.' })
class ReviewedStoryModel {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  promptId: string;

  @Field(() => StoryStateEnum)
  state: StoryState;

  @Field(() => StoryViaEnum)
  via: StoryVia;

  @Field()
  language: string;

  @Field()
  title: string;

  @Field({ description: 'Empty once withdrawn.' })
  text: string;

  @Field()
  alias: string;

  @Field()
  quote: string;

  @Field(() => ID, { nullable: true })
  placeId: string | null;

  @Field(() => IsoDate, { nullable: true })
  happenedStart: string | null;

  @Field(() => IsoDate, { nullable: true })
  happenedEnd: string | null;

  @Field(() => Int, { nullable: true })
  livedTrend: number | null;

  @Field(() => [String])
  contentWarnings: string[];

  @Field(() => IsoDate)
  arrivedOn: string;

  @Field()
  heldReason: string;

  @Field(() => [ID], { description: 'Who is speaking, as far as the teller says.' })
  voice: string[];

  @Field(() => [TaggingModel])
  themes: TaggingModel[];

  @Field(() => [ReviewLinkModel])
  links: ReviewLinkModel[];

  @Field(() => [RedactionModel], { description: 'What audiences do not see, in the order of the words.' })
  redactions: RedactionModel[];

  @Field(() => [PlacementModel], { description: 'How the teller placed the story.' })
  placements: PlacementModel[];

  @Field({ description: 'Names what reviewers have made of it so far; give it back as `seen`.' })
  readingVersion: string;

  @Field(() => [ConsentModel], { description: 'The one that rules first.' })
  consents: ConsentModel[];

  @Field(() => ConsentModel, {
    nullable: true,
    description: 'What the teller allows beyond that, until somebody has read the story again.',
  })
  wished: ConsentModel | null;

  @Field(() => [MessageModel])
  messages: MessageModel[];

  @Field(() => [StoryMediaModel], { description: 'All that the teller gave, whatever others may see of it.' })
  media: StoryMediaModel[];

  @Field(() => ScribeModel, { nullable: true, description: 'Who wrote it down, where the teller did not.' })
  scribe: ScribeModel | null;

  @Field(() => TwoPersonStepEnum)
  twoPersonStep: TwoPersonStep;
}

const EXCERPT = 200;

@Resolver()
export class ReviewResolver {
  constructor(private readonly review: ReviewService) {}

  @Allow('story.review')
  @Query(() => ReviewQueueModel)
  async reviewQueue(
    @Args('initiative') _: string,
    @CurrentActor() actor: Actor,
    @Args('states', { type: () => [StoryStateEnum], nullable: true }) states?: StoryState[],
  ): Promise<ReviewQueueModel> {
    const wanted = states?.filter((state) => STORY_STATES.includes(state)) ?? ['SUBMITTED', 'IN_REVIEW'];
    const { stories, ...rest } = await this.review.queue(actor, wanted);
    return { stories: stories.map(toQueued), ...rest };
  }

  @Allow('story.review')
  @Query(() => ReviewedStoryModel)
  async reviewStory(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<ReviewedStoryModel> {
    return toReviewed(await this.review.get(actor, id));
  }

  @Allow('story.review')
  @Mutation(() => ReviewedStoryModel)
  async beginReview(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Member,
  ): Promise<ReviewedStoryModel> {
    return toReviewed(await this.review.begin(actor, id));
  }

  @Allow('story.review')
  @Mutation(() => ReviewedStoryModel, {
    description: 'Keeps themes, links, content warnings, the quote and what is hidden.',
  })
  async saveReading(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @Args('reading') reading: ReadingInput,
    @CurrentActor() actor: Member,
    @Args('seen', {
      nullable: true,
      description:
        'The `readingVersion` that this began from: what somebody else kept since is a conflict. Left out, it is overwritten.',
    })
    seen?: string,
  ): Promise<ReviewedStoryModel> {
    const today = new Date().toISOString().slice(0, 10);
    return toReviewed(await this.review.save(actor, id, reading, { seen: seen ?? undefined, today }));
  }

  @Allow('story.review')
  @Mutation(() => ReviewedStoryModel, {
    description:
      'Writes to the teller, who finds it behind the receipt: where they allow it, or in answer to them.',
  })
  async askTeller(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @Args('text') text: string,
    @CurrentActor() actor: Member,
  ): Promise<ReviewedStoryModel> {
    return toReviewed(await this.review.ask(actor, id, written(text, 'text', STORY_LIMITS.message)));
  }

  @Allow('story.publish')
  @Mutation(() => ReviewedStoryModel, {
    description:
      'Shows a story to whom its teller allows. Where two people must have read it, the first yes is kept and the second one shows it.',
  })
  async publishStory(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Member,
  ): Promise<ReviewedStoryModel> {
    return toReviewed(await this.review.publish(actor, id));
  }

  @Allow('story.publish')
  @Mutation(() => ReviewedStoryModel, {
    description: 'Shows a published story as its teller allows it now, after it was read again.',
  })
  async acceptConsent(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Member,
  ): Promise<ReviewedStoryModel> {
    return toReviewed(await this.review.accept(actor, id));
  }

  @Allow('story.review')
  @Mutation(() => ReviewedStoryModel, { description: 'Keeps what is said in a voice, in order of time.' })
  async saveTranscript(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @Args('media', { type: () => ID }) media: string,
    @Args('transcript') { spans }: TranscriptInput,
    @CurrentActor() actor: Member,
  ): Promise<ReviewedStoryModel> {
    if (!isId(media)) throw Invalid.field('media', 'INVALID');
    return toReviewed(await this.review.transcribe(actor, id, { id: media, transcript: spans }));
  }

  @Allow('story.publish')
  @Mutation(() => ReviewedStoryModel, {
    description: 'Does not show a story, with a reason that its teller reads.',
  })
  async holdStory(
    @Args('initiative') _: string,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
    @CurrentActor() actor: Member,
  ): Promise<ReviewedStoryModel> {
    return toReviewed(await this.review.hold(actor, id, written(reason, 'reason', STORY_LIMITS.message)));
  }
}

function written(text: string, path: string, limit: number): string {
  const trimmed = text.trim();
  if (trimmed === '') throw Invalid.field(path, 'REQUIRED');
  if (trimmed.length > limit) throw Invalid.field(path, 'TOO_LONG', { length: trimmed.length, limit });
  return trimmed;
}

function toQueued({
  id,
  promptId,
  state,
  title,
  text,
  language,
  arrivedOn,
  contentWarnings,
  careFlags,
}: QueuedRow): QueuedStoryModel {
  const excerpt = text?.slice(0, EXCERPT) ?? '';
  return { id, promptId, state, title, excerpt, language, arrivedOn, contentWarnings, careFlags };
}

function toReviewed(reviewed: ReviewedStory): ReviewedStoryModel {
  const { story, voice, themes, links, redactions, placements, consents, wished, messages, media, scribe } =
    reviewed;
  const { id, promptId, state, via, language, title, alias, quote, placeId, happenedStart, happenedEnd } =
    story;
  const { livedTrend, contentWarnings, arrivedOn, heldReason } = story;
  return {
    ...{ id, promptId, state, via, language, title, alias, quote, placeId, happenedStart, happenedEnd },
    ...{ livedTrend, contentWarnings, arrivedOn, heldReason, voice, themes, links, redactions },
    text: story.text ?? '',
    placements: placements.map(toPlacement),
    readingVersion: readingVersion(readingOf(reviewed)),
    consents: consents.map(toConsent),
    wished: wished ? toConsent(wished) : null,
    messages: messages.map(toMessage),
    media: media.map(toStoryMedia),
    scribe: scribe ? toScribe(scribe) : null,
    twoPersonStep: reviewed.twoPersonStep,
  };
}
