import { graphql, type ResultOf } from '../../graphql.js';
import { StoryFields } from '../stories/stories.graphql.js';

/** All of the page in one question: numbers, stories, and what is said of both. */
export const FrontPageQuery = graphql(
  `
    query FrontPage(
      $initiative: String!
      $language: String
      $placeId: ID
      $categoryId: ID
      $themeId: ID
      $fromYear: Int
      $toYear: Int
      $newest: StoryFilterInput
      $first: Int!
    ) {
      frontPage(
        initiative: $initiative
        language: $language
        placeId: $placeId
        categoryId: $categoryId
        themeId: $themeId
        fromYear: $fromYear
        toYear: $toYear
      ) {
        minimum
        newestOnly
        results {
          id
          name
          indicators {
            id
            slug
            name
            unit
            decimals
            direction
            breaks
            gaps
            storyMarks
            periods {
              labels
              starts
              ends
            }
            series {
              values
              states
              reliability
              targets
              summary
            }
            reading {
              stories
              better
              mixed
              worse
            }
            quotes {
              storyId
              quote
              contentWarnings
              alias
              language
              placeId
              happenedStart
              happenedEnd
              livedTrend
              stance
            }
          }
        }
        disagreements {
          indicatorId
          status
          stories
          better
          mixed
          worse
        }
        voices {
          dimensionId
          tellers
          groups
        }
      }
      challengeMarks(initiative: $initiative) {
        indicatorId
        open
        notAccepted
      }
      tensions(initiative: $initiative) {
        id
        title
        language
        state
        waiting
        movedOn
        indicator {
          id
        }
      }
      storyFeed(initiative: $initiative, filter: $newest, first: $first) {
        stories {
          ...StoryFields
        }
      }
    }
  `,
  [StoryFields],
);

export type Front = ResultOf<typeof FrontPageQuery>['frontPage'];
export type FrontResult = Front['results'][number];
export type FrontIndicator = FrontResult['indicators'][number];
export type FrontSeries = NonNullable<FrontIndicator['series']>;
export type FrontQuote = FrontIndicator['quotes'][number];
export type Disagreement = Front['disagreements'][number];
export type DimensionVoices = Front['voices'][number];
