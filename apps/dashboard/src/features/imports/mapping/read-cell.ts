import { COMMON_WORDS, type ValueWord, type WordMeaning } from '@chorus/domain';
import { fold } from './names.js';

const POINT = /^(?:\d+|\d{1,3}(?:[, \u00a0\u2009\u202f]\d{3})+)?(?:\.\d+)?$/;
const COMMA = /^(?:\d+|\d{1,3}(?:[. \u00a0\u2009\u202f]\d{3})+)?(?:,\d+)?$/;

/** A number as files usually write it, for showing beforehand; the check on the server has the last word. */
export function figureOf(text: string, decimalComma = false): number | undefined {
  const bare = text
    .trim()
    .replace(/^\((.+)\)$/, '-$1')
    .replace(/[−–]/, '-');
  const body = bare.replace(/^(-?)\s*[$€£]?\s*/, '$1').replace(/\s*[%€£$]$/, '');
  const digits = body.replace(/^-/, '');
  if (!/\d/.test(digits) || !(decimalComma ? COMMA : POINT).test(digits)) return undefined;
  const plain = decimalComma
    ? digits.replace(/[^\d,]/g, '').replace(',', '.')
    : digits.replace(/[^\d.]/g, '');
  return body.startsWith('-') ? 0 - Number(plain) : Number(plain);
}

/** What a cell says where a number stands: the number, what its word means, or undefined: neither. */
export function cellMeaning(
  text: string,
  words: readonly ValueWord[],
  decimalComma = false,
): number | WordMeaning | undefined {
  const number = figureOf(text, decimalComma);
  const word = words.find((each) => {
    const wordNumber = figureOf(each.text);
    return number === undefined || wordNumber === undefined
      ? fold(each.text) === fold(text)
      : wordNumber === number;
  });
  if (word) return word.means;
  // A common code that nobody explained is not taken for a number.
  const isCode = number !== undefined && number < 0 && COMMON_WORDS.some((each) => each.text === text.trim());
  return isCode ? undefined : number;
}
