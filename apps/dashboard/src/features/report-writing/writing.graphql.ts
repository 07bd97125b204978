import { graphql, type FragmentOf, type ResultOf, type VariablesOf } from '../../graphql.js';
import { FigureFields, ReportStoryFields } from '../reports/reports.graphql.js';

export const ReportDraftsQuery = graphql(`
  query ReportDrafts($initiative: String!) {
    reportDrafts(initiative: $initiative) {
      id
      slug
      title
      audience
      changedAt
      changedBy
      publishedOn
      isAhead
    }
  }
`);
export type DraftHead = ResultOf<typeof ReportDraftsQuery>['reportDrafts'][number];

export const DraftFields = graphql(`
  fragment DraftFields on ReportDraft {
    id
    slug
    title
    summary
    language
    audience
    numbers
    blocks
    version
    changedBy
    publishedOn
    edition
    isAhead
    versions {
      number
      isEdition
      keptAt
      keptBy
    }
  }
`);
export type Draft = FragmentOf<typeof DraftFields>;

export const ReportDraftQuery = graphql(
  `
    query ReportDraft($initiative: String!, $id: ID!) {
      reportDraft(initiative: $initiative, id: $id) {
        ...DraftFields
      }
    }
  `,
  [DraftFields],
);

export const SaveReportMutation = graphql(
  `
    mutation SaveReport($initiative: String!, $input: ReportDraftInput!) {
      saveReport(initiative: $initiative, input: $input) {
        ...DraftFields
      }
    }
  `,
  [DraftFields],
);
export type DraftInput = VariablesOf<typeof SaveReportMutation>['input'];

export const ReportVersionQuery = graphql(`
  query ReportVersion($initiative: String!, $id: ID!, $number: Int!) {
    reportVersion(initiative: $initiative, id: $id, number: $number) {
      title
      summary
      blocks
    }
  }
`);

export const ReportPartsQuery = graphql(
  `
    query ReportParts(
      $initiative: String!
      $id: ID!
      $audience: Audience!
      $blocks: ReportBlocks!
      $language: String
    ) {
      reportParts(
        initiative: $initiative
        id: $id
        audience: $audience
        blocks: $blocks
        language: $language
      ) {
        figures {
          ...FigureFields
        }
        stories {
          ...ReportStoryFields
        }
      }
    }
  `,
  [FigureFields, ReportStoryFields],
);

export const ParityQuery = graphql(`
  query ReportParity($initiative: String!, $id: ID!) {
    reportParity(initiative: $initiative, id: $id) {
      charts
      claims
      stories
      quotes
      ownWords
      tellerWords
      places
      warnings {
        code
        block
        section
        indicatorId
      }
    }
  }
`);
export type Parity = ResultOf<typeof ParityQuery>['reportParity'];

export const PublishReportMutation = graphql(`
  mutation PublishReport($initiative: String!, $id: ID!, $version: Int!, $anew: Boolean!) {
    publishReport(initiative: $initiative, id: $id, version: $version, readNumbersAnew: $anew) {
      id
      slug
    }
  }
`);

export const UnpublishReportMutation = graphql(`
  mutation UnpublishReport($initiative: String!, $id: ID!) {
    unpublishReport(initiative: $initiative, id: $id)
  }
`);

export const RemoveReportMutation = graphql(`
  mutation RemoveReport($initiative: String!, $id: ID!) {
    removeReport(initiative: $initiative, id: $id)
  }
`);

/** Published stories to choose from. */
export const StoriesToCiteQuery = graphql(`
  query StoriesToCite($initiative: String!, $filter: StoryFilterInput!) {
    storyFeed(initiative: $initiative, filter: $filter, first: 30) {
      stories {
        id
        title
        text
        quote
        language
      }
    }
  }
`);
