import { graphql, type ResultOf } from '../../graphql.js';

/** Who helps; without a language, in the words they were written in. */
export const SupportQuery = graphql(`
  query Support($initiative: String!, $language: String) {
    supportResources(initiative: $initiative, language: $language) {
      id
      name
      helpsWith
      phone
      address
      languages
      hours
      warnings
      translations
    }
  }
`);

export type SupportResource = ResultOf<typeof SupportQuery>['supportResources'][number];

export const SaveSupportMutation = graphql(`
  mutation SaveSupport($initiative: String!, $input: SupportResourceInput!) {
    saveSupportResource(initiative: $initiative, input: $input)
  }
`);

export const RemoveSupportMutation = graphql(`
  mutation RemoveSupport($initiative: String!, $id: ID!) {
    removeSupportResource(initiative: $initiative, id: $id)
  }
`);
