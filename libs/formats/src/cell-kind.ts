import { COMMON_WORDS, parseNumber } from '@chorus/domain';
import { isPeriodText } from './find-period.js';
import { fold, isBlank } from './text.js';

/**
 * What a cell looks like to somebody who knows nothing of the file. WORD: a common word in place of a number.
 * YEAR: four digits, which may be a year or a value.
 */
export type CellKind = 'BLANK' | 'NUMBER' | 'YEAR' | 'PERIOD' | 'WORD' | 'TEXT';

const WORDS = new Set(COMMON_WORDS.map(({ text }) => fold(text)));

export function cellKind(text: string): CellKind {
  if (isBlank(text)) return 'BLANK';
  if (/\d/.test(text)) {
    if (isPeriodText(text)) return text.trim().length === 4 ? 'YEAR' : 'PERIOD';
    if (parseNumber(text) !== undefined || parseNumber(text, true) !== undefined) return 'NUMBER';
  }
  return WORDS.has(fold(text)) ? 'WORD' : 'TEXT';
}

/** True for what stands in a column of figures, and cannot be a column's name. */
export function isFigure(kind: CellKind): boolean {
  return kind === 'NUMBER' || kind === 'WORD';
}

/** Columns in which most filled cells are figures. */
export function figureColumns(kinds: readonly CellKind[][], width: number): boolean[] {
  return Array.from({ length: width }, (_, column) => {
    let figures = 0;
    let years = 0;
    let filled = 0;
    for (const row of kinds) {
      const kind = row[column] ?? 'BLANK';
      if (kind === 'BLANK') continue;
      filled++;
      if (isFigure(kind)) figures++;
      if (kind === 'YEAR') years++;
    }
    return figures > 0 && figures + years >= 0.6 * filled;
  });
}
