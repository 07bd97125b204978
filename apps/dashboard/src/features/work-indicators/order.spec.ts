import { moved, placeOf } from './order.js';

const entries = [
  { id: 'a', list: 'school' },
  { id: 'x', list: 'home' },
  { id: 'b', list: 'school' },
  { id: 'c', list: 'school' },
];
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).join('');

describe('an order', () => {
  it.each<[string, 1 | -1, string]>([
    ['b', 1, 'axcb'],
    ['b', -1, 'bxac'],
    ['a', -1, 'axbc'],
    ['c', 1, 'axbc'],
    ['x', -1, 'axbc'],
    ['gone', 1, 'axbc'],
  ])('moves %s by %i within its own list: %s', (id, step, after) => {
    expect(ids(moved(entries, id, step))).toBe(after);
  });

  it('says where an entry stands', () => {
    expect(placeOf(entries, 'b')).toEqual({ place: 2, all: 3 });
    expect(placeOf(entries, 'x')).toEqual({ place: 1, all: 1 });
  });
});
