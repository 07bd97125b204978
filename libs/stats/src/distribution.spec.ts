import fc from 'fast-check';
import { chiSquareCdf, chiSquareQuantile, normalCdf, normalQuantile, twoSidedZ } from './distribution.js';
import { ImpossibleInput } from './impossible-input.js';

/** Agreement to a share of the expected number. */
const near = (actual: number, expected: number, share = 1e-11) =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(share * Math.abs(expected) + Number.MIN_VALUE);

describe('the normal distribution', () => {
  // Computed with SciPy 1.17.1 (scipy.stats.norm, Cephes).
  it.each([
    [-8, 6.22096057427174e-16],
    [-1.96, 0.024997895148220435],
    [-0.3, 0.3820885778110474],
    [0, 0.5],
    [0.7, 0.758036347776927],
    [3, 0.9986501019683699],
  ])('has %d above a share of %d', (x, p) => near(normalCdf(x), p));

  it.each([
    [1e-12, -7.034483825301131],
    [1e-6, -4.753424308822899],
    [0.001, -3.090232306167813],
    [0.025, -1.9599639845400545],
    [0.3, -0.5244005127080409],
    [0.975, 1.959963984540054],
    [0.9999, 3.719016485455709],
  ])('has a share of %d below %d', (p, x) => near(normalQuantile(p), x));

  // As printed in the tables of every textbook.
  it.each([
    [0.9, 1.645],
    [0.95, 1.96],
    [0.99, 2.576],
  ])('gives a two-sided z for %d of %d', (confidence, z) => expect(twoSidedZ(confidence)).toBeCloseTo(z, 3));

  it('has the middle at zero, exactly', () => expect(normalQuantile(0.5)).toBe(0));

  it('is undone by its quantile', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (p) => {
        expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 12);
      }),
    );
  });
});

describe('the chi-square distribution', () => {
  // NIST/SEMATECH e-Handbook, table of critical values of the chi-square distribution, to the three digits printed.
  it.each([
    [0.95, 1, 3.841],
    [0.95, 10, 18.307],
    [0.95, 20, 31.41],
    [0.975, 12, 23.337],
    [0.025, 10, 3.247],
    [0.999, 3, 16.266],
  ])('has a share of %d with %d degrees of freedom below %d', (p, df, x) =>
    expect(chiSquareQuantile(p, df)).toBeCloseTo(x, 3),
  );

  // Computed with SciPy 1.17.1 (scipy.stats.chi2.ppf).
  it.each([
    [0.025, 10, 3.2469727802368413],
    [0.975, 12, 23.33666415864534],
    [0.95, 1, 3.841458820694124],
    [0.01, 1, 0.00015708785790970184],
    [0.025, 2, 0.05063561596857975],
    [0.5, 100, 99.33412923598846],
    [1e-6, 7, 0.07852360099036994],
    [0.025, 0.5, 5.273202591259991e-7],
    [0.975, 131.4, 165.02310755335125],
  ])('has a share of %d with %d degrees of freedom below %d, to the last digits', (p, df, x) =>
    near(chiSquareQuantile(p, df), x),
  );

  it('with two degrees of freedom is the exponential distribution', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 0.999999, noNaN: true }), (p) => {
        near(chiSquareQuantile(p, 2), -2 * Math.log1p(-p), 1e-9);
      }),
    );
  });

  it('is undone by its quantile', () => {
    const share = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
    fc.assert(
      fc.property(share, fc.double({ min: 0.2, max: 400, noNaN: true }), (p, df) => {
        expect(chiSquareCdf(chiSquareQuantile(p, df), df)).toBeCloseTo(p, 11);
      }),
    );
  });
});

it.each([
  ['a share of 0', () => normalQuantile(0)],
  ['a share of 1', () => chiSquareQuantile(1, 3)],
  ['no degrees of freedom', () => chiSquareQuantile(0.5, 0)],
  ['a value that is no number', () => normalCdf(NaN)],
  ['a confidence above 1', () => twoSidedZ(95)],
])('%s is impossible', (_, call) => expect(call).toThrow(ImpossibleInput));
