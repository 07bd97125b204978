import { graphql } from '../../graphql.js';

export const InitiativesQuery = graphql(`
  query Initiatives($language: String) {
    initiatives(language: $language) {
      slug
      name
      vision
      invented
    }
  }
`);
