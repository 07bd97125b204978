import { inReadingOrder, jump, only, moved, type Selection, type Size, type Spot } from './selection.js';

/** A key as it was pressed. `ctrl` is Ctrl, or Command on an Apple keyboard. */
export interface Press {
  key: string;
  ctrl: boolean;
  shift: boolean;
  alt: boolean;
}

const ARROWS: Record<string, Spot> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

export interface Ground {
  size: Size;
  /** Rows that are in sight at once. */
  page: number;
  rightToLeft: boolean;
  isFilled: (spot: Spot) => boolean;
}

/** Where the selection goes by a key; undefined for keys that do not move it, and for Tab behind the last cell. */
export function walked(press: Press, selection: Selection, ground: Ground): Selection | undefined {
  const { key, ctrl, shift, alt } = press;
  const { size, page, isFilled } = ground;
  const { at } = selection;
  if (alt) return undefined;
  const arrow = ARROWS[key];
  if (arrow) {
    const step = { row: arrow.row, column: ground.rightToLeft ? -arrow.column : arrow.column };
    const to = ctrl
      ? jump(at, step, size, isFilled)
      : { row: at.row + step.row, column: at.column + step.column };
    return moved(selection, to, size, shift);
  }
  if (key === 'Home') return moved(selection, { row: ctrl ? 0 : at.row, column: 0 }, size, shift);
  if (key === 'End') {
    return moved(selection, { row: ctrl ? size.rows - 1 : at.row, column: size.columns - 1 }, size, shift);
  }
  if (key === 'PageUp') return moved(selection, { ...at, row: at.row - page }, size, shift);
  if (key === 'PageDown') return moved(selection, { ...at, row: at.row + page }, size, shift);
  if (key === 'Tab' && !ctrl) {
    const next = inReadingOrder(at, size, shift);
    return next && only(next);
  }
  if (key === ' ' && shift && !ctrl) {
    return { from: { row: selection.from.row, column: 0 }, at: { ...at, column: size.columns - 1 } };
  }
  if (key === ' ' && ctrl) {
    return { from: { row: 0, column: selection.from.column }, at: { ...at, row: size.rows - 1 } };
  }
  if (key.toLowerCase() === 'a' && ctrl) {
    return { from: { row: 0, column: 0 }, at: { row: size.rows - 1, column: size.columns - 1 } };
  }
  return undefined;
}

/** What a key asks to do with the cells, apart from walking. */
export type Command =
  | 'edit'
  | 'details'
  | 'history'
  | 'clear'
  | 'undo'
  | 'redo'
  | 'fillDown'
  | 'fillRight'
  | 'find'
  | 'save'
  | 'leave';

export function commandOf({ key, ctrl, shift, alt }: Press): Command | undefined {
  if (alt) return undefined;
  if (ctrl) {
    const letter = key.toLowerCase();
    if (letter === 'z') return shift ? 'redo' : 'undo';
    return ({ y: 'redo', d: 'fillDown', r: 'fillRight', f: 'find', s: 'save' } as const)[
      letter as 'y' | 'd' | 'r' | 'f' | 's'
    ];
  }
  if (key === 'F2') return shift ? 'details' : 'edit';
  if (key === 'F4') return 'history';
  if (key === 'Enter') return 'edit';
  if (key === 'Delete' || key === 'Backspace') return 'clear';
  return key === 'Escape' ? 'leave' : undefined;
}

/** A key that writes a character: it opens the cell and begins its new text. */
export function isTyping({ key, ctrl, alt }: Press): boolean {
  return !ctrl && !alt && key !== ' ' && [...key].length === 1;
}
