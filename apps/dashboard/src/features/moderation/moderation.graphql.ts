import { graphql, type ResultOf } from '../../graphql.js';

/** How stories are read; without a language, in the words it was written in. */
export const ReviewPolicyQuery = graphql(`
  query ReviewPolicy($initiative: String!, $language: String) {
    reviewPolicy(initiative: $initiative, language: $language) {
      twoPeople
      words
      translations
      published
      held
    }
  }
`);

export type ReviewPolicy = ResultOf<typeof ReviewPolicyQuery>['reviewPolicy'];

export const SaveReviewPolicyMutation = graphql(`
  mutation SaveReviewPolicy($initiative: String!, $input: ReviewPolicyInput!) {
    saveReviewPolicy(initiative: $initiative, input: $input) {
      twoPeople
    }
  }
`);

export const ModerationLogQuery = graphql(`
  query ModerationLog($initiative: String!, $before: Int) {
    moderationLog(initiative: $initiative, before: $before) {
      entries {
        number
        storyId
        decision
        reason
        decidedOn
        decidedBy
        wroteIt
      }
      next
    }
  }
`);
