import { graphql } from '../../graphql.js';

export const VoicesQuery = graphql(`
  query Voices($initiative: String!) {
    frontPage(initiative: $initiative) {
      voices {
        dimensionId
        tellers
        groups
      }
    }
  }
`);

export const EmbedSitesQuery = graphql(`
  query EmbedSites($initiative: String!) {
    embedSites(initiative: $initiative)
    reports(initiative: $initiative) {
      id
      slug
      title
      audience
    }
  }
`);

export const SetEmbedSitesMutation = graphql(`
  mutation SetEmbedSites($initiative: String!, $sites: [String!]!) {
    setEmbedSites(initiative: $initiative, sites: $sites)
  }
`);
