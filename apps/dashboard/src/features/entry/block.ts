/** Cells in rows, as spreadsheets put them on the clipboard: tabs between cells, line breaks between rows. */
export type Block = readonly (readonly string[])[];

/**
 * Reads what a spreadsheet copied. A cell that holds a tab, a line break or a quotation mark stands in quotation marks,
 * with those inside doubled; a mark in the middle of a cell is only a mark.
 */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  while (at <= source.length) {
    const quoted = source[at] === '"' ? quotedCell(source, at) : undefined;
    const end = quoted?.end ?? endOfCell(source, at);
    row.push((quoted?.text ?? source.slice(at, end)).trim());
    if (source[end] !== '\t') {
      rows.push(row);
      row = [];
    }
    at = end + 1;
  }
  return rows;
}

function endOfCell(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    if (source[at] === '\t' || source[at] === '\n') return at;
  }
  return source.length;
}

/** A cell in quotation marks; undefined where the mark is never closed, or something follows it. */
function quotedCell(source: string, from: number): { text: string; end: number } | undefined {
  let text = '';
  for (let at = from + 1; at < source.length; at++) {
    if (source[at] !== '"') text += source[at];
    else if (source[at + 1] === '"') {
      text += '"';
      at++;
    } else {
      const end = at + 1;
      return end === source.length || source[end] === '\t' || source[end] === '\n'
        ? { text, end }
        : undefined;
    }
  }
  return undefined;
}

/** Writes a block as spreadsheets read it. */
export function writeBlock(block: Block): string {
  return block
    .map((row) =>
      row.map((cell) => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t'),
    )
    .join('\n');
}
