import { flatTree, possibleParents, treeOf } from './themeTree.js';

const theme = (id: string, parentId: string | null = null) => ({ id, parentId });
const THEMES = [
  theme('home'),
  theme('bus', 'way'),
  theme('way'),
  theme('rent', 'home'),
  theme('damp', 'rent'),
];

const shape = (themes: readonly { id: string; depth: number }[]) =>
  themes.map(({ id, depth }) => `${depth} ${id}`);

describe('the codebook as a tree', () => {
  it('keeps the order of the list among those who stand beside each other', () => {
    expect(shape(flatTree(treeOf(THEMES)))).toEqual(['0 home', '1 rent', '2 damp', '0 way', '1 bus']);
  });
  it('shows a theme whose parent is missing at the top rather than not at all', () => {
    expect(shape(flatTree(treeOf([theme('bus', 'gone')])))).toEqual(['0 bus']);
  });
});

describe('where a theme can be moved', () => {
  it.each([
    ['not under itself nor below itself', 'home', ['0 way', '1 bus']],
    ['anywhere else', 'damp', ['0 home', '1 rent', '0 way', '1 bus']],
    ['anywhere, if it is new', undefined, ['0 home', '1 rent', '2 damp', '0 way', '1 bus']],
  ])('%s', (_, id, expected) => {
    expect(shape(possibleParents(THEMES, id))).toEqual(expected);
  });
});
