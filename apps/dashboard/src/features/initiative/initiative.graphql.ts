import { graphql } from '../../graphql.js';

/** What every page of an initiative needs: its name, what the viewer may do, its places, groups and open calls. */
export const InitiativeQuery = graphql(`
  query Initiative($initiative: String!, $language: String) {
    initiative(initiative: $initiative, language: $language) {
      slug
      name
      vision
      about
      invented
      language
      viewerRole
      viewerCan
    }
    places(initiative: $initiative) {
      id
      parentId
      code
      name
      level
    }
    dimensions(initiative: $initiative, language: $language) {
      id
      key
      name
      partition
      categories {
        id
        key
        name
      }
    }
    themes(initiative: $initiative, language: $language) {
      id
      parentId
      name
    }
    prompts(initiative: $initiative, language: $language) {
      id
      slug
      question
      help
      isOpen
    }
  }
`);

/** Names of indicators: all of them for those who work with numbers, those on show for the others. */
export const IndicatorNamesQuery = graphql(`
  query IndicatorNames($initiative: String!, $language: String, $drafts: Boolean!, $shown: Boolean!) {
    workIndicators(initiative: $initiative) @include(if: $drafts) {
      id
      slug
      name
      archived
    }
    frontPage(initiative: $initiative, language: $language) @include(if: $shown) {
      results {
        indicators {
          id
          slug
          name
        }
      }
    }
  }
`);
