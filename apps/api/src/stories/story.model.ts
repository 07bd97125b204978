import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  CARE_FLAGS,
  GUARDIAN_KINDS,
  GUARDIANS,
  REDACTION_KINDS,
  REDACTION_PARTS,
  STANCES,
  STORY_STATES,
  STORY_VIAS,
  type Audience,
  type DimensionVoices,
  type Guardian,
  type Redaction,
  type RedactionKind,
  type RedactionPart,
  type GuardianKind,
  type Stance,
  type StoryVia,
} from '@chorus/domain';
import { graphqlEnum } from '../core/graphql/enums.js';
import { Json, IsoDate } from '../core/graphql/scalars.js';
import { AudienceEnum } from '../initiatives/initiative.model.js';
import { StoryMediaModel, toStoryMedia } from '../media/media.model.js';
import { STORY_SORTS, type ShelfStory, type StoryPage } from './feed.service.js';
import type { ConsentRow, MessageRow } from './stories.repository.js';
import { WORDS_READINGS, type WordsReading } from './words-reader.js';

export const StoryStateEnum = graphqlEnum('StoryState', STORY_STATES, 'Where a story stands.');
export const StoryViaEnum = graphqlEnum(
  'StoryVia',
  STORY_VIAS,
  'Told by the person, or written down for them.',
);
export const StanceEnum = graphqlEnum('Stance', STANCES, 'How a story stands to an indicator.');
export const GuardianEnum = graphqlEnum('Guardian', GUARDIANS, 'Whether a guardian agreed.');

export const RedactionKindEnum = graphqlEnum('RedactionKind', REDACTION_KINDS, 'What was hidden.');
export const RedactionPartEnum = graphqlEnum('RedactionPart', REDACTION_PARTS, 'Where it was hidden.');
export const CareFlagEnum = graphqlEnum('CareFlag', CARE_FLAGS, 'What asks a reviewer for care.');
export const GuardianKindEnum = graphqlEnum(
  'GuardianKind',
  GUARDIAN_KINDS,
  'Who agreed for a teller under 18.',
);

@ObjectType('StoryLink')
export class StoryLinkModel {
  @Field(() => ID)
  indicatorId: string;

  @Field({ description: 'Slug of the indicator.' })
  slug: string;

  @Field(() => StanceEnum)
  stance: Stance;
}

@ObjectType('Story', { description: 'A story as an audience sees it.' })
export class StoryModel {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  promptId: string;

  @Field()
  language: string;

  @Field()
  title: string;

  @Field({ description: 'In lists the beginning of it.' })
  text: string;

  @Field({ description: 'There is more than `text` shows.' })
  isCut: boolean;

  @Field({ description: 'A sentence that may be quoted; empty where the teller did not allow it.' })
  quote: string;

  @Field({ description: 'The name the teller chose; empty where it is not to be shown.' })
  alias: string;

  @Field(() => StoryViaEnum)
  via: StoryVia;

  @Field(() => ID, { nullable: true })
  placeId: string | null;

  @Field(() => IsoDate, { nullable: true })
  happenedStart: string | null;

  @Field(() => IsoDate, { nullable: true, description: 'The first day after.' })
  happenedEnd: string | null;

  @Field(() => Int, { nullable: true, description: '-2 much worse to 2 much better, as the teller says.' })
  livedTrend: number | null;

  @Field(() => [ID])
  themeIds: string[];

  @Field(() => [String])
  contentWarnings: string[];

  @Field(() => IsoDate)
  arrivedOn: string;

  @Field(() => [StoryLinkModel])
  links: StoryLinkModel[];

  @Field(() => [StoryMediaModel], {
    description: 'The voice first, then pictures, as far as they may be shown.',
  })
  media: StoryMediaModel[];
}

export const WordsReadingEnum = graphqlEnum(
  'WordsReading',
  WORDS_READINGS,
  'How words were read that no story fits as they are.',
);
export const StorySortEnum = graphqlEnum('StorySort', STORY_SORTS, 'What comes first in a list of stories.');

@ObjectType('ReadWord', { description: 'A word that was typed, and what was looked for instead.' })
export class ReadWordModel {
  @Field()
  typed: string;

  @Field()
  meant: string;
}

@ObjectType('ReadWords', {
  description: 'Nothing fits the words as they were typed; this was looked for instead.',
})
export class ReadWordsModel {
  @Field(() => WordsReadingEnum)
  how: WordsReading;

