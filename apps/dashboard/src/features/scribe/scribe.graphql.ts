import { graphql } from '../../graphql.js';

/** Whether the viewer may write stories down for others here. */
export const ScribeQuery = graphql(`
  query Scribe($initiative: String!, $language: String) {
    initiative(initiative: $initiative, language: $language) {
      name
      viewerCan
    }
  }
`);

export const SubmitToldStoryMutation = graphql(`
  mutation SubmitToldStory($initiative: String!, $input: SubmissionInput!, $scribe: ScribeInput!) {
    submitToldStory(initiative: $initiative, input: $input, scribe: $scribe)
  }
`);
