import { graphql, type FragmentOf, type VariablesOf } from '../../graphql.js';

export const UseFields = graphql(`
  fragment UseFields on Use {
    id
    place
    audience
    indicatorId
    indicatorName
    indicatorTranslations
    tensionId
    tensionTitle
    decisionId
    decisionTitle
    reportId
    reportTitle
    note
    isLive
    firstDay
    lastDay
    takenDownOn
  }
`);

export const StoryUsesQuery = graphql(
  `
    query StoryUses($initiative: String!, $story: ID!) {
      uses: storyUses(initiative: $initiative, story: $story) {
        ...UseFields
      }
    }
  `,
  [UseFields],
);

export const RecordUseMutation = graphql(
  `
    mutation RecordUse($initiative: String!, $story: ID!, $input: UseInput!) {
      uses: recordUse(initiative: $initiative, story: $story, input: $input) {
        ...UseFields
      }
    }
  `,
  [UseFields],
);

export const EndUseMutation = graphql(
  `
    mutation EndUse($initiative: String!, $id: ID!) {
      uses: endUse(initiative: $initiative, id: $id) {
        ...UseFields
      }
    }
  `,
  [UseFields],
);

export type Use = FragmentOf<typeof UseFields>;
export type UseInput = VariablesOf<typeof RecordUseMutation>['input'];
