import type { StoryPreview } from '../../ui/StoryCard.js';
import type { InitiativeFacts } from '../initiative/InitiativeContext.js';
import { storiesAddress } from './filter.js';
import { mediaAddress, picturesOf, voiceOf } from './media.js';
import type { Story } from './stories.graphql.js';

/** So many characters of a text stand on a card. */
const ON_A_CARD = 280;

/**
 * The beginning of a text, cut between words, with an ellipsis where something is left out. Counted in Unicode code
 * points, so that no letter is cut in half.
 */
export function beginningOf(text: string, isCut = false, length = ON_A_CARD): string {
  const points = [...text.trim()];
  if (points.length <= length) return isCut ? `${points.join('')} …` : points.join('');
  const cut = points.slice(0, length + 1).join('');
  const space = cut.search(/\s+\S*$/);
  return `${(space > 0 ? cut.slice(0, space) : points.slice(0, length).join('')).replace(/[,;:–—-]$/, '')} …`;
}

type Facts = Pick<InitiativeFacts, 'home' | 'placeName' | 'themeName'> & { initiative: { slug: string } };

/** When it happened, if its teller said so. */
export function happened({ happenedStart, happenedEnd }: Pick<Story, 'happenedStart' | 'happenedEnd'>) {
  return happenedStart && happenedEnd ? { start: happenedStart, end: happenedEnd } : null;
}

interface Wanted {
  /** The indicator that the story stands beside: its stance to it is said. */
  indicatorId?: string;
  /** So much of the text instead of the quote. */
  length?: number;
  /** Where it was opened from, for the way back. */
  seenAt?: URLSearchParams;
}

/** A story as a card shows it: the sentence that may be quoted, else the beginning of the text. */
export function previewOf(
  story: Story,
  facts: Facts,
  { indicatorId, length, seenAt }: Wanted = {},
): StoryPreview {
  const { home, initiative, placeName, themeName } = facts;
  const voice = voiceOf(story);
  return {
    id: story.id,
    href: `${home}/stories/${story.id}${seenAt ? `?${seenAt.toString()}` : ''}`,
    title: story.title,
    voice: voice && {
      seconds: voice.duration ?? 0,
      src: voice.sizes.length > 0 ? mediaAddress(initiative.slug, voice.id, 'voice') : undefined,
    },
    picture: picturesOf(initiative.slug, story)[0],
    quote: (!length && story.quote) || beginningOf(story.text, story.isCut, length),
    language: story.language,
    place: story.placeId && placeName(story.placeId),
    happened: happened(story),
    themes: story.themeIds.map((theme) => ({
      name: themeName(theme),
      href: storiesAddress(home, { theme }),
    })),
    warnings: story.contentWarnings,
    stance: story.links.find((link) => link.indicatorId === indicatorId)?.stance,
    trend: story.livedTrend,
  };
}
