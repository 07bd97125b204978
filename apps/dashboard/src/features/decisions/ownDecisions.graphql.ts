import { graphql, type ResultOf } from '../../graphql.js';

/** What was decided because of the story of a receipt; apart from the rest, so that a receipt loads no more. */
export const OwnDecisionsMutation = graphql(`
  mutation ReceiptDecisions($code: String!) {
    receiptDecisions(code: $code) {
      id
      title
      language
      decidedOn
      path
      isDown
      actions {
        what
        who
        state
        words
        language
      }
      changes {
        number
        text
        language
        madeOn
      }
    }
  }
`);
export type OwnDecision = ResultOf<typeof OwnDecisionsMutation>['receiptDecisions'][number];
