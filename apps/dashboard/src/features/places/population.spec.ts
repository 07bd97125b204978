import { populationInput, populationTexts, unreadablePeople } from './population.js';

const rows = [
  { placeId: 'county', categoryId: null, people: 240048 },
  { placeId: 'county', categoryId: 'girls', people: 121825 },
  { placeId: 'town', categoryId: null, people: 43812 },
];

describe('the people of a place', () => {
  it('are texts by category, and come back as they were', () => {
    const texts = populationTexts(rows, 'county', 'es-ES');
    expect(texts).toEqual({ '': '240048', girls: '121825' });
    expect(populationInput(texts, 'es-ES')).toEqual([
      { categoryId: null, people: 240048 },
      { categoryId: 'girls', people: 121825 },
    ]);
  });

  it('are left out where nothing stands', () => {
    expect(populationInput({ '': '12', girls: ' ' }, 'en-US')).toEqual([{ categoryId: null, people: 12 }]);
  });

  it.each([
    ['12', []],
    ['1,200', []],
    ['', []],
    ['many', ['']],
    ['-3', ['']],
    ['1.5', ['']],
  ])('typed as %j leave %j to be mended', (text, keys) => {
    expect(unreadablePeople({ '': text }, 'en-US')).toEqual(keys);
  });
});
