import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  AUDIENCES,
  GUARDIANS,
  LIVED_TRENDS,
  MEDIA_LIMITS,
  REDACTION_KINDS,
  REDACTION_LIMITS,
  REDACTION_PARTS,
  RECEIPT_SCRIPTS,
  SIGNIFIER_LIMITS,
  STANCES,
  STORY_LIMITS,
  type Audience,
  type Guardian,
  type LivedTrend,
  type ReceiptScript,
  type Redaction,
  type RedactionKind,
  type RedactionPart,
  type Stance,
} from '@chorus/domain';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, Matches, ValidateNested } from 'class-validator';
import { graphqlEnum } from '../core/graphql/enums.js';
import { IsoDate } from '../core/graphql/scalars.js';
import { Day, Finite, Id, Ids, ListOf, OneOf, Optional, Text } from '../core/input.js';
import { AudienceEnum } from '../initiatives/initiative.model.js';
import { StoryMediaInput } from '../media/media.model.js';
import { PlacementInput } from './placement.model.js';
import { GuardianEnum, RedactionKindEnum, RedactionPartEnum, StanceEnum } from './story.model.js';

export const ReceiptScriptEnum = graphqlEnum(
  'ReceiptScript',
  RECEIPT_SCRIPTS,
  'How the code of a receipt is written.',
);

@InputType({ description: 'Each permission stands alone; nothing is allowed that is not said.' })
export class ConsentInput {
  @Field(() => AudienceEnum)
  @OneOf(AUDIENCES)
  audience: Audience;

  @Field({ defaultValue: false })
  @IsBoolean()
  mayQuote: boolean;

  @Field({ defaultValue: false })
  @IsBoolean()
  showAlias: boolean;

  @Field({ defaultValue: false, description: 'Without it, what is said is shown in words alone.' })
  @IsBoolean()
  hearVoice: boolean;

  @Field({ defaultValue: false })
  @IsBoolean()
  showPictures: boolean;

  @Field({ defaultValue: false })
  @IsBoolean()
  mayContact: boolean;

  @Field({ defaultValue: false })
  @IsBoolean()
  researchExport: boolean;

  @Field(() => IsoDate, { nullable: true, description: 'Last day on which the story may be shown.' })
  @Optional()
  @Day()
  until?: string;

  @Field(() => GuardianEnum, { defaultValue: 'NOT_NEEDED' })
  @OneOf(GUARDIANS)
  guardian: Guardian;
}

@InputType()
export class StoryLinkInput {
  @Field(() => ID)
  @Id()
  indicatorId: string;

  @Field(() => StanceEnum)
  @OneOf(STANCES)
  stance: Stance;
}

@InputType()
export class SubmissionInput {
  @Field({ description: 'Slug of the prompt.' })
  @Text(80, { min: 1 })
  prompt: string;

  @Field(() => ID, {
    description: 'A random UUID made by the sending device. The same key sends the same story once.',
  })
  @Id()
  key: string;

  @Field(() => ReceiptScriptEnum, { defaultValue: 'WORDS' })
  @OneOf(RECEIPT_SCRIPTS)
  script: ReceiptScript;

  @Field({ description: 'Language of the story, such as en or es.' })
  @Text(12, { min: 2 })
  language: string;

  @Field({ defaultValue: '' })
  @Text(STORY_LIMITS.title)
  title: string;

  @Field({ description: 'May be empty where there is a voice.' })
  @Text(STORY_LIMITS.text)
  text: string;

  @Field(() => [StoryMediaInput], { defaultValue: [], description: 'What was uploaded for this key.' })
  @ListOf(MEDIA_LIMITS.voices + MEDIA_LIMITS.pictures)
  @ValidateNested({ each: true })
  @Type(() => StoryMediaInput)
  media: StoryMediaInput[];

  @Field(() => ID, { nullable: true })
  @Optional()
  @Id()
  placeId?: string | null;

  @Field(() => IsoDate, { nullable: true, description: 'First day, as near as the teller likes.' })
  @Optional()
  @Day()
  happenedFrom?: string | null;

  @Field(() => IsoDate, { nullable: true, description: 'Last day.' })
  @Optional()
  @Day()
  happenedTo?: string | null;

  @Field(() => [ID], { defaultValue: [] })
  @Ids(20)
  themeIds: string[];

  @Field(() => Int, { nullable: true, description: '-2 much worse to 2 much better.' })
  @Optional()
  @IsIn([...LIVED_TRENDS], { message: JSON.stringify({ code: 'NOT_ALLOWED', detail: {} }) })
  livedTrend?: LivedTrend | null;

  @Field(() => [ID], { defaultValue: [], description: 'Who is speaking, as far as the teller says.' })
  @Ids(40)
  categoryIds: string[];

  @Field(() => [StoryLinkInput], { defaultValue: [] })
  @ListOf(20)
  @ValidateNested({ each: true })
  @Type(() => StoryLinkInput)
  links: StoryLinkInput[];

