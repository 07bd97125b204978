import { graphql, type ResultOf } from '../../graphql.js';

const OwnChallengeFields = graphql(`
  fragment OwnChallengeFields on OwnChallenge {
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
  }
`);

export type OwnChallenge = ResultOf<typeof OwnChallengeFields>;

/** What the form has to know: which number it is about, and whether somebody is signed in. */
export const ChallengeFormQuery = graphql(`
  query ChallengeForm($initiative: String!, $language: String) {
    initiative(initiative: $initiative, language: $language) {
      viewerCan
    }
    indicators(initiative: $initiative, language: $language) {
      id
      slug
      name
    }
  }
`);

/** By the code of a receipt; each gives all challenges of its holder. */
export const byReceipt = {
  make: graphql(
    `
      mutation ChallengeByReceipt($code: String!, $input: ChallengeInput!) {
        own: challengeByReceipt(code: $code, input: $input) {
          ...OwnChallengeFields
        }
      }
    `,
    [OwnChallengeFields],
  ),
  list: graphql(
    `
      mutation ReceiptChallenges($code: String!) {
        own: receiptChallenges(code: $code) {
          ...OwnChallengeFields
        }
      }
    `,
    [OwnChallengeFields],
  ),
  withdraw: graphql(
    `
      mutation WithdrawReceiptChallenge($code: String!, $id: ID!) {
        own: withdrawReceiptChallenge(code: $code, id: $id) {
          ...OwnChallengeFields
        }
      }
    `,
    [OwnChallengeFields],
  ),
  object: graphql(
    `
      mutation ObjectByReceipt($code: String!, $id: ID!, $text: String!) {
        own: objectByReceipt(code: $code, id: $id, text: $text) {
          ...OwnChallengeFields
        }
      }
    `,
    [OwnChallengeFields],
  ),
  judge: graphql(
    `
      mutation JudgeAnswerByReceipt($code: String!, $id: ID!, $number: Int!, $verdict: Verdict!) {
        own: judgeAnswerByReceipt(code: $code, id: $id, number: $number, verdict: $verdict) {
          ...OwnChallengeFields
        }
      }
    `,
    [OwnChallengeFields],
  ),
};

/** The same for somebody who is signed in. */
export const signedIn = {
  make: graphql(
    `
      mutation ChallengeIndicator($initiative: String!, $input: ChallengeInput!) {
        own: challengeIndicator(initiative: $initiative, input: $input) {
          ...OwnChallengeFields
        }
      }
    `,
    [OwnChallengeFields],
  ),
  list: graphql(
    `
      query OwnChallenges($initiative: String!) {
        own: ownChallenges(initiative: $initiative) {
          ...OwnChallengeFields
        }
      }
    `,
    [OwnChallengeFields],
  ),
  withdraw: graphql(
    `
      mutation WithdrawChallenge($initiative: String!, $id: ID!) {
        own: withdrawChallenge(initiative: $initiative, id: $id) {
          ...OwnChallengeFields
        }
      }
    `,
    [OwnChallengeFields],
  ),
  object: graphql(
    `
      mutation ObjectToRefusal($initiative: String!, $id: ID!, $text: String!) {
        own: objectToRefusal(initiative: $initiative, id: $id, text: $text) {
          ...OwnChallengeFields
        }
      }
    `,
    [OwnChallengeFields],
  ),
  judge: graphql(
    `
      mutation JudgeAnswer($initiative: String!, $id: ID!, $number: Int!, $verdict: Verdict!) {
        own: judgeAnswer(initiative: $initiative, id: $id, number: $number, verdict: $verdict) {
          ...OwnChallengeFields
        }
      }
    `,
    [OwnChallengeFields],
  ),
};
