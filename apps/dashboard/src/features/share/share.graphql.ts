import { graphql, type ResultOf, type VariablesOf } from '../../graphql.js';

/** What stands around the pages of tellers: whose they are, and which calls for stories are open. */
export const TellerQuery = graphql(`
  query Teller($initiative: String!, $language: String) {
    initiative(initiative: $initiative, language: $language) {
      name
      invented
    }
    prompts(initiative: $initiative, language: $language) {
      slug
      question
      help
      isOpen
    }
  }
`);

/** One call for stories with everything that its form asks. */
export const CallQuery = graphql(`
  query Call($initiative: String!, $prompt: String!, $language: String) {
    prompt(initiative: $initiative, slug: $prompt, language: $language) {
      slug
      question
      help
      isOpen
      livedTrendQuestion
      ceiling
      permissions
      guardianRule
      themeIds
      voiceQuestions {
        dimensionId
        question
      }
      signifiers {
        id
        kind
        several
        question
        help
        labels
        translations
      }
    }
    places(initiative: $initiative) {
      id
      parentId
      name
    }
    themes(initiative: $initiative, language: $language) {
      id
      name
      description
    }
    dimensions(initiative: $initiative, language: $language) {
      id
      name
      categories {
        id
        name
      }
    }
  }
`);

export const SubmitStoryMutation = graphql(`
  mutation SubmitStory($initiative: String!, $input: SubmissionInput!, $pass: String) {
    submitStory(initiative: $initiative, input: $input, pass: $pass)
  }
`);

export type TellerAnswer = ResultOf<typeof TellerQuery>;
export type Call = ResultOf<typeof CallQuery>;
export type Submission = VariablesOf<typeof SubmitStoryMutation>['input'];
