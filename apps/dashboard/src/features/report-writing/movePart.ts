import type { Editor } from '@tiptap/core';

/** Changes the place of the block at a position with the one before it or after it, where there is one. */
export function movePart(editor: Editor, at: number, by: -1 | 1): void {
  const { doc, tr } = editor.state;
  const index = doc.resolve(at).index();
  const [first, second] = by < 0 ? [index - 1, index] : [index, index + 1];
  if (first < 0 || second >= doc.childCount) return;
  const start = by < 0 ? at - doc.child(first).nodeSize : at;
  const [above, below] = [doc.child(first), doc.child(second)];
  editor.view.dispatch(tr.replaceWith(start, start + above.nodeSize + below.nodeSize, [below, above]));
}
