import { graphql, type ResultOf } from '../../graphql.js';

export const PromptsQuery = graphql(`
  query Prompts($initiative: String!, $language: String) {
    prompts(initiative: $initiative, language: $language) {
      id
      slug
      question
      state
      isOpen
      opensOn
      closesOn
    }
  }
`);

export type PromptCard = ResultOf<typeof PromptsQuery>['prompts'][number];

/** A call as it was written, to be changed. */
export const PromptQuery = graphql(`
  query Prompt($initiative: String!, $slug: String!) {
    prompt(initiative: $initiative, slug: $slug) {
      id
      slug
      question
      help
      livedTrendQuestion
      state
      opensOn
      closesOn
      ceiling
      permissions
      guardianRule
      sites
      themeIds
      indicatorIds
      translations
      voiceQuestions {
        dimensionId
        question
        translations
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
  }
`);

/** Which signifiers of a call stories have answered: their kind and parts are settled. */
export const SignifierAnswersQuery = graphql(`
  query SignifierAnswers($initiative: String!, $promptId: ID!) {
    signifierAnswers(initiative: $initiative, promptId: $promptId) {
      signifierId
      stories
    }
  }
`);

export type Prompt = ResultOf<typeof PromptQuery>['prompt'];
export type VoiceQuestion = Prompt['voiceQuestions'][number];

/** The indicators that a call can speak to. */
export const PromptIndicatorsQuery = graphql(`
  query PromptIndicators($initiative: String!) {
    workIndicators(initiative: $initiative) {
      id
      name
      archived
    }
  }
`);

export const SavePromptMutation = graphql(`
  mutation SavePrompt($initiative: String!, $input: PromptInput!) {
    savePrompt(initiative: $initiative, input: $input)
  }
`);
