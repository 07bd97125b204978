import { graphql, type ResultOf } from '../../graphql.js';

export const OutboxQuery = graphql(`
  query Outbox($initiative: String!) {
    outbox(initiative: $initiative) {
      delivers
      mails {
        id
        recipient
        subject
        body
        state
        attempts
        trouble
        writtenAt
        sentAt
      }
    }
  }
`);

export type Mail = ResultOf<typeof OutboxQuery>['outbox']['mails'][number];

export const RetryMailMutation = graphql(`
  mutation RetryMail($initiative: String!, $id: ID!) {
    retryMail(initiative: $initiative, id: $id)
  }
`);
