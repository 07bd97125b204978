import { randomUUID } from 'node:crypto';
import { normalCode, receiptCode } from './receipt-code.js';

const salt = Buffer.alloc(32, 7);

describe('the code of a receipt', () => {
  it('is the same for the same key, and another one for another key, salt or script', () => {
    const key = randomUUID();
    const code = receiptCode(key, salt, 'WORDS', 'en');
    expect(receiptCode(key, salt, 'WORDS', 'en')).toBe(code);
    expect(receiptCode(randomUUID(), salt, 'WORDS', 'en')).not.toBe(code);
    expect(receiptCode(key, Buffer.alloc(32, 8), 'WORDS', 'en')).not.toBe(code);
    expect(receiptCode(key, salt, 'DIGITS', 'en')).not.toBe(code);
  });

  it('is eight words in the language of the teller, or sixteen digits in groups of four', () => {
    for (let round = 0; round < 50; round += 1) {
      const key = randomUUID();
      expect(receiptCode(key, salt, 'WORDS', 'en')).toMatch(/^([a-z]+ ){7}[a-z]+$/);
      expect(receiptCode(key, salt, 'WORDS', 'es').split(' ')).toHaveLength(8);
      expect(receiptCode(key, salt, 'DIGITS', 'es')).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/);
    }
  });

  it('can be typed the way people type', () => {
    for (let round = 0; round < 200; round += 1) {
      const words = receiptCode(randomUUID(), salt, 'WORDS', 'es');
      const sloppy = `  ${words.toUpperCase().replaceAll(' ', ' - ')} \n`;
      expect(normalCode(sloppy)).toBe(normalCode(words));
      expect(normalCode(words)).toBeDefined();
      expect(normalCode(words.normalize('NFD').replace(/\p{M}/gu, ''))).toBe(normalCode(words));
    }
    expect(normalCode('1234 5678-9012 3456')).toBe('1234567890123456');
  });

  it.each(['', 'river', '1234', 'one two three four five six seven', '12345678901234567'])(
    'does not take "%s"',
    (typed) => {
      expect(normalCode(typed)).toBeUndefined();
    },
  );
});
