import { spanText } from '@chorus/domain';
import fc from 'fast-check';
import { alike, fieldSpan, markedSpan } from './marked.js';

const TEXT = 'Maria\n\n  drove. 👩‍👩‍👧 waved; Maria waved back.';

describe('words that were marked', () => {
  it.each([
    ['the first of two that are alike', '', 'Maria', 'Maria', 0],
    ['the second of them', 'Maria drove. 👩‍👩‍👧 waved; ', 'Maria', 'Maria', 29],
    ['without the spaces around them', 'Maria', ' \n drove. ', 'drove.', 9],
    ['one character of several code points, whole', 'Maria drove. ', '👩‍👩', '👩‍👩‍👧', 16],
  ])('are %s', (_, before, marked, words, start) => {
    const span = markedSpan(TEXT, before, marked);
    expect(span?.start).toBe(start);
    expect(span && spanText(TEXT, span)).toBe(words);
  });

  it('are found wherever they stand alone, and not inside other words', () => {
    const text = 'Ana and Ana, Anabel, ana: Ana';
    expect(alike(text, { start: 8, end: 11 }).map(({ start }) => start)).toEqual([0, 8, 26]);
    expect(alike(text, { start: 13, end: 16 }).map(({ start }) => start)).toEqual([0, 8, 13, 26]);
  });

  it('are none where only spaces are marked', () => {
    expect(markedSpan(TEXT, 'Maria', ' \n ')).toBeUndefined();
    expect(fieldSpan(TEXT, 3, 3)).toBeUndefined();
  });

  it('hold everything that was marked in a field, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, a, b) => {
        const [from = 0, to = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        const span = fieldSpan(text, from, to);
        const marked = text.slice(from, to).trim();
        expect(span === undefined ? marked === '' : spanText(text, span).includes(marked)).toBe(true);
      }),
    );
  });
});
