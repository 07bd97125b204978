import type { DataSet } from '../dataset/generate.js';
import { SOUGHT } from '../dataset/words.js';
import { PAGE } from '../limit/statements.js';
import type { Case } from '../measure.js';
import { graphql } from './front.js';

/** What the stories page asks for. */
export const FEED = `query StoryFeed($initiative: String!, $filter: StoryFilterInput, $first: Int!, $after: String,
  $sort: StorySort) {
  storyFeed(initiative: $initiative, filter: $filter, first: $first, after: $after, sort: $sort) {
    next
    stories { id promptId language title text isCut quote alias via placeId happenedStart happenedEnd livedTrend
      themeIds contentWarnings arrivedOn links { indicatorId slug stance } }
  }
}`;

export function feedCases({ scale, structure }: DataSet): Case[] {
  const initiative = scale.slug;
  const themeId = structure.themes[0] ?? '';
  return [
    {
      name: 'story feed, newest',
      chorus: [graphql(FEED, { initiative, filter: {}, first: PAGE })],
      limit: [{ path: `/newest?initiative=${initiative}` }],
    },
    {
      name: 'story feed, words and theme',
      chorus: SOUGHT.map((words) => graphql(FEED, { initiative, filter: { words, themeId }, first: PAGE })),
      limit: SOUGHT.map((words) => ({
        path: `/found?${new URLSearchParams({ initiative, words, theme: themeId }).toString()}`,
      })),
    },
  ];
}
