import type { ImportMapping, ValueWord } from '@chorus/domain';
import { matchedBy } from './missing-columns.js';
import { columnIndex, fold } from './names.js';
import { cellMeaning } from './read-cell.js';

const NUMBERS = ['value', 'numerator', 'denominator', 'moe'];

/** Indexes of the columns in which the mapping expects numbers. */
function numberColumns({ cells }: ImportMapping, header: readonly string[]): number[] {
  const names = cells
    .filter(({ field }) => NUMBERS.includes(field))
    .flatMap(({ column }) => (typeof column === 'string' ? [column] : matchedBy(column.matching, header)));
  return [...new Set(names.map((name) => columnIndex(header, name)))].filter((index) => index >= 0);
}

/** Texts of the sample that stand where a number is expected, are none, and are not explained yet; '' for an empty cell. */
export function unexplainedWords(
  mapping: ImportMapping,
  header: readonly string[],
  sample: readonly (readonly string[])[],
): string[] {
  const decimalComma = mapping.reading.decimalComma;
  const texts = numberColumns(mapping, header).flatMap((index) =>
    sample.map((row) => (row[index] ?? '').trim()),
  );
  return [...new Set(texts)].filter((text) => cellMeaning(text, mapping.words, decimalComma) === undefined);
}

/** Says what a word means; '' takes the word out again. */
export function withWord(
  words: readonly ValueWord[],
  text: string,
  means: ValueWord['means'] | '',
): ValueWord[] {
  const others = words.filter((word) => fold(word.text) !== fold(text));
  if (means === '') return others;
  const at = words.findIndex((word) => fold(word.text) === fold(text));
  return others.toSpliced(at < 0 ? others.length : at, 0, { text: text.trim(), means });
}
