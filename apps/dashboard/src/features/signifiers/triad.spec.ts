import { CORNERS, markAt, MIDDLE, moved, pointOf } from './triad.js';

describe('the drawing of a triad', () => {
  it('has its corners where their shares are whole', () => {
    expect(CORNERS.map(markAt)).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]);
  });

  it('gives back every mark that was drawn', () => {
    for (let first = 0; first <= 100; first += 3) {
      for (let second = 0; first + second <= 100; second += 7) {
        const mark = [first / 100, second / 100, (100 - first - second) / 100];
        expect(markAt(pointOf(mark))).toEqual(mark);
      }
    }
  });

  it('takes a point beside the triangle for the nearest one in it', () => {
    expect(markAt({ x: CORNERS[0].x, y: -100 })).toEqual([1, 0, 0]);
    expect(markAt({ x: CORNERS[0].x, y: 900 })).toEqual([0, 0.5, 0.5]);
    expect(markAt({ x: -500, y: 300 })).toEqual([0, 1, 0]);
  });

  it('is walked by keys, and ends at its edges', () => {
    expect(moved(MIDDLE, 'ArrowUp', false)?.[0]).toBeGreaterThan(MIDDLE[0] ?? 0);
    expect(moved(MIDDLE, 'ArrowRight', true)?.[2]).toBeGreaterThan(MIDDLE[2] ?? 0);
    expect(moved([1, 0, 0], 'ArrowUp', false)).toEqual([1, 0, 0]);
    expect(moved(MIDDLE, 'Tab', false)).toBeUndefined();
  });
});
