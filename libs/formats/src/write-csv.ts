import type { Separator } from '@chorus/domain';

const LINE_END = '\r\n';

const NEEDS_QUOTES: Record<Separator, RegExp> = {
  ',': /[",\r\n]|^ | $/,
  ';': /[";\r\n]|^ | $/,
  '\t': /["\t\r\n]|^ | $/,
  '|': /["|\r\n]|^ | $/,
};

/** One row by the rules of RFC 4180, line end included. Cells are written as they are; see `guard` for texts. */
export function csvRow(cells: readonly string[], separator: Separator = ','): string {
  const special = NEEDS_QUOTES[separator];
  let row = '';
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column] ?? '';
    if (column > 0) row += separator;
    row += special.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  }
  return row + LINE_END;
}
