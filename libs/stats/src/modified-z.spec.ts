import { ImpossibleInput } from './impossible-input.js';
import { modifiedZ } from './modified-z.js';

describe('modified z-scores', () => {
  it('find two outliers that hide one another from plain z-scores', () => {
    // Data as in the discussion of masking in Iglewicz and Hoaglin 1993, ch. 3; the scores to one decimal by hand
    // from their formula 0.6745 (x - 2.45) / 0.15. No plain z-score of these data reaches 2.
    const values = [2.1, 2.6, 2.4, 2.5, 2.3, 2.1, 2.3, 2.6, 8.2, 8.3];
    const { median, mad, scores } = modifiedZ(values);
    expect(median).toBeCloseTo(2.45, 10);
    expect(mad).toBeCloseTo(0.15, 10);
    const byHand = [-1.6, 0.7, -0.2, 0.2, -0.7, -1.6, -0.7, 0.7, 25.9, 26.3];
    expect(scores.map((score) => Math.round(score * 10) / 10)).toEqual(byHand);
    expect(scores.filter((score) => Math.abs(score) > 3.5)).toHaveLength(2);
  });

  it('use the mean deviation where most values are the same', () => {
    // Mean deviation 90 / 8 = 11.25; 90 / (1.253314 * 11.25) = 6.383.
    const { mad, scores } = modifiedZ([10, 10, 10, 10, 10, 10, 10, 100]);
    expect(mad).toBe(0);
    expect(scores.at(-1)).toBeCloseTo(6.383, 3);
    expect(scores[0]).toBe(0);
  });

  it('are all zero where all values are the same', () => {
    expect(modifiedZ([4, 4, 4, 4, 4]).scores).toEqual([0, 0, 0, 0, 0]);
  });

  it('do not change with the unit or the zero of the scale', () => {
    const values = [3, 9, 4, 1, 5, 22];
    const { scores } = modifiedZ(values);
    modifiedZ(values.map((value) => value * 7 - 40)).scores.forEach((score, index) =>
      expect(score).toBeCloseTo(scores[index] ?? NaN, 10),
    );
  });

  it('need numbers', () => {
    expect(() => modifiedZ([])).toThrow(ImpossibleInput);
    expect(() => modifiedZ([1, NaN])).toThrow(ImpossibleInput);
  });
});
