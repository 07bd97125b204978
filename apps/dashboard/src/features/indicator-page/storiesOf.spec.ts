import { storiesOf } from './storiesOf.js';

describe('stories on the axis', () => {
  it('have their title, or a word where it is not known', () => {
    const pins = {
      ids: ['a', 'b'],
      starts: ['2020-01-01', '2021-01-01'],
      ends: ['2020-01-02', '2021-01-02'],
      trends: [1, null],
      stances: ['CONFIRMS', 'EXPANDS'],
      themes: ['bus home', ''],
      minimum: 10,
      total: 2,
    };
    expect(storiesOf(pins, new Map([['a', 'The bus']]), 'A story')).toEqual([
      {
        id: 'a',
        label: 'The bus',
        start: '2020-01-01',
        end: '2020-01-02',
        trend: 1,
        themes: ['bus', 'home'],
      },
      { id: 'b', label: 'A story', start: '2021-01-01', end: '2021-01-02', trend: null, themes: [] },
    ]);
  });
});
