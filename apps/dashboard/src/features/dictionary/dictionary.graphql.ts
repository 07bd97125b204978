import { graphql, type ResultOf } from '../../graphql.js';

/** What an indicator was, what it is compared with, what it leads to. */
export const IndicatorHistoryFields = graphql(`
  fragment IndicatorHistoryFields on IndicatorHistory {
    baseline {
      label
    }
    baselineReason
    formerDefinitions {
      id
      last {
        label
      }
      definition
      numerator
      denominator
      reason
    }
    foreshadows {
      id
      slug
      name
    }
    foreshadowedBy {
      id
      slug
      name
    }
  }
`);

export type IndicatorHistory = ResultOf<typeof IndicatorHistoryFields>;

export const DictionaryQuery = graphql(
  `
    query Dictionary($initiative: String!, $language: String) {
      dictionary(initiative: $initiative, language: $language) {
        id
        slug
        name
        resultId
        definition
        numerator
        denominator
        methodology
        organization
        measure
        unit
        direction
        frequency
        dimensionIds
        publishedAt
        source {
          title
          producer
          url
          edition
          licence
          publishedOn
          accessedOn
        }
        history {
          ...IndicatorHistoryFields
        }
      }
      results(initiative: $initiative, language: $language) {
        id
        name
      }
      challengeMarks(initiative: $initiative) {
        indicatorId
        open
        notAccepted
      }
    }
  `,
  [IndicatorHistoryFields],
);

export type Dictionary = ResultOf<typeof DictionaryQuery>;
export type DictionaryEntry = Dictionary['dictionary'][number];
