import { graphql, type ResultOf } from '../../graphql.js';

/** The codebook; without a language, in the one it was written in. */
export const ThemesQuery = graphql(`
  query Themes($initiative: String!, $language: String) {
    themes(initiative: $initiative, language: $language) {
      id
      parentId
      name
      description
      useWhen
      useNot
      translations
    }
  }
`);

export type Theme = ResultOf<typeof ThemesQuery>['themes'][number];

export const SaveThemeMutation = graphql(`
  mutation SaveTheme($initiative: String!, $input: ThemeInput!) {
    saveTheme(initiative: $initiative, input: $input)
  }
`);

export const RemoveThemeMutation = graphql(`
  mutation RemoveTheme($initiative: String!, $id: ID!) {
    removeTheme(initiative: $initiative, id: $id)
  }
`);
