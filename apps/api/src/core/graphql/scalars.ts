import { GraphQLScalarType } from 'graphql';

/**
 * A series travels as columns: a whole list is one value, so that its cost does not grow with the number of points
 * (GraphQL would otherwise check and complete each number on its own).
 */
export const NumberColumn = new GraphQLScalarType<(number | null)[], (number | null)[]>({
  name: 'NumberColumn',
  description: 'A list of numbers, one for each period; null where the state of the point says why.',
});

export const TextColumn = new GraphQLScalarType<string[], string[]>({
  name: 'TextColumn',
  description: 'A list of texts, one for each period.',
});

/** Content of one of our own documents, such as a mapping or a GeoJSON geometry, described where it is used. */
export const Json = new GraphQLScalarType({
  name: 'Json',
  description: 'A JSON document; its shape is described at the field.',
});

export const IsoDate = new GraphQLScalarType<string, string>({
  name: 'IsoDate',
  description: 'A day, as 2024-03-01.',
});
