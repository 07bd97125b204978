import type { Call } from './share.graphql.js';

interface ListedPlace {
  id: string;
  name: string;
  /** The whole area: "somewhere in …". */
  isRoot: boolean;
}

/** Places as a teller reads them: by name, and the whole area last, for those who want to say no more than that. */
export function placesInOrder(places: Call['places']): ListedPlace[] {
  const listed = places.map(({ id, name, parentId }) => ({ id, name, isRoot: parentId === null }));
  return listed.sort((a, b) => Number(a.isRoot) - Number(b.isRoot) || a.name.localeCompare(b.name));
}
