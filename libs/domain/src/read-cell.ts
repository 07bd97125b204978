import { COMMON_WORDS, type ValueWord, type WordMeaning } from './import-mapping.js';
import { parseNumber } from './parse-number.js';
import { fold, isBlank } from './text.js';

/** What a cell says where a number is expected: a number, a word that the mapping knows, or undefined: neither. */
export type CellMeaning = number | WordMeaning | undefined;

/** -9999 and the like: figures that stand for a word in many files. */
const CODES = new Set(COMMON_WORDS.map(({ text }) => text).filter((text) => parseNumber(text) !== undefined));

export function isCode(text: string): boolean {
  return CODES.has(text);
}

/**
 * Reads cells by the words of a mapping. A word that is itself a number (-9999) stands for every way of writing that
 * number; other words are found in any case. A common code that the mapping does not list is not taken for a number:
 * it would pass for one in silence. (The number itself can still be written, as -9999.0.)
 */
export function cellReader(
  words: readonly ValueWord[],
  decimalComma: boolean,
): (text: string) => CellMeaning {
  const numbers = new Map<number, WordMeaning>();
  const texts = new Map<string, WordMeaning>();
  for (const { text, means } of words) {
    const number = parseNumber(text, decimalComma) ?? parseNumber(text);
    if (number === undefined) texts.set(fold(text), means);
    else numbers.set(number, means);
  }
  const blank = texts.get('');

  return (text) => {
    const number = parseNumber(text, decimalComma);
    if (number !== undefined) {
      const meaning = numbers.size === 0 ? undefined : numbers.get(number);
      return meaning ?? (number < 0 && isCode(text.trim()) ? undefined : number);
    }
    if (isBlank(text)) return blank;
    return texts.get(text) ?? texts.get(fold(text));
  };
}
