import { graphql, type ResultOf } from '../../graphql.js';

/** The initiative as it was written, without translation. */
export const SettingsQuery = graphql(`
  query Settings($initiative: String!) {
    initiative(initiative: $initiative) {
      slug
      name
      vision
      about
      language
      audience
      translations
      smallNumbers {
        minimumCount
        minimumDenominator
        hideAllOrNone
      }
    }
  }
`);

export type Settings = ResultOf<typeof SettingsQuery>['initiative'];
export type SmallNumbers = Settings['smallNumbers'];

export const UpdateInitiativeMutation = graphql(`
  mutation UpdateInitiative($initiative: String!, $input: InitiativeChangesInput!) {
    updateInitiative(initiative: $initiative, input: $input) {
      slug
    }
  }
`);

export const PublishedIndicatorsQuery = graphql(`
  query PublishedIndicators($initiative: String!, $language: String) {
    indicators(initiative: $initiative, language: $language) {
      id
      slug
      name
    }
  }
`);

/** What other rules would do to one published indicator. */
export const PreviewSmallNumbersQuery = graphql(`
  query PreviewSmallNumbers($initiative: String!, $indicatorId: ID!, $input: SmallNumberPolicyInput!) {
    previewSmallNumbers(initiative: $initiative, indicatorId: $indicatorId, input: $input) {
      figures
      hiddenNow
      byRule
      toProtectOthers
      shownAgain
      examples {
        placeId
        categoryIds
        period
        reason
        count
        people
      }
    }
  }
`);

export const SetSmallNumberPolicyMutation = graphql(`
  mutation SetSmallNumberPolicy($initiative: String!, $input: SmallNumberPolicyInput!) {
    setSmallNumberPolicy(initiative: $initiative, input: $input)
  }
`);

/** Whether there is anything that a package would bring. */
export const PackageGroundQuery = graphql(`
  query PackageGround($initiative: String!) {
    places(initiative: $initiative) {
      id
    }
    workIndicators(initiative: $initiative) {
      id
    }
    results(initiative: $initiative) {
      id
    }
  }
`);
