import { ImpossibleInput } from './impossible-input.js';
import { studentCdf, studentQuantile } from './student.js';

describe("Student's t", () => {
  // NIST/SEMATECH e-Handbook of Statistical Methods, table 1.3.6.7.2.
  it.each([
    [0.975, 1, 12.706],
    [0.975, 2, 4.303],
    [0.975, 3, 3.182],
    [0.975, 5, 2.571],
    [0.975, 10, 2.228],
    [0.975, 30, 2.042],
    [0.975, 100, 1.984],
    [0.95, 4, 2.132],
    [0.99, 7, 2.998],
    [0.999, 2, 22.327],
  ])('has the quantile %d with %d degrees of freedom at %d', (p, df, t) => {
    expect(studentQuantile(p, df)).toBeCloseTo(t, 2);
    expect(studentCdf(studentQuantile(p, df), df)).toBeCloseTo(p, 12);
  });

  it('is the same on both sides, and its middle is zero', () => {
    expect(studentQuantile(0.025, 6)).toBe(-studentQuantile(0.975, 6));
    expect(studentQuantile(0.5, 6)).toBe(0);
    expect(studentCdf(0, 9)).toBe(0.5);
  });

  it.each([0, -1, 2.5, NaN])('does not know %d degrees of freedom', (df) => {
    expect(() => studentQuantile(0.9, df)).toThrow(ImpossibleInput);
    expect(() => studentCdf(1, df)).toThrow(ImpossibleInput);
  });
});
