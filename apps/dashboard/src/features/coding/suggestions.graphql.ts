import { graphql, type ResultOf } from '../../graphql.js';
import { CodingFields } from './coding.graphql.js';

const SuggestionFields = graphql(`
  fragment SuggestionFields on ThemeSuggestions {
    stories
    needed
    isDependable
    dismissed
    suggested {
      themeId
      stories
      because {
        word
        spans {
          start
          end
        }
      }
    }
  }
`);

export const SuggestionsQuery = graphql(
  `
    query ThemeSuggestions($initiative: String!, $id: ID!) {
      found: themeSuggestions(initiative: $initiative, id: $id) {
        ...SuggestionFields
      }
    }
  `,
  [SuggestionFields],
);

export type Suggestions = ResultOf<typeof SuggestionsQuery>['found'];
export type SuggestedTheme = Suggestions['suggested'][number];

export const SeeSuggestionsMutation = graphql(
  `
    mutation SeeSuggestions($initiative: String!, $id: ID!) {
      story: seeSuggestions(initiative: $initiative, id: $id) {
        ...CodingFields
      }
    }
  `,
  [CodingFields],
);

export const DismissSuggestionMutation = graphql(
  `
    mutation DismissSuggestion($initiative: String!, $id: ID!, $themeId: ID) {
      found: dismissSuggestion(initiative: $initiative, id: $id, themeId: $themeId) {
        ...SuggestionFields
      }
    }
  `,
  [SuggestionFields],
);
