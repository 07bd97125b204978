import type { CellAddress, CellField } from './cells.js';
import type { EntryRow } from './rows.js';
import type { Size, Spot } from './selection.js';
import type { EntryColumn } from './useEntryTable.js';

/** Which cells stand where in the grid. */
export interface GridModel {
  size: Size;
  keyAt: (spot: Spot) => string;
  addressAt: (spot: Spot) => CellAddress;
  fieldAt: (column: number) => CellField;
  /** Where the first figure of a cell stands; undefined where this view does not show it. */
  spotOf: (key: string) => Spot | undefined;
}

/** Keys are put together from their halves, because there are a great many of them. */
export function gridModel(rows: readonly EntryRow[], columns: readonly EntryColumn[]): GridModel {
  const ofRow = rows.map(({ placeId, categoryIds }) => `${placeId}|${[...categoryIds].sort().join(' ')}|`);
  const ofColumn = columns.map(({ period: { start, end } }) => `${start}|${end}`);
  return {
    size: { rows: rows.length, columns: columns.length },
    keyAt: ({ row, column }) => `${ofRow[row] ?? ''}${ofColumn[column] ?? ''}`,
    addressAt: ({ row, column }) => {
      const { placeId = '', categoryIds = [] } = rows[row] ?? {};
      return { placeId, categoryIds, period: columns[column]?.period ?? { start: '', end: '' } };
    },
    fieldAt: (column) => columns[column]?.field ?? 'value',
    spotOf: (key) => {
      const row = ofRow.findIndex((half) => key.startsWith(half));
      const column = ofColumn.findIndex((half) => key.endsWith(`|${half}`));
      return row < 0 || column < 0 ? undefined : { row, column };
    },
  };
}
