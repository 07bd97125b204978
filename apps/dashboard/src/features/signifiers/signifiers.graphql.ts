import { graphql, type ResultOf } from '../../graphql.js';

/** What is asked, in every language. */
export const SignifierFields = graphql(`
  fragment SignifierFields on Signifier {
    id
    promptId
    kind
    several
    question
    help
    labels
    translations
  }
`);

/** Where a teller placed a story. */
export const PlacementFields = graphql(
  `
    fragment PlacementFields on Placement {
      mark
      signifier {
        ...SignifierFields
      }
    }
  `,
  [SignifierFields],
);

export type Placement = ResultOf<typeof PlacementFields>;

/** How the tellers of these stories placed them. */
export const PlacementsQuery = graphql(
  `
    query Placements($initiative: String!, $storyIds: [ID!]!) {
      placements(initiative: $initiative, storyIds: $storyIds) {
        storyId
        placements {
          ...PlacementFields
        }
      }
    }
  `,
  [PlacementFields],
);
