/** What somebody typed where a number is expected. The text is kept, whatever it is. */
export interface NumberReading {
  text: string;
  /** Null when the field is empty or the text is no number. */
  value: number | null;
  readable: boolean;
}

/** The signs a locale writes numbers with: "," and "." in English. */
function signsOf(locale: string): { decimal: string; group: string } {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1234567.5);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { decimal: sign('decimal'), group: sign('group') };
}

/**
 * Reads a number as people of a locale write it: "1,234.5" in English, "1.234,5" in Spanish. Spaces may group, and
 * a group has three digits, so "1,5" in English is unreadable rather than 15.
 */
export function readNumber(text: string, locale: string): NumberReading {
  const trimmed = text.trim().replace(/\s/g, '').replace(/^−/, '-');
  if (trimmed === '') return { text, value: null, readable: true };
  const { decimal, group } = signsOf(locale);
  const [whole = '', fraction, ...rest] = trimmed.split(decimal);
  const groups = whole.replace(/^-/, '').split(group);
  const grouped = groups.length === 1 || groups.slice(1).every((digits) => digits.length === 3);
  const plain = whole.split(group).join('') + (fraction === undefined ? '' : `.${fraction}`);
  const readable = rest.length === 0 && grouped && /^-?(\d+(\.\d*)?|\.\d+)$/.test(plain);
  return { text, value: readable ? Number(plain) : null, readable };
}
