import { TRIAD_ZONES, type Mark } from '@chorus/domain';
import { pointOf } from '../signifiers/triad.js';

/** Corners of the zones of a triad, as marks: where shares of 0.6 and 0.2 draw their lines (zonesAt in libs/domain). */
function outline(zone: string): Mark[] {
  const parts = [...zone].map((part) => Number(part) - 1);
  const mark = (shares: Partial<Record<number, number>>): Mark => [0, 1, 2].map((part) => shares[part] ?? 0);
  const others = [0, 1, 2].filter((part) => !parts.includes(part));
  const [one = 0, other = 0] = parts;
  const [second = 0, third = 0] = others;
  if (parts.length === 3)
    return [
      mark({ 0: 0.6, 1: 0.2, 2: 0.2 }),
      mark({ 0: 0.2, 1: 0.6, 2: 0.2 }),
      mark({ 0: 0.2, 1: 0.2, 2: 0.6 }),
    ];
  if (parts.length === 1)
    return [mark({ [one]: 1 }), mark({ [one]: 0.6, [second]: 0.4 }), mark({ [one]: 0.6, [third]: 0.4 })];
  return [
    mark({ [one]: 0.6, [other]: 0.4 }),
    mark({ [one]: 0.4, [other]: 0.6 }),
    mark({ [one]: 0.2, [other]: 0.6, [second]: 0.2 }),
    mark({ [one]: 0.6, [other]: 0.2, [second]: 0.2 }),
  ];
}

/** Each zone as the points of an SVG polygon, and where its count stands. */
export const ZONE_PATHS = TRIAD_ZONES.map((zone) => {
  const points = outline(zone).map(pointOf);
  const mean = (axis: 'x' | 'y') => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  return {
    zone,
    points: points.map(({ x, y }) => `${x},${y}`).join(' '),
    x: mean('x'),
    y: mean('y'),
  };
});
