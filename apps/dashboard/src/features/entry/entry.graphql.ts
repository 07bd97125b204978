import { graphql } from '../../graphql.js';

/** One place by its groups, or one group by its places. */
export const EntryTableQuery = graphql(`
  query EntryTable($initiative: String!, $indicatorId: ID!, $placeId: ID, $categoryIds: [ID!]) {
    entryTable(
      initiative: $initiative
      indicatorId: $indicatorId
      placeId: $placeId
      categoryIds: $categoryIds
    ) {
      placeIds
      groups
      starts
      ends
      changes {
        id
        at
        who
      }
      place
      group
      period
      change
      values
      numerators
      denominators
      moes
      states
      notes
    }
  }
`);

/** What rules ask about the same figures. */
export const EntryWarningsQuery = graphql(`
  query EntryWarnings($initiative: String!, $indicatorId: ID!, $placeId: ID, $categoryIds: [ID!]) {
    entryWarnings(
      initiative: $initiative
      indicatorId: $indicatorId
      placeId: $placeId
      categoryIds: $categoryIds
    ) {
      placeId
      categoryIds
      period {
        start
        end
      }
      findings
    }
  }
`);

export const SaveObservationsMutation = graphql(`
  mutation SaveObservations(
    $initiative: String!
    $indicatorId: ID!
    $cells: [EntryCellInput!]!
    $reason: String!
  ) {
    saveObservations(initiative: $initiative, indicatorId: $indicatorId, cells: $cells, reason: $reason) {
      changeIds
      warnings
      refused {
        path
        problem {
          code
          detail
        }
        standing {
          value
          numerator
          denominator
          moe
          state
          status
          note
          changeId
          at
          who
        }
      }
    }
  }
`);

export const CellHistoryQuery = graphql(`
  query CellHistory(
    $initiative: String!
    $indicatorId: ID!
    $placeId: ID!
    $categoryIds: [ID!]!
    $period: String!
  ) {
    observationHistory(
      initiative: $initiative
      indicatorId: $indicatorId
      placeId: $placeId
      categoryIds: $categoryIds
      period: $period
    ) {
      at
      who
      kind
      reason
      removed
      value
      numerator
      denominator
      state
      status
      note
    }
  }
`);
