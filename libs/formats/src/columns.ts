import { fold } from './text.js';

/** Finds columns by name and keeps the names that were not found. */
export interface Columns {
  /** Index of the column, or -1. Exactly this name first, then the only one that differs in case or spaces. */
  index(name: string): number;
  readonly names: readonly string[];
}

export function columnsOf(header: readonly string[]): Columns {
  const folded = header.map(fold);
  return {
    names: header,
    index(name) {
      const exact = name === '' ? -1 : header.indexOf(name);
      if (exact >= 0) return exact;
      const wanted = fold(name);
      const first = wanted === '' ? -1 : folded.indexOf(wanted);
      return first >= 0 && folded.lastIndexOf(wanted) === first ? first : -1;
    },
  };
}
