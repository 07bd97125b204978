import { graphql, type FragmentOf, type ResultOf } from '../../graphql.js';

export const ReportHeadFields = graphql(`
  fragment ReportHeadFields on ReportHead {
    id
    slug
    title
    summary
    language
    audience
    numbers
    edition
    publishedOn
  }
`);

export const ReportsQuery = graphql(
  `
    query Reports($initiative: String!) {
      reports(initiative: $initiative) {
        ...ReportHeadFields
      }
    }
  `,
  [ReportHeadFields],
);
export type ReportHead = FragmentOf<typeof ReportHeadFields>;

export const FigureFields = graphql(`
  fragment FigureFields on ReportFigure {
    key
    placeId
    categoryId
    indicator {
      id
      slug
      name
      measure
      per
      unit
      decimals
      frequency
    }
    periods {
      labels
      starts
      ends
    }
    values
    lower
    upper
    states
    reliability
    status
    readOn
    breaks {
      id
      kind
      startsOn
      title
      note
    }
  }
`);
export type Figure = FragmentOf<typeof FigureFields>;

export const ReportStoryFields = graphql(`
  fragment ReportStoryFields on ReportStory {
    storyId
    title
    opening
    quote
    alias
    language
    placeId
    contentWarnings
  }
`);
export type ReportStory = FragmentOf<typeof ReportStoryFields>;

export const ReportQuery = graphql(
  `
    query Report($initiative: String!, $slug: String!, $language: String) {
      report(initiative: $initiative, slug: $slug, language: $language) {
        id
        slug
        title
        summary
        language
        audience
        numbers
        edition
        publishedOn
        blocks
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
export type Report = ResultOf<typeof ReportQuery>['report'];
