import { graphql } from '../../graphql.js';

/** What waits, each part only for those who can do something about it. */
export const TodayQuery = graphql(`
  query Today($initiative: String!, $stories: Boolean!, $imports: Boolean!, $indicators: Boolean!) {
    challengeCounts(initiative: $initiative) @include(if: $stories) {
      waiting
      objections
      open
      notAccepted
      oldest
    }
    reviewQueue(initiative: $initiative, states: [SUBMITTED]) @include(if: $stories) {
      counts {
        SUBMITTED
        IN_REVIEW
        HELD
      }
      consentsEnding
      stories {
        id
        arrivedOn
      }
    }
    imports(initiative: $initiative) @include(if: $imports) {
      id
      state
      createdAt
      who
    }
    workIndicators(initiative: $initiative) @include(if: $indicators) {
      id
      slug
      name
      archived
      hasUnpublishedChanges
      publishedAt
    }
  }
`);

export const DisagreementsQuery = graphql(`
  query TodayDisagreements($initiative: String!, $language: String) {
    disagreements(initiative: $initiative) {
      indicatorId
      status
      stories
      better
      worse
    }
    indicators(initiative: $initiative, language: $language) {
      id
      slug
      name
    }
  }
`);

export const WeeklyLetterQuery = graphql(`
  query WeeklyLetter($initiative: String!) {
    weeklyLetter(initiative: $initiative)
  }
`);

export const WishWeeklyLetterMutation = graphql(`
  mutation WishWeeklyLetter($initiative: String!, $wished: Boolean!) {
    wishWeeklyLetter(initiative: $initiative, wished: $wished)
  }
`);
