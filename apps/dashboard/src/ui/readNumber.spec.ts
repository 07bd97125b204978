import fc from 'fast-check';
import { readNumber } from './readNumber.js';

describe('readNumber', () => {
  it.each([
    ['en', '1,234.5', 1234.5],
    ['en', ' 14.2 ', 14.2],
    ['en', '−3', -3],
    ['en', '.5', 0.5],
    ['en', '1 234', 1234],
    ['es', '1.234,5', 1234.5],
    ['es', '14,2', 14.2],
    ['es', '1\u202f234', 1234],
  ])('in %s "%s" is %d', (language, text, value) => {
    expect(readNumber(text, language)).toEqual({ text, value, readable: true });
  });

  it.each([
    ['en', '1,5'],
    ['en', '12.3.4'],
    ['en', '14,2x'],
    ['en', '-'],
    ['en', '1,23,4'],
    ['es', '1.5'],
    ['en', '1e5'],
  ])('in %s "%s" is no number, and the text is kept', (language, text) => {
    expect(readNumber(text, language)).toEqual({ text, value: null, readable: false });
  });

  it('an empty field is empty, not wrong', () => {
    expect(readNumber('  ', 'en')).toEqual({ text: '  ', value: null, readable: true });
  });

  it.each(['en', 'es'])('reads what the language writes, in %s', (language) => {
    const write = new Intl.NumberFormat(language, { maximumFractionDigits: 3 });
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (thousandths) => {
        const value = thousandths / 1000;
        expect(readNumber(write.format(value), language).value).toBe(value);
      }),
    );
  });
});
