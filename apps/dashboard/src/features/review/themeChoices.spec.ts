import { themeChoices } from './themeChoices.js';

describe('the themes to choose from', () => {
  it('stand below their parents, named by their path', () => {
    const themes = [
      { id: 'bus', parentId: 'ways', name: 'Bus' },
      { id: 'home', parentId: null, name: 'Home' },
      { id: 'ways', parentId: null, name: 'Ways to school' },
      { id: 'late', parentId: 'bus', name: 'Late' },
    ];
    expect(themeChoices(themes)).toEqual([
      { value: 'home', label: 'Home' },
      { value: 'ways', label: 'Ways to school' },
      { value: 'bus', label: 'Ways to school › Bus' },
      { value: 'late', label: 'Ways to school › Bus › Late' },
    ]);
  });

  it('are all there, also where a parent is not', () => {
    expect(themeChoices([{ id: 'a', parentId: 'gone', name: 'A' }])).toEqual([{ value: 'a', label: 'A' }]);
  });
});
