import { graphql, type ResultOf } from '../../graphql.js';

export const ThemeUseQuery = graphql(`
  query ThemeUse($initiative: String!, $id: ID!) {
    themeUse(initiative: $initiative, id: $id) {
      stories
      prompts
      below
    }
  }
`);

export const StoriesOfThemeQuery = graphql(`
  query StoriesOfTheme($initiative: String!, $id: ID!) {
    storiesOfTheme(initiative: $initiative, id: $id) {
      id
      title
      opening
      language
    }
  }
`);

export const ThemeHistoryQuery = graphql(`
  query ThemeHistory($initiative: String!) {
    themeHistory(initiative: $initiative) {
      id
      kind
      name
      otherName
      stories
      themes
      madeAt
      madeBy
      undone
    }
  }
`);

export type ThemeEvent = ResultOf<typeof ThemeHistoryQuery>['themeHistory'][number];

export const MergeThemeMutation = graphql(`
  mutation MergeTheme($initiative: String!, $id: ID!, $intoId: ID!) {
    mergeTheme(initiative: $initiative, id: $id, intoId: $intoId)
  }
`);

export const SplitThemeMutation = graphql(`
  mutation SplitTheme($initiative: String!, $id: ID!, $name: String!, $storyIds: [ID!]!) {
    splitTheme(initiative: $initiative, id: $id, name: $name, storyIds: $storyIds)
  }
`);

export const UndoThemeChangeMutation = graphql(`
  mutation UndoThemeChange($initiative: String!, $id: ID!) {
    undoThemeChange(initiative: $initiative, id: $id)
  }
`);
