/**
 * Spreadsheet programs run a cell that begins like a formula, and drop the zeros of 00123. Two guards are in use
 * against that: an apostrophe in front, and ="00123". Reading takes them off; writing puts the apostrophe on. The two
 * are exact opposites: `unguard(guard(text))` is `text`, whatever the text is.
 */
const APOSTROPHE = 39;
const EQUALS = 61;

const FORMULA_START = /^[=+\-@\t\r\n]/;
const GUARDED_BY_APOSTROPHE = /^'+(?:[=+\-@\t\r\n]|\d+$)/;
const GUARDED_BY_FORMULA = /^="((?:[^"]|"")*)"$/;

/** The text behind a guard, or the text itself. */
export function unguard(text: string): string {
  const first = text.charCodeAt(0);
  if (first === APOSTROPHE) return GUARDED_BY_APOSTROPHE.test(text) ? text.slice(1) : text;
  if (first === EQUALS) {
    const inner = GUARDED_BY_FORMULA.exec(text)?.[1];
    return inner === undefined ? text : inner.replaceAll('""', '"');
  }
  return text;
}

/** A text that no spreadsheet program will run: an apostrophe stands before one that begins like a formula. */
export function guard(text: string): string {
  return FORMULA_START.test(text) || unguard(text) !== text ? `'${text}` : text;
}
