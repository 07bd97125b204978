interface Node {
  id: string;
  parentId: string | null;
}

/** The places as a tree is read, from the top down, each with its depth. */
export function inTreeOrder<Place extends Node>(places: readonly Place[]): { place: Place; depth: number }[] {
  const known = new Set(places.map(({ id }) => id));
  const parentOf = ({ parentId }: Place) => (parentId !== null && known.has(parentId) ? parentId : null);
  const below = (parentId: string | null, depth: number): { place: Place; depth: number }[] =>
    places
      .filter((place) => parentOf(place) === parentId)
      .flatMap((place) => [{ place, depth }, ...below(place.id, depth + 1)]);
  return below(null, 0);
}

/** Where a place can be moved to: everywhere but into itself. */
export function possibleParents<Place extends Node>(
  places: readonly Place[],
  id: string | undefined,
): Place[] {
  const inside = new Set(id === undefined ? [] : [id]);
  // A child stands behind its parent in this order, so one pass finds all that lies inside.
  const ordered = inTreeOrder(places).map(({ place }) => place);
  for (const place of ordered)
    if (place.parentId !== null && inside.has(place.parentId)) inside.add(place.id);
  return ordered.filter((place) => !inside.has(place.id));
}
