/** How a code looks: 8 words, or 16 digits in fours. */
const WORDS = 8;
const DIGITS = 16;

/** What can be seen of a typed code before asking: fine, or what to look at. */
export type CodeLook =
  { kind: 'empty' | 'fine' | 'mixed' } | { kind: 'words'; count: number } | { kind: 'digits'; count: number };

/**
 * Looks at a code as it was typed. Case, accents, hyphens, numbers before the words ("1 river 2 stone", as the
 * receipt counts them) and line breaks do not matter. Whether the code belongs to a story, only the server knows.
 */
export function lookAtCode(typed: string): CodeLook {
  const text = plainCode(typed);
  if (text === '') return { kind: 'empty' };
  const digits = text.replace(/[\s-]/g, '');
  if (/^\d+$/.test(digits)) {
    return digits.length === DIGITS ? { kind: 'fine' } : { kind: 'digits', count: digits.length };
  }
  if (/\d/.test(text)) return { kind: 'mixed' };
  const count = text.split(/[^a-z]+/).filter(Boolean).length;
  return count === WORDS ? { kind: 'fine' } : { kind: 'words', count };
}

/** The code as it is sent: plain small letters, without the numbers that stood before the words. */
export function plainCode(typed: string): string {
  const text = typed.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
  return /[a-z]/.test(text) ? text.replace(/(^|\s)[1-8][.):]?(?=\s+[a-z])/g, ' ').trim() : text;
}
