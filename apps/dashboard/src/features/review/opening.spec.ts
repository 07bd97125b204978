import fc from 'fast-check';
import { openingOf } from './opening.js';

describe('the opening of a story without a title', () => {
  it.each([
    ['a short first sentence, whole', 'We moved. Then it rained.', 'We moved.', 'Then it rained.'],
    [
      'the words that fit into a line',
      'I drive my daughter to school because the bus that was promised to us never came.',
      'I drive my daughter to school because the bus that was',
      'promised to us never came.',
    ],
    ['the first line', 'Dear all\nI write to you', 'Dear all', 'I write to you'],
    ['all of a text that is short', 'Nobody asked', 'Nobody asked', ''],
    ['nothing of nothing', '', '', ''],
  ])('is %s', (_, text, opening, rest) => expect(openingOf(text)).toEqual({ opening, rest }));

  it('loses no word and is never long', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 60 }), (text) => {
        const { opening, rest } = openingOf(text);
        expect(opening.length).toBeLessThanOrEqual(60);
        expect(`${opening} ${rest}`.split(/\s+/).join(' ').trim()).toBe(text.split(/\s+/).join(' ').trim());
      }),
    );
  });
});
