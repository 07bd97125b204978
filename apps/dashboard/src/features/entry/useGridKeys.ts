import { useRef, type ClipboardEvent, type KeyboardEvent } from 'react';
import { figureText } from './figures.js';
import { commandOf, isTyping, walked, type Command, type Press } from './keys.js';
import { only, type Spot } from './selection.js';
import type { Grid } from './useGrid.js';

export interface Openers {
  details: (spot: Spot) => void;
  history: (spot: Spot) => void;
  /** Puts the focus into the field that finds a row. */
  find: () => void;
  /** Puts the focus behind the grid. */
  leave: () => void;
}

export function pressOf(event: KeyboardEvent): Press {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
  return { key, ctrl: ctrlKey || metaKey, shift: shiftKey, alt: altKey };
}

/** The keys of the grid, and what comes and goes by the clipboard. One listener for all cells. */
export function useGridKeys(grid: Grid, locale: string, openers: Openers) {
  /** The column where a run of Tabs began: Enter goes back below it, as in spreadsheets. */
  const tabbedFrom = useRef<number>(undefined);
  const { selection, model } = grid;
  const { at } = selection;

  const commands: Record<Command, () => void> = {
    edit: () => {
      const figure = grid.lookAt(at).content[model.fieldAt(at.column)];
      grid.open({ spot: at, text: figureText(figure, locale), fresh: false });
    },
    details: () => openers.details(at),
    history: () => openers.history(at),
    clear: grid.clear,
    undo: grid.undo,
    redo: grid.redo,
    fillDown: () => grid.fill('down'),
    fillRight: () => grid.fill('right'),
    find: openers.find,
    save: grid.saveNow,
    leave: () => {
      const single = selection.from.row === at.row && selection.from.column === at.column;
      if (single) openers.leave();
      else grid.select(only(at));
    },
  };

  const walk = (press: Press, page: number, rightToLeft: boolean): boolean => {
    const next = walked(press, selection, {
      size: model.size,
      page,
      rightToLeft,
      isFilled: (spot) => {
        const { content } = grid.lookAt(spot);
        return content.state !== 'VALUE' || content[model.fieldAt(spot.column)] !== null;
      },
    });
    if (!next) return false;
    if (press.key === 'Tab') tabbedFrom.current ??= at.column;
    else tabbedFrom.current = undefined;
    grid.select(next);
    return true;
  };

  /** After an open cell was closed by a key that goes on. */
  const goOn = (press: Press, rightToLeft: boolean) => {
    if (press.key !== 'Enter') {
      if (!walk({ ...press, ctrl: false }, 1, rightToLeft)) grid.select(only(at));
      return;
    }
    const column = press.shift ? at.column : (tabbedFrom.current ?? at.column);
    tabbedFrom.current = undefined;
    const row = Math.max(0, Math.min(model.size.rows - 1, at.row + (press.shift ? -1 : 1)));
    grid.select(only({ row, column }));
  };

  return {
    goOn,
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (grid.editing || event.nativeEvent.isComposing) return;
      const press = pressOf(event);
      const box = event.currentTarget;
      const rightToLeft = getComputedStyle(box).direction === 'rtl';
      const page = Math.max(1, Math.floor(box.clientHeight / 44) - 2);
      if (walk(press, page, rightToLeft)) {
        event.preventDefault();
        return;
      }
      const command = commandOf(press);
      if (command) {
        event.preventDefault();
        commands[command]();
      } else if (isTyping(press)) {
        event.preventDefault();
        grid.open({ spot: at, text: press.key, fresh: true });
      }
    },
    onCopy: (event: ClipboardEvent<HTMLElement>) => {
      if (grid.editing) return;
      event.preventDefault();
      event.clipboardData.setData('text/plain', grid.copy());
    },
    onCut: (event: ClipboardEvent<HTMLElement>) => {
      if (grid.editing) return;
      event.preventDefault();
      event.clipboardData.setData('text/plain', grid.copy());
      grid.clear();
    },
    onPaste: (event: ClipboardEvent<HTMLElement>) => {
      if (grid.editing) return;
      event.preventDefault();
      grid.paste(event.clipboardData.getData('text/plain'));
    },
  };
}