  @Field(() => [ReadWordModel])
  read: ReadWordModel[];
}

@ObjectType('StoryCount')
export class StoryCountModel {
  @Field(() => Int, { nullable: true, description: 'Null where they are so few that none may be said.' })
  stories: number | null;

  @Field({ description: 'There are more than `stories`.' })
  orMore: boolean;

  @Field(() => Int, { description: 'Counts from 1 up to, and without, this one are not told.' })
  minimum: number;
}

@ObjectType('StoryPage')
export class StoryPageModel {
  @Field(() => [StoryModel])
  stories: StoryModel[];

  @Field(() => ReadWordsModel, { nullable: true })
  reading: ReadWordsModel | null;

  @Field(() => String, { nullable: true, description: 'Give it back as `after`; null on the last page.' })
  next: string | null;
}

@ObjectType('Consent', { description: 'What the teller allows.' })
export class ConsentModel {
  @Field(() => Int)
  version: number;

  @Field(() => AudienceEnum)
  audience: Audience;

  @Field()
  mayQuote: boolean;

  @Field()
  showAlias: boolean;

  @Field({ description: 'Without it, what is said is shown in words alone.' })
  hearVoice: boolean;

  @Field()
  showPictures: boolean;

  @Field()
  mayContact: boolean;

  @Field()
  researchExport: boolean;

  @Field(() => IsoDate, { nullable: true, description: 'Last day on which the story may be shown.' })
  until: string | null;

  @Field(() => GuardianEnum)
  guardian: Guardian;

  @Field(() => GuardianKindEnum, { nullable: true, description: 'Who agreed, where that was said later.' })
  guardianIs: GuardianKind | null;

  @Field(() => IsoDate)
  givenOn: string;
}

@ObjectType('Message', { description: 'Between a teller and the stewards.' })
export class MessageModel {
  @Field(() => Int)
  number: number;

  @Field({ description: 'TELLER or STEWARD.' })
  author: string;

  @Field()
  text: string;

  @Field(() => IsoDate)
  sentOn: string;

  @Field({ description: 'OPEN or SETTLED where the teller objects to what was hidden; empty otherwise.' })
  objection: string;
}

@ObjectType('Redaction', { description: 'Words that audiences do not see.' })
export class RedactionModel implements Redaction {
  @Field(() => RedactionPartEnum)
  part: RedactionPart;

  @Field(() => Int, { description: 'The first code point hidden.' })
  start: number;

  @Field(() => Int, { description: 'The first code point after it.' })
  end: number;

  @Field(() => RedactionKindEnum)
  kind: RedactionKind;

  @Field({ description: 'Why, for the teller; may be empty.' })
  reason: string;
}

@ObjectType('DimensionVoices', { description: 'Tellers of one dimension against the people who live here.' })
export class DimensionVoicesModel {
  @Field(() => ID)
  dimensionId: string;

  @Field(() => Int, { nullable: true })
  tellers: number | null;

  @Field(() => Json, {
    description:
      'A list of {categoryId, tellers, share, lower, upper, populationShare, word}: GroupVoices in libs/domain.',
  })
  groups: DimensionVoices['groups'];
}

export function toStory(row: ShelfStory): StoryModel {
  const { id, promptId, language, title, text, isCut, quote, alias, via, placeId } = row;
  const { happenedStart, happenedEnd, livedTrend, themeIds, contentWarnings, arrivedOn, links } = row;
  const media = row.media.map(toStoryMedia);
  return {
    ...{ id, promptId, language, title, text, isCut, quote, alias, via, placeId },
    ...{ happenedStart, happenedEnd, livedTrend, themeIds, contentWarnings, arrivedOn, links, media },
  };
}

export function toStoryPage({ stories, reading, next }: StoryPage): StoryPageModel {
  return { stories: stories.map(toStory), reading: reading ?? null, next: next ?? null };
}

export function toConsent(row: ConsentRow): ConsentModel {
  const { version, audience, mayQuote, showAlias, hearVoice, showPictures } = row;
  const { mayContact, researchExport, until, guardian, guardianIs, givenOn } = row;
  return {
    ...{ version, audience, mayQuote, showAlias, hearVoice, showPictures },
    ...{ mayContact, researchExport, until, guardian, guardianIs: guardianIs || null, givenOn },
  };
}

export function toMessage({ number, author, text, sentOn, objection }: MessageRow): MessageModel {
  return { number, author, text, sentOn, objection };
}
