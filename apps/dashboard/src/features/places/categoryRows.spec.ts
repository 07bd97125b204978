import { categoryInputs, moved } from './categoryRows.js';

describe('the categories of a dimension', () => {
  it('move one step and stay at the ends', () => {
    expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
  });

  it('get a key from their name, unless they have one', () => {
    const row = { row: '1', aliases: 'Hisp.\nLatino', translations: {} };
    expect(categoryInputs([{ ...row, name: 'Hispanic or Latino', key: '' }])).toEqual([
      {
        id: undefined,
        name: 'Hispanic or Latino',
        key: 'hispanic-or-latino',
        aliases: ['Hisp.', 'Latino'],
        translations: {},
      },
    ]);
    expect(categoryInputs([{ ...row, id: 'c1', name: 'Latino', key: 'hispanic' }])[0]?.key).toBe('hispanic');
  });
});
