import fc from 'fast-check';
import { dampedSteps, fitDampedTrend, smooth } from './holt.js';
import { ImpossibleInput } from './impossible-input.js';

/** Sheep in Asia, millions, 1970 to 2000: data set `livestock` of Forecasting: Principles and Practice. */
const livestock = [
  263.917747, 268.307222, 260.662556, 266.639419, 277.515778, 283.834045, 290.309028, 292.474198, 300.830694,
  309.286657, 318.331081, 329.37239, 338.883998, 339.244126, 328.600632, 314.255385, 314.459695, 321.413779,
  329.789292, 346.385165, 352.297882, 348.370515, 417.562922, 417.12357, 417.749459, 412.233904, 411.946817,
  394.697075, 401.49927, 408.270468, 414.2428,
];

/** Air passengers in Australia, millions, 1990 to 2004: data set `ausair` of the same book. */
const passengers = [
  17.5534, 21.8601, 23.8866, 26.9293, 26.8885, 28.8314, 30.0751, 30.9535, 30.1857, 31.5797, 32.577569,
  33.477398, 39.021581, 41.386432, 41.596552,
];

const squares = (values: readonly number[]) => values.reduce((sum, value) => sum + value ** 2, 0);

describe("Holt's method with a damped trend", () => {
  // R package forecast, ets(livestock, model = "AAN", damped = TRUE, phi = 0.98), as statsmodels publishes it.
  it('gives the errors and the forecasts of the reference', () => {
    const method = {
      ...{ alpha: 0.97402626, beta: 0.00010006, phi: 0.98 },
      ...{ level: 252.59039965, trend: 6.90265918 },
    };
    const { level, trend, residuals } = smooth(livestock, method);
    expect(squares(residuals) / livestock.length).toBeCloseTo(195.43979, 3);
    expect(level).toBeCloseTo(414.18146, 3);
    expect(trend).toBeCloseTo(3.69055, 3);
    const ahead = [1, 2, 5, 10].map((steps) => level + dampedSteps(0.98, steps) * trend);
    [417.7982003, 421.3426083, 431.5561459, 447.2614881].forEach((value, index) =>
      expect(ahead[index]).toBeCloseTo(value, 3),
    );
  });

  // The book's undamped example: alpha 0.8, beta 0.2, started at the first value and the first step.
  it('without damping is the linear method of the book', () => {
    const [first = NaN, second = NaN] = passengers;
    const method = { alpha: 0.8, beta: 0.2, phi: 1, level: first, trend: second - first };
    const { level, trend } = smooth(passengers, method);
    [43.76, 45.59, 47.43, 49.27, 51.1].forEach((value, index) =>
      expect(level + (index + 1) * trend).toBeCloseTo(value, 2),
    );
  });

  // statsmodels, Holt(livestock, damped_trend = True).fit(damping_trend = 0.98): 6036.56; the book has 6080.26.
  it('is fitted at least as well as by the reference', () => {
    const method = fitDampedTrend(livestock);
    expect(squares(smooth(livestock, method).residuals)).toBeLessThan(6036.6);
    expect(method.alpha).toBeCloseTo(0.98, 1);
    expect(method.phi).toBeLessThanOrEqual(0.98);
  });

  it('moves with its last value by what the prediction band says', () => {
    const method = fitDampedTrend(passengers);
    const { alpha, beta, phi } = method;
    const ahead = (values: readonly number[], steps: number) => {
      const { level, trend } = smooth(values, method);
      return level + dampedSteps(phi, steps) * trend;
    };
    const moved = [...passengers.slice(0, -1), (passengers.at(-1) ?? NaN) + 1];
    for (const steps of [1, 2, 6])
      expect(ahead(moved, steps) - ahead(passengers, steps)).toBeCloseTo(
        alpha * (1 + beta * dampedSteps(phi, steps)),
        9,
      );
  });

  it('goes on from where the curve is, also where a line through the middle would fit better', () => {
    const jumped = [13.3, 13.3, 13.7, 14.5, 16.4, 16.9, 16.3, 14.4, 24.7, 30.7, 27.6, 25.8, 24.1];
    const method = fitDampedTrend(jumped);
    const { level, trend } = smooth(jumped, method);
    expect(method.alpha).toBeGreaterThanOrEqual(0.5);
    expect(Math.abs(level + method.phi * trend - 24.1)).toBeLessThan(2.5);
  });

  it('leaves no error on a level line, wherever it lies', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 8, max: 20 }), (value, n) => {
        const values = Array.from({ length: n }, () => value);
        const { level, trend, residuals } = smooth(values, fitDampedTrend(values));
        expect(squares(residuals)).toBeLessThan(1e-9 * (1 + value ** 2));
        expect(level).toBeCloseTo(value, 4);
        expect(trend).toBeCloseTo(0, 4);
      }),
    );
  });

  it('turns with the unit of its values', () => {
    const [small, large] = [fitDampedTrend(passengers), fitDampedTrend(passengers.map((y) => 1000 * y))];
    expect(large.alpha).toBeCloseTo(small.alpha, 6);
    expect(large.level).toBeCloseTo(1000 * small.level, 4);
  });

  it('needs eight values that are numbers', () => {
    expect(() => fitDampedTrend([1, 2, 3, 4, 5, 6, 7])).toThrow(ImpossibleInput);
    expect(() => fitDampedTrend([1, 2, 3, 4, NaN, 6, 7, 8])).toThrow(ImpossibleInput);
  });
});
