import type { ClipboardEvent, KeyboardEvent } from 'react';
import type { CellAddress, CellTexts } from './cells.js';
import type { EntryView } from './useEntryTable.js';
import { caretOf, readBlock, stepOf } from './walk.js';

/** The inputs of a cell, in the order of reading. */
export const INPUTS = { value: ['value'], parts: ['numerator', 'denominator'] } as const;

interface Deeds {
  write: (address: CellAddress, made: Partial<CellTexts>) => void;
  undo: (address: CellAddress) => void;
  open: (address: CellAddress) => void;
}

/** Where an input stands: its row and its column, counted in inputs. */
function placeOf(input: HTMLInputElement, inCell: number): [row: number, column: number] {
  const [row = 0, cell = 0] = (input.dataset['position'] ?? '').split('-').map(Number);
  return [row, cell * inCell + Number(input.dataset['part'] ?? 0)];
}

/** Keys and pasting for the whole table: one listener for all its cells. */
export function useGridKeys(
  addresses: readonly (readonly CellAddress[])[],
  enter: EntryView['enter'],
  { write, undo, open }: Deeds,
) {
  const fields = INPUTS[enter];
  const inCell = fields.length;
  const addressAt = (row: number, column: number) => addresses[row]?.[Math.floor(column / inCell)];
  const focus = (table: Element, row: number, column: number) => {
    const position = `${row}-${Math.floor(column / inCell)}`;
    const input = table.querySelector<HTMLInputElement>(
      `input[data-position="${position}"][data-part="${column % inCell}"]`,
    );
    input?.focus();
    input?.select();
    input?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || event.nativeEvent.isComposing) return;
    const [row, column] = placeOf(input, inCell);
    const address = addressAt(row, column);
    if (!address) return;
    if (event.key === 'F2' || (event.key === 'Enter' && event.altKey)) {
      event.preventDefault();
      open(address);
      return;
    }
    if (event.key === 'Escape') {
      undo(address);
      return;
    }
    const rightToLeft = getComputedStyle(input).direction === 'rtl';
    const step = stepOf(event, caretOf(input), rightToLeft);
    if (!step) return;
    event.preventDefault();
    focus(event.currentTarget, row + step.rows, column + step.columns);
  };
  const onPaste = (event: ClipboardEvent<HTMLTableElement>) => {
    const input = event.target;
    const block = readBlock(event.clipboardData.getData('text/plain'));
    if (!(input instanceof HTMLInputElement) || !block) return;
    event.preventDefault();
    const [row, column] = placeOf(input, inCell);
    block.forEach((cells, down) =>
      cells.forEach((text, right) => {
        const address = addressAt(row + down, column + right);
        const field = fields[(column + right) % inCell];
        if (address && field) write(address, { [field]: text });
      }),
    );
  };
  return { onKeyDown, onPaste };
}
