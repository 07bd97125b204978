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
      placeId
      categoryIds
      period {
        start
        end
      }
      value
      numerator
      denominator
      moe
      note
      state
      status
      changeId
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
    saveObservations(initiative: $initiative, indicatorId: $indicatorId, cells: $cells, reason: $reason)
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
