import { inTreeOrder, possibleParents, treeOptions } from './tree.js';

const entry = (id: string, parentId: string | null = null) => ({ id, parentId, name: id.toUpperCase() });
const THEMES = [
  entry('home'),
  entry('bus', 'way'),
  entry('way'),
  entry('rent', 'home'),
  entry('damp', 'rent'),
];

const shape = (entries: readonly { id: string; depth: number }[]) =>
  entries.map(({ id, depth }) => `${depth} ${id}`);

describe('a tree', () => {
  it('keeps the order of the list among those who stand beside each other', () => {
    expect(shape(inTreeOrder(THEMES))).toEqual(['0 home', '1 rent', '2 damp', '0 way', '1 bus']);
  });
  it('shows an entry whose parent is missing at the top rather than not at all', () => {
    expect(shape(inTreeOrder([entry('bus', 'gone')]))).toEqual(['0 bus']);
  });
  it('is a list to choose from, children set in below their parents', () => {
    expect(treeOptions(THEMES).map(({ label }) => label)).toEqual([
      'HOME',
      '\u2003RENT',
      '\u2003\u2003DAMP',
      'WAY',
      '\u2003BUS',
    ]);
  });
});

describe('where an entry can be moved', () => {
  it.each([
    ['not under itself nor below itself', 'home', ['0 way', '1 bus']],
    ['anywhere else', 'damp', ['0 home', '1 rent', '0 way', '1 bus']],
    ['anywhere, if it is new', undefined, ['0 home', '1 rent', '2 damp', '0 way', '1 bus']],
  ])('%s', (_, id, expected) => {
    expect(shape(possibleParents(THEMES, id))).toEqual(expected);
  });
});
