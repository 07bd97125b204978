import { nearest, slipsBetween, wordsIn } from './near-words.js';

describe('words with a slip', () => {
  // The first three as in Damerau (1964) and Wagner and Fischer (1974): one of each kind of slip.
  it.each([
    ['school', 'school', 0],
    ['schoool', 'school', 1],
    ['shool', 'school', 1],
    ['shcool', 'school', 1],
    ['kitten', 'sitting', 3],
    ['', 'bus', 3],
    // The restricted distance: a pair that was swapped is not changed again.
    ['ca', 'abc', 3],
  ])('from %j to %j it is %d', (one, other, slips) => {
    expect(slipsBetween(one, other)).toBe(slips);
  });

  const words = [
    { word: 'school', stories: 9 },
    { word: 'schools', stories: 3 },
    { word: 'bus', stories: 7 },
    { word: 'bush', stories: 2 },
    { word: 'nino', stories: 1 },
    { word: '2024', stories: 4 },
  ];
  it.each([
    ['schoool', 'school'],
    ['schoolls', 'schools'],
    ['bsu', 'bus'],
    ['Niñoo', 'nino'],
    ['xylophone', undefined],
    ['tram', undefined],
    ['2025', undefined],
    ['bu', undefined],
  ])('%j is read as %j', (typed, meant) => {
    expect(nearest(typed, words)).toBe(meant);
  });

  it('are taken from what was typed without the signs of a search', () => {
    expect(wordsIn('"late bus" -school pabellón!')).toEqual(['late', 'bus', 'school', 'pabellón']);
  });
});
