import { graphql, type ResultOf } from '../../graphql.js';

export const NumbersDueQuery = graphql(`
  query NumbersDue($initiative: String!, $language: String) {
    numbersDue(initiative: $initiative, language: $language) {
      assignmentId
      indicatorId
      indicatorName
      organization
      period {
        start
        end
        label
      }
      dueOn
      standing
      submissionId
      begun
      reason
      submittedAt
      enteredByTeam
    }
  }
`);

export type DueNumbers = ResultOf<typeof NumbersDueQuery>['numbersDue'][number];

export const SheetQuery = graphql(`
  query SubmissionSheet($initiative: String!, $assignmentId: ID!, $period: String!, $language: String) {
    submissionSheet(
      initiative: $initiative
      assignmentId: $assignmentId
      period: $period
      language: $language
    ) {
      due {
        assignmentId
        indicatorName
        indicatorSlug
        organization
        period {
          start
          end
          label
        }
        dueOn
        standing
      }
      definition
      numerator
      denominator
      measure
      per
      unit
      decimals
      published
      findings
      submission {
        id
        state
        version
        note
        reason
      }
      cells {
        placeId
        categoryIds
        standsAsGiven
        given {
          value
          numerator
          denominator
          state
          note
        }
        standing {
          value
          state
          who
        }
        former {
          value
          state
        }
      }
      events {
        kind
        words
        who
        at
      }
    }
  }
`);

export type Sheet = ResultOf<typeof SheetQuery>['submissionSheet'];
export type SheetCell = Sheet['cells'][number];

export const SaveSubmissionMutation = graphql(`
  mutation SaveSubmission(
    $initiative: String!
    $assignmentId: ID!
    $period: String!
    $version: Int!
    $cells: [SubmittedCellInput!]!
    $note: String!
  ) {
    saveSubmission(
      initiative: $initiative
      assignmentId: $assignmentId
      period: $period
      version: $version
      cells: $cells
      note: $note
    ) {
      id
      version
      findings
    }
  }
`);

export const SubmitNumbersMutation = graphql(`
  mutation SubmitNumbers($initiative: String!, $id: ID!, $version: Int!) {
    submitNumbers(initiative: $initiative, id: $id, version: $version)
  }
`);

export const ReopenSubmissionMutation = graphql(`
  mutation ReopenSubmission($initiative: String!, $id: ID!, $version: Int!) {
    reopenSubmission(initiative: $initiative, id: $id, version: $version)
  }
`);

export const ApproveSubmissionMutation = graphql(`
  mutation ApproveSubmission($initiative: String!, $id: ID!, $version: Int!, $publish: Boolean!) {
    approveSubmission(initiative: $initiative, id: $id, version: $version, publish: $publish)
  }
`);

export const ReturnSubmissionMutation = graphql(`
  mutation ReturnSubmission($initiative: String!, $id: ID!, $version: Int!, $reason: String!) {
    returnSubmission(initiative: $initiative, id: $id, version: $version, reason: $reason)
  }
`);

export const CalendarLinkQuery = graphql(`
  query CalendarLink($initiative: String!) {
    calendarLink(initiative: $initiative)
  }
`);

export const MakeCalendarLinkMutation = graphql(`
  mutation MakeCalendarLink($initiative: String!) {
    makeCalendarLink(initiative: $initiative)
  }
`);

export const RevokeCalendarLinkMutation = graphql(`
  mutation RevokeCalendarLink($initiative: String!) {
    revokeCalendarLink(initiative: $initiative)
  }
`);
