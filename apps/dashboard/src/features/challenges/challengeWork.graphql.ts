import { graphql, type ResultOf } from '../../graphql.js';

const WorkChallengeFields = graphql(`
  fragment WorkChallengeFields on WorkChallenge {
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
    indicatorSlug
    indicatorName
    indicatorTranslations
    refusedBecause
    objection
    objects
    lookedBy
  }
`);

export type WorkChallenge = ResultOf<typeof WorkChallengeFields>;

export const WorkChallengesQuery = graphql(
  `
    query WorkChallenges($initiative: String!, $states: [ChallengeState!]!) {
      workChallenges(initiative: $initiative, states: $states) {
        ...WorkChallengeFields
      }
      challengeCounts(initiative: $initiative) {
        waiting
        objections
        open
      }
    }
  `,
  [WorkChallengeFields],
);

export const ShowChallengeMutation = graphql(`
  mutation ShowChallenge($initiative: String!, $id: ID!) {
    showChallenge(initiative: $initiative, id: $id) {
      id
    }
  }
`);

export const RefuseChallengeMutation = graphql(`
  mutation RefuseChallenge($initiative: String!, $id: ID!, $reason: Refusal!) {
    refuseChallenge(initiative: $initiative, id: $id, reason: $reason) {
      id
    }
  }
`);

export const AnswerChallengeMutation = graphql(`
  mutation AnswerChallenge($initiative: String!, $id: ID!, $number: Int!, $text: String!) {
    answerChallenge(initiative: $initiative, id: $id, number: $number, text: $text) {
      id
    }
  }
`);
