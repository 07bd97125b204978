import { fold } from './text.js';

const ANY_TEXT = '*';
const ANY_CHARACTER = '?';
const DIGIT = '#';

/**
 * True when a column name fits a pattern: `*` stands for any text, `?` for one character, `#` for one digit, all else
 * for itself in any case. "####-##" fits 2018-19. Patterns come from people, so they are no regular expressions:
 * none of these can take long. A name of several header rows also fits when one of its parts does.
 */
export function matchesPattern(pattern: string, name: string): boolean {
  const wanted = fold(pattern);
  return [name, ...name.split(' / ')].some((part) => fits(wanted, fold(part)));
}

/** Walks both once; a mismatch goes back to the last `*`, which then takes one character more. */
function fits(pattern: string, text: string): boolean {
  let inPattern = 0;
  let inText = 0;
  let star = -1;
  let resume = 0;
  while (inText < text.length) {
    const wanted = pattern[inPattern];
    if (wanted === ANY_TEXT) {
      star = inPattern++;
      resume = inText;
    } else if (wanted !== undefined && fitsCharacter(wanted, text[inText] ?? '')) {
      inPattern++;
      inText++;
    } else if (star >= 0) {
      inPattern = star + 1;
      inText = ++resume;
    } else return false;
  }
  while (pattern[inPattern] === ANY_TEXT) inPattern++;
  return inPattern === pattern.length;
}

function fitsCharacter(wanted: string, character: string): boolean {
  if (wanted === ANY_CHARACTER) return true;
  if (wanted === DIGIT) return character >= '0' && character <= '9';
  return wanted === character;
}
