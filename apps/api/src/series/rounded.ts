/** More digits than a page ever shows, and a third of the length. */
const DIGITS = 7;

/** The same figures with seven significant digits: worked out numbers have sixteen, and the shelf keeps millions. */
export function rounded<T>(told: T): T {
  // Through JSON, as it will be stored; a missing figure stays missing.
  return JSON.parse(
    JSON.stringify(told, (_, value: unknown) =>
      typeof value === 'number' ? Number(value.toPrecision(DIGITS)) : value,
    ),
  ) as T;
}
