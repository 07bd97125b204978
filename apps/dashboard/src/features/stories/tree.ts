interface Node {
  id: string;
  parentId: string | null;
  name: string;
}

/** How deep a line of a list is set in. */
const STEP = '\u2003';

/**
 * A tree as options of a list: children stand below their parent, set in by their depth. A node whose parent is not
 * there stands at the top.
 */
export function treeOptions(nodes: readonly Node[]): { value: string; label: string }[] {
  const known = new Set(nodes.map(({ id }) => id));
  const below = (parent: string | null, depth: number): { value: string; label: string }[] =>
    nodes
      .filter(({ parentId }) => (parentId !== null && known.has(parentId) ? parentId : null) === parent)
      .flatMap(({ id, name }) => [{ value: id, label: STEP.repeat(depth) + name }, ...below(id, depth + 1)]);
  return below(null, 0);
}
