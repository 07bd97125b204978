/** What a query answered, as the cache keeps it: things have a `__typename`, lists of things are arrays. */
type Stored = Record<string, unknown>;

const isThing = (value: unknown): value is Stored & { __typename: string } =>
  typeof value === 'object' && value !== null && '__typename' in value;

const idOf = (value: unknown): unknown => (isThing(value) ? value.id : undefined);

/**
 * Puts a new answer over an older one to the same question, where the two asked for different fields: lists become as
 * the new one has them, and each thing keeps the fields that only the older answer knew. Things are the same if they
 * are of one type and have the same id; those that have none are the same where they stand alone. Values without a
 * type (numbers, JSON) are taken as they come.
 */
export function combine(before: unknown, now: unknown): unknown {
  if (Array.isArray(before) && Array.isArray(now)) {
    const known = new Map(before.map((thing: unknown) => [idOf(thing), thing]));
    return now.map((thing: unknown) =>
      idOf(thing) === undefined ? thing : combine(known.get(idOf(thing)), thing),
    );
  }
  if (!isThing(before) || !isThing(now)) return now;
  if (before.__typename !== now.__typename || before.id !== now.id) return now;
  const fields = Object.entries(now).map(([field, value]) => [field, combine(before[field], value)]);
  return { ...before, ...Object.fromEntries(fields) } as Stored;
}
