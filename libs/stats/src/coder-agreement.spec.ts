import fc from 'fast-check';
import { cohenKappa, krippendorffAlpha, type Code } from './coder-agreement.js';
import { ImpossibleInput } from './impossible-input.js';

/** Rows of coders, one character a unit, a dot for a gap; as units. */
function units(...coders: string[]): Code[][] {
  return [...(coders[0] ?? '')].map((_, unit) => coders.map((codes) => code(codes[unit])));
}
const code = (character: string | undefined): Code => (character === '.' ? undefined : character);
const codes = (row: string) => [...row].map(code);

describe("Krippendorff's alpha", () => {
  // Krippendorff 2011, Computing Krippendorff's Alpha-Reliability.
  it.each([
    ['section A: two observers, two codes', 0.095, units('0100000010', '1110010000')],
    ['section B: two observers, five codes', 0.692, units('aabbdcccedda', 'babbbccceddd')],
    [
      'section C: four observers, five codes, with gaps',
      0.743,
      units('123321412...', '1233224125.3', '.3332342251.', '12332441251.'),
    ],
  ])('of %s is %d', (_, alpha, data) => {
    expect(krippendorffAlpha(data)).toBeCloseTo(alpha, 3);
  });

  it('is 1 for full agreement and below 0 for agreement to differ', () => {
    expect(krippendorffAlpha(units('abcabc', 'abcabc'))).toBe(1);
    expect(krippendorffAlpha(units('ababab', 'bababa'))).toBeLessThan(0);
  });

  it.each([
    ['no unit', []],
    ['units that one coder saw alone', units('abc', '...')],
    ['one code for everything', units('aaaa', 'aaaa')],
  ])('has nothing to say of %s', (_, data) => expect(krippendorffAlpha(data)).toBeUndefined());

  it('does not depend on the names of the codes or on who sits where', () => {
    const unit = fc.array(fc.constantFrom('a', 'b', 'c', undefined), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 12 }), (data) => {
        const renamed = data.map((each) => [...each].reverse().map((name) => name && `code ${name}`));
        const [one, other] = [krippendorffAlpha(data), krippendorffAlpha(renamed)];
        if (one === undefined) expect(other).toBeUndefined();
        else expect(other).toBeCloseTo(one, 12);
      }),
    );
  });
});

/** Two rows of codes from a table of counts: rows are the first coder's codes, columns the second's. */
function rows(table: readonly (readonly number[])[]): [Code[], Code[]] {
  const pairs = table.flatMap((line, row) =>
    line.flatMap((count, column) => Array.from({ length: count }, () => [String(row), String(column)])),
  );
  return [pairs.map(([first]) => first), pairs.map(([, second]) => second)];
}

describe("Cohen's kappa", () => {
  it.each([
    // Cohen 1960, table 1: 200 people, agreement 0.70, by chance 0.41.
    [
      'Cohen 1960',
      0.492,
      rows([
        [88, 14, 18],
        [10, 40, 10],
        [2, 6, 12],
      ]),
    ],
    // A textbook table: 50 proposals, agreement 0.7, by chance 0.5.
    [
      'yes and no',
      0.4,
      rows([
        [20, 5],
        [10, 15],
      ]),
    ],
  ])('of %s is %d', (_, kappa, [first, second]) => {
    expect(cohenKappa(first, second)).toBeCloseTo(kappa, 3);
  });

  it('passes over units that one of the two did not see', () => {
    expect(cohenKappa(codes('ab.ab'), codes('aba.b'))).toBe(1);
  });

  it('has nothing to say where there is nothing to compare, or only one code', () => {
    expect(cohenKappa(codes('..'), codes('ab'))).toBeUndefined();
    expect(cohenKappa(codes('aaa'), codes('aaa'))).toBeUndefined();
  });

  it('lies close to alpha for two coders of many units', () => {
    const [first, second] = rows([
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ]);
    const alpha = krippendorffAlpha(first.map((each, index) => [each, second[index]]));
    expect(Math.abs((alpha ?? NaN) - (cohenKappa(first, second) ?? NaN))).toBeLessThan(0.01);
  });

  it('refuses lists of different length', () => {
    expect(() => cohenKappa(['a'], ['a', 'b'])).toThrow(ImpossibleInput);
  });
});
