interface Entry {
  id: string;
  parentId: string | null;
}

/** A theme with those below it. */
export type ThemeNode<T extends Entry> = T & { children: ThemeNode<T>[] };

/** The themes as a tree, in their order. One whose parent is not in the list stands at the top. */
export function treeOf<T extends Entry>(themes: readonly T[]): ThemeNode<T>[] {
  const known = new Set(themes.map(({ id }) => id));
  const below = (parent: string | null): ThemeNode<T>[] =>
    themes
      .filter(({ parentId }) => (parentId !== null && known.has(parentId) ? parentId : null) === parent)
      .map((theme) => ({ ...theme, children: below(theme.id) }));
  return below(null);
}

/** The tree read from top to bottom, with how deep each theme stands; 0 is the top. */
export function flatTree<T extends Entry>(
  nodes: readonly ThemeNode<T>[],
  depth = 0,
): (T & { depth: number })[] {
  return nodes.flatMap((node) => [{ ...node, depth }, ...flatTree(node.children, depth + 1)]);
}

/** Where a theme can be moved: everywhere but under itself and what stands below it. */
export function possibleParents<T extends Entry>(
  themes: readonly T[],
  id: string | undefined,
): (T & { depth: number })[] {
  const without = (nodes: readonly ThemeNode<T>[]): ThemeNode<T>[] =>
    nodes.filter((node) => node.id !== id).map((node) => ({ ...node, children: without(node.children) }));
  return flatTree(without(treeOf(themes)));
}
