import { useEffect, useRef } from 'react';
import type { Entry } from './useEntryBook.js';
import type { Grid } from './useGrid.js';

/** A cell that was open when the page was lost is open again, with what stood in it. */
export function useTypingFound(grid: Grid, { found }: Entry): void {
  const done = useRef(false);
  const { model, open } = grid;
  useEffect(() => {
    if (done.current || !found?.typing) return;
    const { key, field, text } = found.typing;
    const spot = model.spotOf(key);
    if (!spot) return;
    done.current = true;
    const fields = [spot.column, spot.column + 1];
    const column = fields.find((each) => model.fieldAt(each) === field) ?? spot.column;
    open({ spot: { row: spot.row, column }, text, fresh: true });
  });
}
