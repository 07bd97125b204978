import { graphql, type ResultOf } from '../../graphql.js';

export const StoryFields = graphql(`
  fragment StoryFields on Story {
    id
    promptId
    language
    title
    text
    isCut
    quote
    alias
    via
    placeId
    happenedStart
    happenedEnd
    livedTrend
    themeIds
    contentWarnings
    arrivedOn
    links {
      indicatorId
      slug
      stance
    }
    media {
      id
      kind
      description
      duration
      width
      height
      sizes
      transcript {
        at
        text
      }
    }
  }
`);

export type Story = ResultOf<typeof StoryFields>;

export const StoryFeedQuery = graphql(
  `
    query StoryFeed(
      $initiative: String!
      $filter: StoryFilterInput
      $first: Int!
      $after: String
      $sort: StorySort
    ) {
      storyFeed(initiative: $initiative, filter: $filter, first: $first, after: $after, sort: $sort) {
        next
        reading {
          how
          read {
            typed
            meant
          }
        }
        stories {
          ...StoryFields
        }
      }
    }
  `,
  [StoryFields],
);

export const StoryCountQuery = graphql(`
  query StoryCount($initiative: String!, $filter: StoryFilterInput) {
    storyCount(initiative: $initiative, filter: $filter) {
      stories
      orMore
      minimum
    }
  }
`);

export const StoriesQuery = graphql(
  `
    query Stories($initiative: String!, $ids: [ID!]!) {
      stories(initiative: $initiative, ids: $ids) {
        ...StoryFields
      }
    }
  `,
  [StoryFields],
);

export const StoryFileQuery = graphql(`
  query StoryFile($initiative: String!, $filter: StoryFilterInput) {
    storyFile(initiative: $initiative, filter: $filter) {
      found
      given
    }
  }
`);

export const StoryQuery = graphql(
  `
    query Story($initiative: String!, $id: ID!) {
      story(initiative: $initiative, id: $id) {
        ...StoryFields
      }
    }
  `,
  [StoryFields],
);
