import { Args, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import {
  STORY_LIMITS,
  type Audience,
  type ConsentQuestion,
  type ShelfAudience,
  type StoryState,
} from '@chorus/domain';
import type { Actor } from '../access/actor.js';
import { Attempts, type AttemptLimit } from '../access/attempts.js';
import { Allow, Anonymous, CurrentActor, CurrentRequest, Public } from '../access/decorators.js';
import type { RequestContext } from '../access/request-context.js';
import { IsoDate, Json, TranslationsScalar } from '../core/graphql/scalars.js';
import type { Translations } from '../core/localized.js';
import { Invalid } from '../core/errors.js';
import { AudienceEnum } from '../initiatives/initiative.model.js';
import { StoryMediaModel, toStoryMedia } from '../media/media.model.js';
import { PlacementModel, toPlacement } from './placement.model.js';
import { toUse, UseModel } from '../uses/use.model.js';
import { ReceiptDataService } from './receipt-data.service.js';
import { ReceiptsService, type OpenedReceipt } from './receipts.service.js';
import { ConsentQuestionEnum } from './scribe.model.js';
import { ConsentInput, SubmissionInput } from './story.inputs.js';
import {
  ConsentModel,
  MessageModel,
  RedactionModel,
  StoryStateEnum,
  toConsent,
  toMessage,
} from './story.model.js';
import { SubmissionService } from './submission.service.js';

@ObjectType('Receipt', { description: 'What a teller finds behind their code.' })
export class ReceiptModel {
  @Field({ description: 'Slug of the initiative.' })
  initiative: string;

  @Field()
  initiativeName: string;

  @Field()
  promptQuestion: string;

  @Field(() => TranslationsScalar)
  promptTranslations: Translations;

  @Field(() => StoryStateEnum)
  state: StoryState;

  @Field({ description: 'Empty once withdrawn.' })
  title: string;

  @Field({ description: 'Empty once withdrawn.' })
  text: string;

  @Field(() => [String])
  contentWarnings: string[];

  @Field(() => [PlacementModel], { description: 'How the teller placed the story; empty once withdrawn.' })
  placements: PlacementModel[];

  @Field(() => IsoDate)
  arrivedOn: string;

  @Field({ description: 'Why the story is held; empty unless it is.' })
  heldReason: string;

  @Field(() => [AudienceEnum], { description: 'Who can see the story today.' })
  shownTo: Audience[];

  @Field(() => [ConsentModel], { description: 'The one that rules first.' })
  consents: ConsentModel[];

  @Field(() => ConsentModel, {
    nullable: true,
    description: 'What the teller allows beyond that, until somebody has read the story again.',
  })
  wished: ConsentModel | null;

  @Field(() => [MessageModel])
  messages: MessageModel[];

  @Field(() => [StoryMediaModel])
  media: StoryMediaModel[];

  @Field(() => [ConsentQuestionEnum], {
    description:
      'Questions about consent whose answers were recorded when the story was told aloud. Those who review hear them.',
  })
  answersRecorded: ConsentQuestion[];

  @Field(() => [RedactionModel], { description: 'What audiences do not see, in the order of the words.' })
  redactions: RedactionModel[];

  @Field(() => [UseModel], { description: 'Where the story is or was used; what lasts first.' })
  uses: UseModel[];
}

/** Sending many stories from one place is normal (a library, a school), sending hundreds an hour is not. */
const SENDING: AttemptLimit = { purpose: 'send a story', atMost: 120, minutes: 60 };

/** What storytellers do. They need no account, and leave no trace but their story. */
@Resolver()
export class TellingResolver {
  constructor(
    private readonly submissions: SubmissionService,
    private readonly receipts: ReceiptsService,
    private readonly data: ReceiptDataService,
    private readonly attempts: Attempts,
  ) {}

  @Allow('story.tell')
  @Anonymous()
  @Mutation(() => String, {
    description:
      'Sends a story and gives the code of its receipt. Sending it again with the same key gives the same code.',
  })
  async submitStory(
    @Args('initiative') _: string,
    @Args('input') input: SubmissionInput,
    @CurrentActor() actor: Actor,
    @CurrentRequest() request: RequestContext,
    @Args('pass', {
      nullable: true,
      description: 'Of `sendingPass`, where the call may have closed meanwhile.',
    })
    pass?: string,
  ): Promise<string> {
    await this.attempts.count(SENDING, request.request.ip);
    return this.submissions.submit(actor, input, today(), pass ?? undefined);
  }

  @Public()
  @Anonymous()
  @Mutation(() => ReceiptModel, {
    description: 'Opens a receipt by its code. A mutation, so that no code stands in an address.',
  })
  async openReceipt(
    @Args('code') code: string,
    @CurrentRequest() request: RequestContext,
  ): Promise<ReceiptModel> {
    return toReceipt(await this.receipts.open(code, request.request.ip));
  }

  @Public()
  @Anonymous()
  @Mutation(() => ReceiptModel, {
    description: 'Takes a story back. Its words are erased at once and cannot come back.',
  })
  async withdrawStory(
    @Args('code') code: string,
    @CurrentRequest() request: RequestContext,
  ): Promise<ReceiptModel> {
    return toReceipt(await this.receipts.withdraw(code, request.request.ip, today()));
  }

  @Public()
  @Anonymous()
  @Mutation(() => Json, {
    description:
      'Everything that is kept of the story, with consents, messages, media and uses, to take along.',
  })
  async takeStoryData(
    @Args('code') code: string,
    @CurrentRequest() request: RequestContext,
  ): Promise<Record<string, unknown>> {
    return this.data.take(code, request.request.ip);
  }

  @Public()
  @Anonymous()
  @Mutation(() => ReceiptModel, { description: 'Allows less than before.' })
  async narrowConsent(
    @Args('code') code: string,
    @Args('consent') consent: ConsentInput,
    @CurrentRequest() request: RequestContext,
  ): Promise<ReceiptModel> {
    return toReceipt(await this.receipts.narrow(code, request.request.ip, consent, today()));
  }

  @Public()
  @Anonymous()
  @Mutation(() => ReceiptModel, { description: 'Writes to the stewards.' })
  async answerSteward(
    @Args('code') code: string,
    @Args('text') text: string,
    @CurrentRequest() request: RequestContext,
  ): Promise<ReceiptModel> {
    return toReceipt(await this.receipts.answer(code, request.request.ip, written(text), today()));
  }

  @Public()
  @Anonymous()
  @Mutation(() => ReceiptModel, {
    description: 'Says no to what the reviewers hid; they see it in their queue.',
  })
  async objectToRedaction(
    @Args('code') code: string,
    @Args('text') text: string,
    @CurrentRequest() request: RequestContext,
  ): Promise<ReceiptModel> {
    return toReceipt(await this.receipts.object(code, request.request.ip, written(text), today()));
  }
}

function written(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') throw Invalid.field('text', 'REQUIRED');
  if (trimmed.length > STORY_LIMITS.message)
    throw Invalid.field('text', 'TOO_LONG', { length: trimmed.length, limit: STORY_LIMITS.message });
  return trimmed;
}

export function toReceipt(opened: OpenedReceipt): ReceiptModel {
  const {
    story,
    initiative,
    prompt,
    placements,
    consents,
    wished,
    messages,
    media,
    spoken,
    redactions,
    uses,
    shownTo,
  } = opened;
  return {
    initiative: initiative.slug,
    initiativeName: initiative.name,
    promptQuestion: prompt.question,
    promptTranslations: prompt.translations,
    state: story.state,
    title: story.title,
    text: story.text ?? '',
    contentWarnings: story.contentWarnings,
    placements: placements.map(toPlacement),
    arrivedOn: story.arrivedOn,
    heldReason: story.heldReason,
    shownTo: shownTo satisfies ShelfAudience[],
    consents: consents.map(toConsent),
    wished: wished ? toConsent(wished) : null,
    messages: messages.map(toMessage),
    media: media.map(toStoryMedia),
    answersRecorded: spoken.map(({ question }) => question),
    redactions,
    uses: uses.map(toUse),
  };
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
