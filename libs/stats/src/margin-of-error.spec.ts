import { ImpossibleInput } from './impossible-input.js';
import {
  coefficientOfVariation,
  interval95OfMoe,
  moeOfProportion,
  standardErrorOfMoe,
  surveyReliability,
} from './margin-of-error.js';

/** ACS general handbook, ch. 8: never-married women and all women of 15 and over. */
const neverMarried = { estimate: 203_119, moe: 5070 };
const allWomen = { estimate: 630_498, moe: 831 };

describe('margins of error of a survey', () => {
  // US Census Bureau, Understanding and Using American Community Survey Data, ch. 8, worked example: 0.322 +/- 0.008.
  it('of a proportion: the example of the ACS handbook', () => {
    expect(moeOfProportion(neverMarried, allWomen)).toBeCloseTo(0.008, 4);
  });

  it('of a proportion: takes the plus sign where the root would be negative', () => {
    // By hand: 50 of 100, margins 1 and 10: 1 - 0.25 * 100 is negative, so sqrt(1 + 25) / 100.
    const wide = moeOfProportion({ estimate: 50, moe: 1 }, { estimate: 100, moe: 10 });
    expect(wide).toBeCloseTo(Math.sqrt(26) / 100, 12);
  });

  it('become standard errors by 1.645, and 95 % intervals by 1.96', () => {
    expect(standardErrorOfMoe(1645)).toBeCloseTo(1000, 9);
    const { lower, upper } = interval95OfMoe({ estimate: 5000, moe: 1645 });
    expect(lower).toBeCloseTo(3040, 9);
    expect(upper).toBeCloseTo(6960, 9);
  });
});

describe('reliability of a survey estimate', () => {
  // Esri, ArcGIS Business Analyst API reference, "Calculating ACS Reliability": Hale County, 2557 +/- 350, CV 8.321.
  it('the example of Esri has a coefficient of variation of 8.321', () => {
    expect(coefficientOfVariation(2557, standardErrorOfMoe(350))).toBeCloseTo(8.321, 3);
  });

  it('figures of the ACS handbook: by hand 100 * (5070 / 1.645) / 203119', () => {
    expect(coefficientOfVariation(neverMarried.estimate, standardErrorOfMoe(neverMarried.moe))).toBeCloseTo(
      1.5174,
      4,
    );
  });

  it('has no coefficient for an estimate of zero, and ignores the sign', () => {
    expect(coefficientOfVariation(0, 5)).toBeUndefined();
    expect(coefficientOfVariation(-50, 5)).toBe(10);
  });

  // Esri, reliability of ACS estimates: up to 12, up to 40, above.
  it.each([
    [0, 'HIGH'],
    [12, 'HIGH'],
    [12.01, 'CAUTION'],
    [40, 'CAUTION'],
    [40.01, 'LOW'],
  ])('a coefficient of %d is %s', (cv, word) => expect(surveyReliability(cv)).toBe(word));
});

it.each([
  ['a negative margin', () => standardErrorOfMoe(-1)],
  ['an estimate that is no number', () => interval95OfMoe({ estimate: NaN, moe: 1 })],
  ['a whole of zero', () => moeOfProportion({ estimate: 0, moe: 1 }, { estimate: 0, moe: 1 })],
  ['a part above the whole', () => moeOfProportion({ estimate: 3, moe: 1 }, { estimate: 2, moe: 1 })],
  ['a negative standard error', () => coefficientOfVariation(5, -1)],
])('%s is impossible', (_, call) => expect(call).toThrow(ImpossibleInput));
