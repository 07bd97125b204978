import { graphql, type ResultOf } from '../../graphql.js';

export const AgreedStoriesQuery = graphql(`
  query AgreedStories($initiative: String!) {
    agreed: agreedStories(initiative: $initiative) {
      open
      stories {
        storyId
        story
        language
        themeIds
      }
      taken {
        id
        stories
        themes
        madeOn
        madeBy
      }
    }
  }
`);

export type AgreedStories = ResultOf<typeof AgreedStoriesQuery>['agreed'];

export const TakeOverThemesMutation = graphql(`
  mutation TakeOverThemes($initiative: String!, $storyIds: [ID!]!) {
    id: takeOverThemes(initiative: $initiative, storyIds: $storyIds)
  }
`);

export const UndoTakeoverMutation = graphql(`
  mutation UndoTakeover($initiative: String!, $id: ID!) {
    undoTakeover(initiative: $initiative, id: $id)
  }
`);
