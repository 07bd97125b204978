import fc from 'fast-check';
import { foldLabel, spreadLabels } from './labels.js';

describe('spreadLabels', () => {
  it.each([
    ['labels that do not touch stay', [10, 50, 90], [20, 20, 20], [10, 50, 90]],
    ['two that want the same place share it', [50, 50], [20, 20], [40, 60]],
    [
      'one pushed into a third moves it too',
      [40, 45, 70],
      [20, 20, 20],
      [31 + 2 / 3, 51 + 2 / 3, 71 + 2 / 3],
    ],
    ['the order in which they came is kept in the answer', [90, 10], [20, 20], [90, 10]],
    ['none leaves the plot at the bottom', [195], [20], [180]],
    ['none leaves the plot at the top', [-30], [20], [0]],
  ])('%s', (_what, wanted, heights, expected) => {
    spreadLabels(wanted, heights, 0, 200).forEach((top, index) =>
      expect(top).toBeCloseTo(expected[index] ?? NaN),
    );
  });

  it('squeezes evenly what has no room', () => {
    expect(spreadLabels([0, 0, 0, 0], [50, 50, 50, 50], 0, 100)).toEqual([0, 25, 50, 75]);
  });

  it('never lets labels overlap, leave the plot or change places', () => {
    const label = fc.record({
      wanted: fc.integer({ min: -50, max: 450 }),
      height: fc.constantFrom(20, 36, 51),
    });
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 7 }), (labels) => {
        const tops = spreadLabels(
          labels.map(({ wanted }) => wanted),
          labels.map(({ height }) => height),
          0,
          400,
        );
        const placed = labels
          .map(({ wanted, height }, index) => ({ wanted, height, top: tops[index] ?? NaN }))
          .sort((a, b) => a.top - b.top);
        placed.forEach(({ wanted, height, top }, index) => {
          expect(top).toBeGreaterThanOrEqual(-1e-6);
          expect(top + height).toBeLessThanOrEqual(400 + 1e-6);
          const next = placed[index + 1];
          if (!next) return;
          expect(next.top).toBeGreaterThanOrEqual(top + height - 1e-6);
          expect(next.wanted).toBeGreaterThanOrEqual(wanted);
        });
      }),
    );
  });
});

describe('foldLabel', () => {
  it.each([
    ['White', 12, ['White']],
    ['Hispanic or Latino', 12, ['Hispanic or', 'Latino']],
    ['American Indian or Alaska Native', 12, ['American', 'Indian or A…']],
    ['Nordrhein-Westfalen', 8, ['Nordrhe…']],
  ])('"%s" in lines of %d', (text, length, lines) => {
    expect(foldLabel(text, length)).toEqual(lines);
  });
});
