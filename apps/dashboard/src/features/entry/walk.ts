/** Where the focus goes from a cell: rows down and columns to the right, along the lines of reading. */
export interface Step {
  rows: number;
  columns: number;
}

interface Press {
  key: string;
  shiftKey: boolean;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

/** The caret of the input; a whole selection counts as both ends. */
export interface Caret {
  atStart: boolean;
  atEnd: boolean;
}

export function caretOf({ selectionStart, selectionEnd, value }: HTMLInputElement): Caret {
  const all = selectionStart === 0 && selectionEnd === value.length;
  const none = selectionStart === selectionEnd;
  return {
    atStart: all || (none && selectionStart === 0),
    atEnd: all || (none && selectionEnd === value.length),
  };
}

/**
 * The step that a key asks for; undefined where the key belongs to the text. Left and right leave a cell only from
 * the end of its text, so that figures can be mended with the arrows too.
 */
export function stepOf(press: Press, caret: Caret, rightToLeft = false): Step | undefined {
  if (press.altKey || press.ctrlKey || press.metaKey) return undefined;
  if (press.key === 'Enter') return { rows: press.shiftKey ? -1 : 1, columns: 0 };
  if (press.shiftKey) return undefined;
  const forward = rightToLeft ? -1 : 1;
  if (press.key === 'ArrowDown') return { rows: 1, columns: 0 };
  if (press.key === 'ArrowUp') return { rows: -1, columns: 0 };
  if (press.key === 'ArrowRight' && caret.atEnd) return { rows: 0, columns: forward };
  if (press.key === 'ArrowLeft' && caret.atStart) return { rows: 0, columns: -forward };
  return undefined;
}

/** A block as spreadsheets copy it, row by row; undefined for the text of a single cell. */
export function readBlock(text: string): string[][] | undefined {
  const lines = text.replace(/\r/g, '').replace(/\n$/, '').split('\n');
  const rows = lines.map((line) => line.split('\t').map((cell) => cell.trim()));
  return rows.length > 1 || (rows[0]?.length ?? 0) > 1 ? rows : undefined;
}
