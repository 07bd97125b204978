const ZERO = 48;
const NINE = 57;
const MINUS = 45;
const POINT = 46;

/** Longer texts are no figures of anybody. */
const LONGEST = 60;

const SPACES = ' \u00a0\u2009\u202f';
const BODY = {
  point: new RegExp(
    `^(?:\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d{1,3})?|\\.\\d+|[1-9]\\d{0,2}([,${SPACES}])\\d{3}(?:\\1\\d{3})*(?:\\.\\d+)?)$`,
  ),
  comma: new RegExp(
    `^(?:\\d+(?:,\\d+)?(?:[eE][+-]?\\d{1,3})?|,\\d+|[1-9]\\d{0,2}([.${SPACES}])\\d{3}(?:\\1\\d{3})*(?:,\\d+)?)$`,
  ),
};
const GROUPS = { point: new RegExp(`[,${SPACES}]`, 'g'), comma: new RegExp(`[.${SPACES}]`, 'g') };

/** A sign or a currency in front, in either order; a percent sign or a currency behind. Never two currencies. */
const DRESS = /^([-+−]?)\s*([$€£]?)\s*([-+−]?)\s*([\d.,].*?)\s*([%$€£]?)$/;

/**
 * A number as people and programs write it: 1234.5, 1,234.5, 1 234.5, -3, −3, (3), 12.3 %, $5, 5 €, 1.5e3; with
 * `decimalComma` 1.234,5 and 1 234,5. A percent sign changes nothing: 12 % is 12.
 *
 * Undefined for everything else: groups that are not of three digits, numbers with a mark of a footnote, two numbers.
 * What is not surely a number is for the person to decide.
 */
export function parseNumber(text: string, decimalComma = false): number | undefined {
  const plain = parsePlain(text, decimalComma);
  return plain !== undefined || !hasDigit(text) ? plain : parseDressed(text, decimalComma);
}

/** Digits with at most a minus and one point: nearly every cell, so it is read without a pattern. */
function parsePlain(text: string, decimalComma: boolean): number | undefined {
  const { length } = text;
  if (length === 0 || length > LONGEST) return undefined;
  let at = text.charCodeAt(0) === MINUS ? 1 : 0;
  let digits = 0;
  let points = 0;
  for (; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code <= NINE) digits++;
    else if (code === POINT && points === 0 && digits > 0 && !decimalComma) {
      points = 1;
      digits = 0;
    } else return undefined;
  }
  return digits > 0 ? Number(text) : undefined;
}

function hasDigit(text: string): boolean {
  if (text.length > LONGEST) return false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code <= NINE) return true;
  }
  return false;
}

function parseDressed(text: string, decimalComma: boolean): number | undefined {
  const trimmed = text.trim();
  const inBrackets = trimmed.startsWith('(') && trimmed.endsWith(')');
  const match = DRESS.exec(inBrackets ? trimmed.slice(1, -1).trim() : trimmed);
  if (!match) return undefined;
  const [, sign = '', currency = '', innerSign = '', body = '', unit = ''] = match;
  const signs = sign + innerSign;
  if (signs.length > 1 || (inBrackets && signs !== '') || (currency !== '' && unit !== '')) return undefined;
  const style = decimalComma ? 'comma' : 'point';
  if (!BODY[style].test(body)) return undefined;
  const ungrouped = body.replace(GROUPS[style], '');
  const number = Number(decimalComma ? ungrouped.replace(',', '.') : ungrouped);
  if (!Number.isFinite(number)) return undefined;
  return inBrackets || signs === '-' || signs === '−' ? 0 - number : number;
}