  @Field(() => [PlacementInput], {
    defaultValue: [],
    description: 'Answers to the signifiers of the prompt. Those it no longer asks are left out.',
  })
  @ListOf(SIGNIFIER_LIMITS.perPrompt)
  @ValidateNested({ each: true })
  @Type(() => PlacementInput)
  placements: PlacementInput[];

  @Field(() => [String], { defaultValue: [] })
  @ListOf(10)
  @Text(STORY_LIMITS.warning, { each: true })
  contentWarnings: string[];

  @Field({ defaultValue: '' })
  @Text(STORY_LIMITS.alias)
  alias: string;

  @Field(() => ConsentInput)
  @ValidateNested()
  @Type(() => ConsentInput)
  consent: ConsentInput;
}

@InputType({ description: 'Words that audiences are not to see.' })
export class RedactionInput implements Redaction {
  @Field(() => RedactionPartEnum)
  @OneOf(REDACTION_PARTS)
  part: RedactionPart;

  @Field(() => Int, { description: 'The first code point to hide.' })
  @Finite({ min: 0, max: STORY_LIMITS.text })
  start: number;

  @Field(() => Int, { description: 'The first code point after it.' })
  @Finite({ min: 0, max: STORY_LIMITS.text })
  end: number;

  @Field(() => RedactionKindEnum)
  @OneOf(REDACTION_KINDS)
  kind: RedactionKind;

  @Field({ defaultValue: '', description: 'Why, for the teller.' })
  @Text(REDACTION_LIMITS.reason)
  reason: string;

  @Field({ description: 'The words themselves: where the text says something else by now, nothing is kept.' })
  @Text(STORY_LIMITS.text, { min: 1 })
  words: string;
}

@InputType()
export class ReadingInput {
  @Field(() => [ID], { defaultValue: [] })
  @Ids(60)
  themeIds: string[];

  @Field(() => [StoryLinkInput], { defaultValue: [] })
  @ListOf(60)
  @ValidateNested({ each: true })
  @Type(() => StoryLinkInput)
  links: StoryLinkInput[];

  @Field(() => [String], { defaultValue: [] })
  @ListOf(10)
  @Text(STORY_LIMITS.warning, { each: true })
  contentWarnings: string[];

  @Field({ defaultValue: '', description: 'One sentence of the text, word for word; empty for none.' })
  @Text(STORY_LIMITS.quote)
  quote: string;

  @Field(() => [RedactionInput], { nullable: true, description: 'Left out, what is hidden stays hidden.' })
  @Optional()
  @ListOf(REDACTION_LIMITS.spans)
  @ValidateNested({ each: true })
  @Type(() => RedactionInput)
  redactions?: RedactionInput[] | null;
}

@InputType({ description: 'Stories that were placed there by their tellers.' })
export class ZoneInput {
  @Field(() => ID)
  @Id()
  signifierId: string;

  @Field({ description: 'As in ZoneStories.' })
  @Matches(/^[0-9]{1,3}$/, { message: JSON.stringify({ code: 'INVALID', detail: {} }) })
  zone: string;
}

@InputType()
export class StoryFilterInput {
  @Field(() => String, { nullable: true, description: 'Words to look for, in any language.' })
  @Optional()
  @Text(200)
  words?: string | null;

  @Field(() => ID, { nullable: true, description: 'A theme with everything below it.' })
  @Optional()
  @Id()
  themeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A place with everything in it.' })
  @Optional()
  @Id()
  placeId?: string | null;

  @Field(() => String, { nullable: true })
  @Optional()
  @Text(12)
  language?: string | null;

  @Field(() => ID, { nullable: true })
  @Optional()
  @Id()
  promptId?: string | null;

  @Field(() => ID, { nullable: true })
  @Optional()
  @Id()
  indicatorId?: string | null;

  @Field(() => StanceEnum, {
    nullable: true,
    description: 'Towards `indicatorId`, or any indicator where none is named.',
  })
  @Optional()
  @OneOf(STANCES)
  stance?: Stance | null;

  @Field(() => Int, { nullable: true, description: '-1 worse, 0 neither, 1 better, as the teller says.' })
  @Optional()
  @Finite({ min: -1, max: 1 })
  trend?: number | null;

  @Field(() => ZoneInput, { nullable: true })
  @Optional()
  @ValidateNested()
  @Type(() => ZoneInput)
  zone?: ZoneInput | null;

  @Field(() => Int, {
    nullable: true,
    description: 'It happened in this year or later, as far as its teller knows.',
  })
  @Optional()
  @Finite({ min: 1850, max: 2200 })
  fromYear?: number | null;

  @Field(() => Int, { nullable: true, description: 'It happened in this year or before.' })
  @Optional()
  @Finite({ min: 1850, max: 2200 })
  toYear?: number | null;
}
