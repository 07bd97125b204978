import { graphql, type FragmentOf } from '../../graphql.js';

export const StoryImportFields = graphql(`
  fragment StoryImportFields on StoryImport {
    id
    fileName
    source
    basis
    stories
    importedOn
    importedBy
    undoneOn
    waiting
    published
  }
`);

export type StoryImport = FragmentOf<typeof StoryImportFields>;

export const StoryImportsQuery = graphql(
  `
    query StoryImports($initiative: String!) {
      storyImports(initiative: $initiative) {
        ...StoryImportFields
      }
    }
  `,
  [StoryImportFields],
);

export const StoryMappingsQuery = graphql(`
  query StoryMappings($initiative: String!) {
    storyMappings(initiative: $initiative) {
      id
      name
      mapping
    }
  }
`);

export const SaveStoryMappingMutation = graphql(`
  mutation SaveStoryMapping($initiative: String!, $name: String!, $mapping: Json!) {
    saveStoryMapping(initiative: $initiative, name: $name, mapping: $mapping) {
      id
      name
      mapping
    }
  }
`);

export const UndoStoryImportMutation = graphql(
  `
    mutation UndoStoryImport($initiative: String!, $id: ID!) {
      undoStoryImport(initiative: $initiative, id: $id) {
        ...StoryImportFields
      }
    }
  `,
  [StoryImportFields],
);

export const ApproveImportedStoriesMutation = graphql(`
  mutation ApproveImportedStories($initiative: String!, $id: ID!) {
    approveImportedStories(initiative: $initiative, id: $id)
  }
`);

export const StoryOriginQuery = graphql(`
  query StoryOrigin($initiative: String!, $story: ID!) {
    storyOrigin(initiative: $initiative, story: $story) {
      fileName
      source
      basis
      importedOn
    }
  }
`);

export const EraseImportedStoryMutation = graphql(`
  mutation EraseImportedStory($initiative: String!, $story: ID!, $reason: String!) {
    eraseImportedStory(initiative: $initiative, story: $story, reason: $reason)
  }
`);
