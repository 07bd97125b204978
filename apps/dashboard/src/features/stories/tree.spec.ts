import { treeOptions } from './tree.js';

describe('a tree as a list to choose from', () => {
  it('puts children below their parents, set in', () => {
    const nodes = [
      { id: 'home', parentId: null, name: 'Home' },
      { id: 'bus', parentId: 'way', name: 'The bus' },
      { id: 'way', parentId: null, name: 'Getting there' },
      { id: 'late', parentId: 'bus', name: 'It is late' },
    ];
    expect(treeOptions(nodes).map(({ label }) => label)).toEqual([
      'Home',
      'Getting there',
      '\u2003The bus',
      '\u2003\u2003It is late',
    ]);
  });
  it('loses nobody whose parent is not there', () => {
    expect(treeOptions([{ id: 'a', parentId: 'gone', name: 'A' }])).toEqual([{ value: 'a', label: 'A' }]);
  });
});
