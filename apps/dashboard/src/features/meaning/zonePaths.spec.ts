import { zonesAt } from '@chorus/domain';
import { markAt } from '../signifiers/triad.js';
import { ZONE_PATHS } from './zonePaths.js';

const areaOf = (points: string) => {
  const corners = points.split(' ').map((point) => point.split(',').map(Number) as [number, number]);
  const twice = corners.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [0, 0];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
};

describe('the zones of a triad as they are drawn', () => {
  it('have their middle where the rule for marks puts it', () => {
    for (const { zone, x, y } of ZONE_PATHS) expect(zonesAt('TRIAD', markAt({ x, y }))).toEqual([zone]);
  });
  it('fill the whole triangle', () => {
    const whole = (200 * 200 * Math.sqrt(3)) / 4;
    expect(ZONE_PATHS.reduce((sum, { points }) => sum + areaOf(points), 0)).toBeCloseTo(whole);
  });
});
