import { graphql, type ResultOf } from '../../graphql.js';

/** A challenge with its answers, as everybody may see it. */
export const ChallengeFields = graphql(`
  fragment ChallengeFields on Challenge {
    id
    state
    part
    words
    wouldCount
    alias
    language
    madeOn
    answers {
      number
      text
      answeredOn
      verdict
      verdictOn
    }
  }
`);

export type Challenge = ResultOf<typeof ChallengeFields>;

export const IndicatorChallengesQuery = graphql(
  `
    query IndicatorChallenges($initiative: String!, $slug: String!) {
      indicatorChallenges(initiative: $initiative, slug: $slug) {
        challenges {
          ...ChallengeFields
        }
        total
        waiting
        waitingSince
        takenBack
        notShown {
          reason
          count
        }
      }
    }
  `,
  [ChallengeFields],
);

export type IndicatorChallenges = ResultOf<typeof IndicatorChallengesQuery>['indicatorChallenges'];

/** Pages that show marks ask for these fields along with their own, so that each row finds its mark in the cache. */
export const ChallengeMarksQuery = graphql(`
  query ChallengeMarks($initiative: String!) {
    challengeMarks(initiative: $initiative) {
      indicatorId
      open
      notAccepted
    }
  }
`);
