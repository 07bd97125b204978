import { inTreeOrder } from '../initiative/tree.js';

/** One line of the entry table. */
export interface EntryRow {
  key: string;
  placeId: string;
  categoryIds: readonly string[];
  /** How deep it stands in the tree of places. */
  depth: number;
}

interface Node {
  id: string;
  parentId: string | null;
}

export function placeRows(places: readonly Node[], categoryIds: readonly string[]): EntryRow[] {
  return inTreeOrder(places).map(({ id, depth }) => ({
    key: id,
    placeId: id,
    categoryIds,
    depth,
  }));
}

interface Dimension {
  id: string;
  categories: readonly { id: string }[];
}

/** Everyone, the groups that the indicator expects (all where it names none), and whatever else has numbers. */
export function groupRows(
  placeId: string,
  dimensions: readonly Dimension[],
  expected: readonly string[],
  stored: readonly (readonly string[])[],
): EntryRow[] {
  const asked = dimensions.filter(({ id }) => expected.length === 0 || expected.includes(id));
  const sets = [[], ...asked.flatMap(({ categories }) => categories.map(({ id }) => [id])), ...stored];
  const rows = new Map<string, EntryRow>();
  for (const categoryIds of sets) {
    const key = [...categoryIds].sort().join(' ');
    if (!rows.has(key)) rows.set(key, { key, placeId, categoryIds, depth: key === '' ? 0 : 1 });
  }
  return [...rows.values()];
}
