import { graphql } from '../../graphql.js';

/** The codes that a story sent with this key would have. */
export const ReceiptAheadMutation = graphql(`
  mutation ReceiptAhead($initiative: String!, $key: ID!) {
    receiptAhead(initiative: $initiative, key: $key) {
      script
      language
      code
    }
  }
`);
