import { inTreeOrder, possibleParents } from './tree.js';

const places = [
  { id: 'school', parentId: 'town' },
  { id: 'county', parentId: null },
  { id: 'town', parentId: 'county' },
  { id: 'mill', parentId: 'county' },
];

describe('the tree of places', () => {
  it('is read from the top down', () => {
    expect(inTreeOrder(places).map(({ place, depth }) => [place.id, depth])).toEqual([
      ['county', 0],
      ['town', 1],
      ['school', 2],
      ['mill', 1],
    ]);
  });

  it('has a place at the top whose parent is not there', () => {
    expect(inTreeOrder([{ id: 'lost', parentId: 'gone' }])).toEqual([
      { place: { id: 'lost', parentId: 'gone' }, depth: 0 },
    ]);
  });

  it('does not offer to move a place into itself', () => {
    expect(possibleParents(places, 'town').map(({ id }) => id)).toEqual(['county', 'mill']);
    expect(possibleParents(places, undefined)).toHaveLength(4);
  });
});
