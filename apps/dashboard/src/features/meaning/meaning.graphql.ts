import { graphql, type ResultOf } from '../../graphql.js';
import { SignifierFields } from '../signifiers/signifiers.graphql.js';

/** What the stories that fit mean together. */
export const StoryMeaningQuery = graphql(
  `
    query StoryMeaning($initiative: String!, $filter: StoryFilterInput) {
      storyMeaning(initiative: $initiative, filter: $filter) {
        minimum
        plots {
          answers
          points
          zones {
            zone
            stories
          }
          signifier {
            ...SignifierFields
          }
        }
        trends {
          by
          key
          stories
          better
          mixed
          worse
          unsaid
        }
        pairs {
          themeIds
          stories
        }
      }
    }
  `,
  [SignifierFields],
);

export type Meaning = ResultOf<typeof StoryMeaningQuery>['storyMeaning'];
export type MeaningPlot = Meaning['plots'][number];
export type TrendCounts = Meaning['trends'][number];
