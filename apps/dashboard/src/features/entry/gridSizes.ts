/** Pixels of the grid's parts. They follow the size of text that the reader has chosen. */
export interface GridSizes {
  row: number;
  column: number;
  /** The rows with the names of the columns. */
  head: number;
  /** The column with the names of the rows. */
  names: number;
}

const ROW = 2.75;
const HEAD = 2.25;
const COLUMN = { one: 7.25, many: 6.25 };
const NAMES = 14;
/** On a narrow screen the names leave most of it to the figures. */
const MOST_OF_SCREEN = 0.38;

/** With so many figures in a period. */
export function gridSizes(inPeriod: number): GridSizes {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return {
    row: Math.round(ROW * rem),
    column: Math.round((inPeriod > 1 ? COLUMN.many : COLUMN.one) * rem),
    head: Math.round(HEAD * rem * (inPeriod > 1 ? 2 : 1)),
    names: Math.round(Math.min(NAMES * rem, window.innerWidth * MOST_OF_SCREEN)),
  };
}
