import { createHmac } from 'node:crypto';
import { wordlist as english } from '@scure/bip39/wordlists/english.js';
import { wordlist as spanish } from '@scure/bip39/wordlists/spanish.js';
import type { ReceiptScript } from '@chorus/domain';

/** 8 of 2,048 words are 88 random bits; see decisions/receipts.md for why not 7. */
const WORDS = 8;
const BITS_A_WORD = 11n;

/** 16 digits are 53 bits: enough behind a slow hash and a limit on attempts. */
const DIGITS = 16;

const LISTS: Record<string, readonly string[]> = { en: english, es: spanish };

/** Languages that have words of their own; the others borrow the English ones. */
export const CODE_LANGUAGES = Object.keys(LISTS);

/**
 * The code of a receipt, from the key that the sending device made up. The same key gives the same code, so that a
 * story whose answer was lost on the line can be sent again and be answered the same; nobody keeps the code itself.
 * The deployment's salt is mixed in, so that a device with poor randomness does not give its code away.
 */
export function receiptCode(key: string, salt: Buffer, script: ReceiptScript, language: string): string {
  const digest = createHmac('sha512', salt).update(`receipt ${script} ${key}`).digest();
  const number = BigInt(`0x${digest.toString('hex')}`);
  if (script === 'DIGITS') {
    const digits = (number % 10n ** BigInt(DIGITS)).toString().padStart(DIGITS, '0');
    return digits.replace(/(\d{4})(?=\d)/g, '$1 ');
  }
  const list = LISTS[language] ?? english;
  return Array.from({ length: WORDS }, (_, index) => {
    const word = (number >> (BITS_A_WORD * BigInt(index))) & 2047n;
    return list[Number(word)] ?? '';
  }).join(' ');
}

/**
 * A code as people type it, made comparable: case, accents, hyphens and line breaks do not count, nor do spaces
 * between digits. Undefined for what cannot be a code.
 */
export function normalCode(typed: string): string | undefined {
  const plain = typed.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const digits = plain.replace(/[\s-]/g, '');
  if (/^\d+$/.test(digits)) return digits.length === DIGITS ? digits : undefined;
  const words = plain.split(/[^a-z]+/).filter(Boolean);
  return words.length === WORDS ? words.join(' ') : undefined;
}
