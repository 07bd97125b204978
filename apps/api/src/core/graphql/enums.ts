import { registerEnumType } from '@nestjs/graphql';

/** Makes a GraphQL enum from the words of libs/domain, and the object that `@Field(() => ...)` wants. */
export function graphqlEnum<const W extends string>(
  name: string,
  words: readonly W[],
  description: string,
): Record<W, W> {
  const object = Object.fromEntries(words.map((word) => [word, word])) as Record<W, W>;
  registerEnumType(object, { name, description });
  return object;
}
