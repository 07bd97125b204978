import { groupRows, placeRows } from './rows.js';

describe('the rows of the entry table', () => {
  it('are the places as their tree is read, all for one group', () => {
    const places = [
      { id: 'town', parentId: 'county' },
      { id: 'county', parentId: null },
    ];
    expect(placeRows(places, ['girls'])).toEqual([
      { key: 'county', placeId: 'county', categoryIds: ['girls'], depth: 0 },
      { key: 'town', placeId: 'town', categoryIds: ['girls'], depth: 1 },
    ]);
  });

  it('are everyone, the expected groups and those that have numbers, each once', () => {
    const dimensions = [
      { id: 'gender', categories: [{ id: 'girls' }, { id: 'boys' }] },
      { id: 'race', categories: [{ id: 'asian' }] },
    ];
    const rows = groupRows('county', dimensions, ['gender'], [['boys'], ['girls', 'asian'], []]);
    expect(rows.map(({ categoryIds }) => categoryIds)).toEqual([[], ['girls'], ['boys'], ['girls', 'asian']]);
    expect(groupRows('county', dimensions, [], []).length).toBe(4);
  });
});
