import { graphql, type ResultOf } from '../../graphql.js';
import { IndicatorHistoryFields } from '../dictionary/dictionary.graphql.js';

/** All that IndicatorView shows of an indicator; `previewIndicator` gives the same. */
export const IndicatorFields = graphql(
  `
    fragment IndicatorFields on IndicatorPage {
      id
      slug
      name
      kind
      measure
      direction
      unit
      decimals
      frequency
      resultId
      organization
      definition
      numerator
      denominator
      methodology
      dimensionIds
      publishedAt
      hiddenPoints
      source {
        title
        producer
        url
        edition
        licence
        publishedOn
        accessedOn
      }
      targetReasons {
        placeId
        categoryIds
        period
        value
        rationale
      }
      history {
        ...IndicatorHistoryFields
      }
      annotations {
        id
        kind
        startsOn
        endsOn
        title
        note
      }
      periods {
        labels
        starts
        ends
      }
      placeFigures {
        period
        placeIds
        values
        lower
        upper
        states
        reliability
      }
      series {
        placeId
        categoryIds
        values
        states
        reliability
        lower
        upper
        targets
        notes
        summary
      }
    }
  `,
  [IndicatorHistoryFields],
);

export type Indicator = ResultOf<typeof IndicatorFields>;

export const IndicatorPageQuery = graphql(
  `
    query IndicatorPage(
      $initiative: String!
      $slug: String!
      $placeId: ID
      $categoryId: ID
      $language: String
    ) {
      indicatorPage(
        initiative: $initiative
        slug: $slug
        placeId: $placeId
        categoryId: $categoryId
        language: $language
      ) {
        ...IndicatorFields
      }
      challengeMarks(initiative: $initiative) {
        indicatorId
        open
        notAccepted
      }
    }
  `,
  [IndicatorFields],
);

export const StoryPinsQuery = graphql(`
  query StoryPins($initiative: String!, $slug: String!) {
    storyPins(initiative: $initiative, slug: $slug) {
      ids
      starts
      ends
      trends
      stances
      themes
      minimum
      total
    }
  }
`);

export type StoryPins = ResultOf<typeof StoryPinsQuery>['storyPins'];

/** What pins are called by a screen reader; the words of the stories stay on the server. */
export const StoryTitlesQuery = graphql(`
  query StoryTitles($initiative: String!, $ids: [ID!]!) {
    stories(initiative: $initiative, ids: $ids) {
      id
      title
    }
  }
`);

export const BoundariesQuery = graphql(`
  query Boundaries($initiative: String!) {
    placeBoundaries(initiative: $initiative) {
      id
      boundary
    }
  }
`);
