import { useRef, type MouseEvent, type PointerEvent } from 'react';
import { figureText } from './figures.js';
import { only, type Area, type Spot } from './selection.js';
import { pulled } from './spread.js';
import type { Grid } from './useGrid.js';

/** The cell under a pointer. */
function spotAt(target: EventTarget): Spot | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row][data-column]') : null;
  if (!cell) return undefined;
  return { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
}

function numberAt(target: EventTarget, attribute: 'name' | 'head'): number | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>(`[data-${attribute}]`) : null;
  return cell ? Number(cell.dataset[attribute]) : undefined;
}

/**
 * Choosing with the mouse: press and draw for a range, Shift for up to here, twice to open a cell, names for whole rows
 * and columns. A finger scrolls; it chooses by a tap, and opens by a second tap on the same cell.
 */
export function useGridPointer(grid: Grid, locale: string) {
  const drawing = useRef<Spot>(undefined);
  const touched = useRef(false);
  /** The cell that is selected at the beginning was not chosen by anybody. */
  const tapped = useRef(false);
  /** The selection whose handle is being pulled. */
  const pulling = useRef<Area>(undefined);
  const { selection, model } = grid;
  const release = () => {
    const source = pulling.current;
    pulling.current = undefined;
    drawing.current = undefined;
    if (source) grid.pull(source);
  };
  const open = (spot: Spot) => {
    const figure = grid.lookAt(spot).content[model.fieldAt(spot.column)];
    grid.open({ spot, text: figureText(figure, locale), fresh: false });
  };
  const isOpen = (spot: Spot) =>
    grid.editing?.spot.row === spot.row && grid.editing.spot.column === spot.column;
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      touched.current = event.pointerType === 'touch';
    },
    onMouseDown: (event: MouseEvent<HTMLElement>) => {
      if (event.button !== 0 || touched.current) return;
      if (event.target instanceof Element && event.target.closest('[data-handle]')) {
        pulling.current = grid.area;
        event.preventDefault();
        return;
      }
      const { rows, columns } = model.size;
      const row = numberAt(event.target, 'name');
      const column = numberAt(event.target, 'head');
      const spot = spotAt(event.target);
      if (spot && isOpen(spot)) return;
      grid.finish();
      if (row !== undefined) {
        const from = event.shiftKey ? selection.from.row : row;
        grid.select({ from: { row: from, column: columns - 1 }, at: { row, column: 0 } });
      } else if (column !== undefined) {
        const from = event.shiftKey ? selection.from.column : column;
        grid.select({ from: { row: rows - 1, column: from }, at: { row: 0, column } });
      } else if (spot) {
        const from = event.shiftKey ? selection.from : spot;
        drawing.current = from;
        grid.select({ from, at: spot });
      } else return;
      // The browser would mark the text of the page, and move the focus.
      event.preventDefault();
    },
    onMouseMove: (event: MouseEvent<HTMLElement>) => {
      // Let go outside of the grid.
      if (pulling.current && event.buttons !== 1) return release();
      const spot = spotAt(event.target);
      if (pulling.current && spot) {
        const { top, left, bottom, right } = pulled(pulling.current, spot);
        grid.select({ from: { row: bottom, column: right }, at: { row: top, column: left } }, false);
      }
      if (!drawing.current || event.buttons !== 1) return;
      if (!spot || (spot.row === selection.at.row && spot.column === selection.at.column)) return;
      grid.select({ from: drawing.current, at: spot });
    },
    onMouseUp: release,
    onClick: (event: MouseEvent<HTMLElement>) => {
      const spot = spotAt(event.target);
      if (!touched.current || !spot || isOpen(spot)) return;
      const again = selection.at.row === spot.row && selection.at.column === spot.column;
      grid.finish();
      if (again && tapped.current) open(spot);
      else grid.select(only(spot));
      tapped.current = true;
    },
    onDoubleClick: (event: MouseEvent<HTMLElement>) => {
      const spot = spotAt(event.target);
      if (spot && !isOpen(spot)) open(spot);
    },
  };
}
