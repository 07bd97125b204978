import { graphql } from '../../graphql.js';

/** The list of the workroom, and what the form of an indicator offers to choose from. */
export const WorkIndicatorsQuery = graphql(`
  query WorkIndicators($initiative: String!) {
    workIndicators(initiative: $initiative) {
      id
      slug
      name
      frequency
      audience
      archived
      publishedAt
      hasUnpublishedChanges
      resultId
      foreshadowsId
    }
    results(initiative: $initiative) {
      id
      name
      translations
    }
  }
`);

export const WorkIndicatorQuery = graphql(`
  query WorkIndicator($initiative: String!, $slug: String!) {
    workIndicator(initiative: $initiative, slug: $slug) {
      id
      slug
      name
      definition
      numerator
      denominator
      methodology
      translations
      kind
      organizationId
      measure
      per
      unit
      decimals
      direction
      frequency
      foreshadowsId
      resultId
      audience
      archived
      publishedAt
      hasUnpublishedChanges
      dimensionIds
      baselineReason
      formerDefinitions {
        id
        last {
          label
        }
        definition
        numerator
        denominator
        reason
      }
      baseline {
        start
        end
        label
      }
      source {
        id
      }
      targets {
        categoryIds
        placeId
        period {
          start
          end
          label
        }
        value
        rationale
        translations
      }
      annotations {
        id
        kind
        startsOn
        endsOn
        title
        note
        translations
      }
    }
  }
`);

export const DefinitionChoicesQuery = graphql(`
  query DefinitionChoices($initiative: String!) {
    sources(initiative: $initiative) {
      id
      producer
      title
      url
      publishedOn
      accessedOn
      licence
      edition
    }
    organizations(initiative: $initiative) {
      id
      name
    }
  }
`);

export const SaveIndicatorMutation = graphql(`
  mutation SaveIndicator($initiative: String!, $input: IndicatorInput!) {
    saveIndicator(initiative: $initiative, input: $input)
  }
`);

export const SaveResultMutation = graphql(`
  mutation SaveResult($initiative: String!, $input: ResultInput!) {
    saveResult(initiative: $initiative, input: $input)
  }
`);

export const RemoveResultMutation = graphql(`
  mutation RemoveResult($initiative: String!, $id: ID!) {
    removeResult(initiative: $initiative, id: $id)
  }
`);

export const SaveSourceMutation = graphql(`
  mutation SaveSource($initiative: String!, $input: SourceInput!) {
    saveSource(initiative: $initiative, input: $input)
  }
`);

export const SaveTargetsMutation = graphql(`
  mutation SaveTargets($initiative: String!, $indicatorId: ID!, $targets: [TargetInput!]!) {
    saveTargets(initiative: $initiative, indicatorId: $indicatorId, targets: $targets)
  }
`);

export const SaveAnnotationMutation = graphql(`
  mutation SaveAnnotation($initiative: String!, $input: AnnotationInput!) {
    saveAnnotation(initiative: $initiative, input: $input)
  }
`);

export const RemoveAnnotationMutation = graphql(`
  mutation RemoveAnnotation($initiative: String!, $id: ID!) {
    removeAnnotation(initiative: $initiative, id: $id)
  }
`);

/** What audiences would see, and what there is; the difference is what the small-number policy hides. */
export const PreviewQuery = graphql(`
  query PreviewIndicator($initiative: String!, $slug: String!, $language: String) {
    shown: previewIndicator(initiative: $initiative, slug: $slug, isProtected: true, language: $language) {
      hiddenPoints
      periods {
        starts
        ends
        labels
      }
      series {
        placeId
        categoryIds
        values
        states
      }
    }
    whole: previewIndicator(initiative: $initiative, slug: $slug, isProtected: false, language: $language) {
      unit
      decimals
      series {
        placeId
        categoryIds
        values
        states
        targets
      }
    }
  }
`);

/** What audiences read now and would read after the next publication. */
export const PublicationChangesQuery = graphql(`
  query PublicationChanges($initiative: String!, $slug: String!) {
    publicationChanges(initiative: $initiative, slug: $slug) {
      texts {
        field
        before
        after
      }
      fields
      targets
      notes
      points
    }
  }
`);

export const DuplicateMutation = graphql(`
  mutation DuplicateIndicator($initiative: String!, $input: DuplicateIndicatorInput!) {
    duplicateIndicator(initiative: $initiative, input: $input)
  }
`);

export const RemoveFormerDefinitionMutation = graphql(`
  mutation RemoveFormerDefinition($initiative: String!, $id: ID!) {
    removeFormerDefinition(initiative: $initiative, id: $id)
  }
`);

export const SaveOrderMutation = graphql(`
  mutation SaveOrder($initiative: String!, $results: [ID!]!, $indicators: [ID!]!) {
    orderResults(initiative: $initiative, ids: $results)
    orderIndicators(initiative: $initiative, ids: $indicators)
  }
`);

export const PublishMutation = graphql(`
  mutation PublishIndicator($initiative: String!, $slug: String!) {
    publishIndicator(initiative: $initiative, slug: $slug)
  }
`);

export const UnpublishMutation = graphql(`
  mutation UnpublishIndicator($initiative: String!, $slug: String!) {
    unpublishIndicator(initiative: $initiative, slug: $slug)
  }
`);

export const ArchiveMutation = graphql(`
  mutation ArchiveIndicator($initiative: String!, $id: ID!, $archived: Boolean!) {
    archiveIndicator(initiative: $initiative, id: $id, archived: $archived)
  }
`);
