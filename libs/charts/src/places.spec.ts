import { classBounds, classOf, groupPlaces, type PlaceValue } from './places.js';

const place = (name: string, value: number | null, more: Partial<PlaceValue> = {}): PlaceValue => ({
  id: name,
  name,
  value,
  state: value === null ? 'h' : 'F',
  ...more,
});
const names = (places: readonly PlaceValue[]) => places.map(({ name }) => name);

it('places are ranked only where their values are stable', () => {
  const { ranked, unstable, without } = groupPlaces([
    place('Low', 1),
    place('Wobbly', 99, { unstable: true }),
    place('High', 9),
    place('Anxious', 0, { unstable: true }),
    place('Hidden', null),
    place('Zero', 0),
  ]);
  expect(names(ranked)).toEqual(['High', 'Low', 'Zero']);
  expect(names(unstable)).toEqual(['Anxious', 'Wobbly']);
  expect(names(without)).toEqual(['Hidden']);
});

describe('classes of a map', () => {
  it.each([
    ['parts of the same size', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5, [2, 4, 6, 8, 10]],
    ['fewer where values are equal', [1, 1, 1, 1, 9], 5, [1, 9]],
    ['fewer where there are few values', [4, 2], 5, [2, 4]],
    ['none without values', [], 5, []],
  ])('are %s', (_what, values, classes, bounds) => {
    expect(classBounds(values, classes)).toEqual(bounds);
  });

  it('hold every value', () => {
    const bounds = classBounds([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5);
    expect([1, 2, 3, 10].map((value) => classOf(value, bounds))).toEqual([0, 0, 1, 4]);
  });
});
