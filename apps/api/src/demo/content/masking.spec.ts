import { masked } from './masking.js';

describe('Masking at the source', () => {
  it('hides nothing where no number is small', () => {
    expect(
      masked(
        [
          [10, 0],
          [40, 12],
        ],
        10,
      ).size,
    ).toBe(0);
  });

  it('hides a small number with the smallest companions in its row, its column and the corner between', () => {
    const hidden = masked(
      [
        [4, 30, 80],
        [25, 60, 90],
        [70, 75, 99],
      ],
      10,
    );
    expect([...hidden].sort()).toEqual(['0/0', '0/1', '1/0', '1/1']);
  });

  it('takes a zero as companion only when there is no number left', () => {
    expect([...masked([[4, 0, 30]], 10)].sort()).toEqual(['0/0', '0/2']);
    expect([...masked([[4, 0]], 10)].sort()).toEqual(['0/0', '0/1']);
  });
});
