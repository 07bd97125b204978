import fc from 'fast-check';
import { guard, unguard } from './guards.js';

describe('guards against spreadsheet programs', () => {
  it.each([
    ['="0010011"', '0010011'],
    ['=""', ''],
    ['="say ""no"""', 'say "no"'],
    ["'00123", '00123'],
    ["'=SUM(A1)", '=SUM(A1)'],
    ["'-5", '-5'],
    ["'s-Gravenhage", "'s-Gravenhage"],
    ["'90s programme", "'90s programme"],
    ['=1+1', '=1+1'],
    ['plain', 'plain'],
    ['', ''],
  ])('reads %j as %j', (cell, text) => {
    expect(unguard(cell)).toBe(text);
  });

  // promises.md: text cells that begin with = + - @ tab or CR are escaped
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('puts an apostrophe before %j', (text) => {
    expect(guard(text)).toBe(`'${text}`);
  });

  it('takes off exactly what it put on', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'\'=+-@"\t\r\n1a ') }));
    fc.assert(
      fc.property(text, (one) => expect(unguard(guard(one))).toBe(one)),
      { numRuns: 1000 },
    );
  });

  it('leaves no text that begins like a formula', () => {
    const text = fc.string({ unit: fc.constantFrom(...'\'=+-@"\t\r\n1a ') });
    fc.assert(
      fc.property(text, (one) => expect(guard(one)).not.toMatch(/^[=+\-@\t\r]/)),
      { numRuns: 1000 },
    );
  });
});
