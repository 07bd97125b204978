import { graphql, type ResultOf } from '../../graphql.js';

export const AssignmentsQuery = graphql(`
  query Assignments($initiative: String!) {
    assignments(initiative: $initiative) {
      id
      indicatorId
      organizationId
      placeIds
      byGroups
      firstPeriod {
        start
        end
        label
      }
      dueDays
      remindDays
      endedOn
      used
    }
    organizations(initiative: $initiative) {
      id
      name
    }
    workIndicators(initiative: $initiative) {
      id
      name
      frequency
      archived
    }
  }
`);

export type Assignments = ResultOf<typeof AssignmentsQuery>;
export type Assignment = Assignments['assignments'][number];

export const SaveAssignmentMutation = graphql(`
  mutation SaveAssignment($initiative: String!, $input: AssignmentInput!) {
    saveAssignment(initiative: $initiative, input: $input)
  }
`);

export const RemoveAssignmentMutation = graphql(`
  mutation RemoveAssignment($initiative: String!, $id: ID!) {
    removeAssignment(initiative: $initiative, id: $id)
  }
`);

export const MoveDueDateMutation = graphql(`
  mutation MoveDueDate($initiative: String!, $assignmentId: ID!, $period: String!, $dueOn: IsoDate) {
    moveDueDate(initiative: $initiative, assignmentId: $assignmentId, period: $period, dueOn: $dueOn)
  }
`);
