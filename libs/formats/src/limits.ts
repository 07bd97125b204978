/** How much one file may ask for. Memory and time stay bounded whatever a file holds. */
export interface Limits {
  /** Bytes of the whole file. */
  bytes: number;
  /** Characters from one row's start to its end, line breaks in quoted cells included. */
  lineLength: number;
  columns: number;
}

export const DEFAULT_LIMITS: Limits = { bytes: 200_000_000, lineLength: 1_000_000, columns: 2000 };
