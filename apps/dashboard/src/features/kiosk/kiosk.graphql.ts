import { graphql } from '../../graphql.js';

/** The codes that a story sent with this key would have, and what lets it in where its call closes meanwhile. */
export const ReceiptAheadMutation = graphql(`
  mutation ReceiptAhead($initiative: String!, $prompt: String!, $key: ID!) {
    sendingPass(initiative: $initiative, prompt: $prompt, key: $key)
    receiptAhead(initiative: $initiative, key: $key) {
      script
      language
      code
    }
  }
`);
