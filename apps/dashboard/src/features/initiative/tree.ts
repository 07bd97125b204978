/** A place or a theme: something that can stand below another. */
interface Entry {
  id: string;
  parentId: string | null;
}

/** An entry with those below it. */
export type TreeNode<T extends Entry> = T & { children: TreeNode<T>[] };

/** The entries as a tree, in their order. One whose parent is not in the list stands at the top. */
export function treeOf<T extends Entry>(entries: readonly T[]): TreeNode<T>[] {
  const known = new Set(entries.map(({ id }) => id));
  const below = (parent: string | null): TreeNode<T>[] =>
    entries
      .filter(({ parentId }) => (parentId !== null && known.has(parentId) ? parentId : null) === parent)
      .map((entry) => ({ ...entry, children: below(entry.id) }));
  return below(null);
}

function flat<T extends Entry>(nodes: readonly TreeNode<T>[], depth = 0): (T & { depth: number })[] {
  return nodes.flatMap((node) => [{ ...node, depth }, ...flat(node.children, depth + 1)]);
}

/** The entries as a tree is read, from top to bottom, each with how deep it stands; 0 is the top. */
export function inTreeOrder<T extends Entry>(entries: readonly T[]): (T & { depth: number })[] {
  return flat(treeOf(entries));
}

/** Where an entry can be moved: everywhere but under itself and what stands below it. */
export function possibleParents<T extends Entry>(
  entries: readonly T[],
  id: string | undefined,
): (T & { depth: number })[] {
  const without = (nodes: readonly TreeNode<T>[]): TreeNode<T>[] =>
    nodes.filter((node) => node.id !== id).map((node) => ({ ...node, children: without(node.children) }));
  return flat(without(treeOf(entries)));
}

/** How deep a line of a list is set in. */
const STEP = '\u2003';

/** Entries with their depth as options of a list, set in by it. */
export function indented(
  entries: readonly { id: string; name: string; depth: number }[],
): { value: string; label: string }[] {
  return entries.map(({ id, name, depth }) => ({ value: id, label: STEP.repeat(depth) + name }));
}

/** A tree as options of a list: children stand below their parent, set in by their depth. */
export function treeOptions<T extends Entry & { name: string }>(entries: readonly T[]) {
  return indented(inTreeOrder(entries));
}
