import { choicesOf, choose, chosenBoundaries, inOrderOfDoubt, sureness } from './choices.js';
import type { MapFile } from './readMap.js';

const outline: MapFile['areas'][number]['outline'] = { type: 'Polygon', coordinates: [] };
const file: MapFile = {
  areas: [
    { label: 'Ash', outline, match: { placeId: 'ash', by: 'CODE' } },
    { label: 'Brich', outline, match: { placeId: 'birch', by: 'SIMILAR' } },
    { label: 'Lake', outline, match: null },
  ],
  ...{ skipped: 0, before: 12, after: 12 },
};

describe('which area is which place', () => {
  it('begins with what the server found; a guess is told apart until somebody chooses', () => {
    const choices = choicesOf(file);
    expect(choices).toEqual(['ash', 'birch', '']);
    expect(choices.map((_, index) => sureness(file, choices, index))).toEqual(['sure', 'guess', 'none']);
  });
  it('shows first what needs a look', () => {
    expect(inOrderOfDoubt(file)).toEqual([1, 2, 0]);
  });
  it('gives a place to one area only', () => {
    expect(choose(choicesOf(file), 2, 'ash')).toEqual(['', 'birch', 'ash']);
    expect(choose(choicesOf(file), 0, '')).toEqual(['', 'birch', '']);
  });
  it('sends what is a place and nothing else', () => {
    expect(chosenBoundaries(file, ['ash', '', ''])).toEqual([{ placeId: 'ash', boundary: outline }]);
  });
});
