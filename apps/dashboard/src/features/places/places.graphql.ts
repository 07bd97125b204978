import { graphql } from '../../graphql.js';

/** Places and groups as they are written, with all their other spellings. */
export const PlacesAndGroupsQuery = graphql(`
  query PlacesAndGroups($initiative: String!) {
    places(initiative: $initiative) {
      id
      parentId
      code
      name
      level
      aliases
    }
    populations(initiative: $initiative) {
      placeId
      categoryId
      people
    }
    dimensions(initiative: $initiative) {
      id
      key
      name
      partition
      translations
      categories {
        id
        key
        name
        aliases
        translations
      }
    }
  }
`);

export const SavePlaceMutation = graphql(`
  mutation SavePlace($initiative: String!, $input: PlaceInput!) {
    savePlace(initiative: $initiative, input: $input)
  }
`);

export const RemovePlaceMutation = graphql(`
  mutation RemovePlace($initiative: String!, $id: ID!) {
    removePlace(initiative: $initiative, id: $id)
  }
`);

export const SaveDimensionMutation = graphql(`
  mutation SaveDimension($initiative: String!, $input: DimensionInput!) {
    saveDimension(initiative: $initiative, input: $input)
  }
`);

export const RemoveDimensionMutation = graphql(`
  mutation RemoveDimension($initiative: String!, $id: ID!) {
    removeDimension(initiative: $initiative, id: $id)
  }
`);

export const SetBoundariesMutation = graphql(`
  mutation SetBoundaries($initiative: String!, $boundaries: [BoundaryInput!]!, $replace: Boolean!) {
    setBoundaries(initiative: $initiative, boundaries: $boundaries, replace: $replace)
  }
`);
