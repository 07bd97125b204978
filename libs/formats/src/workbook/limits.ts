/** How much one workbook may ask for. A workbook is held in memory whole, so it may be smaller than a CSV file. */
export interface WorkbookLimits {
  /** Bytes of the file as it comes. */
  bytes: number;
  /** Files inside the archive. An ordinary workbook has some dozens. */
  parts: number;
  /** Bytes of all parts unpacked. */
  unpacked: number;
  /** Unpacked bytes for one packed byte; sheets that repeat themselves reach about 30. */
  ratio: number;
  /** Sheets that hold anything. */
  sheets: number;
  /** Filled cells of all sheets, those that merged cells fill included. */
  cells: number;
  /** Ranges of merged cells in all sheets. */
  merged: number;
  /** Columns of one sheet that hold anything. */
  columns: number;
  /** Bytes of one sheet written out as text: one long text can stand in a million cells. */
  text: number;
}

export const WORKBOOK_LIMITS: WorkbookLimits = {
  bytes: 50_000_000,
  parts: 2_000,
  unpacked: 200_000_000,
  ratio: 150,
  sheets: 100,
  cells: 2_000_000,
  merged: 50_000,
  columns: 2_000,
  text: 200_000_000,
};

/** Below this size no ratio is suspicious: there is nothing to gain by it. */
export const RATIO_MATTERS_FROM = 10_000_000;
