import { plainName, similarNames } from './similar.js';

const TOWNS = [
  'Eastford',
  'East Haven',
  'East Hampton',
  'East Hartford',
  'Hartford',
  'New Haven',
  'North Haven',
];
const DISTRICTS = TOWNS.map((town) => `${town} School District`);
const finder = (names: string[]) => similarNames(names.map((name) => ({ id: name, name })));

describe('similar names', () => {
  it.each([
    ['St. Mary’s, Inc.', 'st mary s inc'],
    ['  Peña-Ríos ', 'pena rios'],
    ['Area 1-2', 'area 1 2'],
    ['東京', '東京'],
  ])('takes marks and accents from %s', (text, plain) => {
    expect(plainName(text)).toBe(plain);
  });

  it.each([
    ['Ea stfo rd', 'Eastford'],
    ['Hartfrod', 'Hartford'],
    ['East Hartfort', 'East Hartford'],
    ['Eastford town, Windham County, Connecticut', 'Eastford'],
    ['new-haven', 'New Haven'],
  ])('finds %s as %s', (text, name) => {
    expect(finder(TOWNS).find(text)).toBe(name);
  });

  it('finds a name without the words for what it is, and the other way round', () => {
    expect(finder(DISTRICTS).find('North Haven')).toBe('North Haven School District');
    expect(finder(TOWNS).find('East Hampton town')).toBe('East Hampton');
  });

  it.each(['Haven', 'E. Hartford', 'Bridgeport', '', '—', 'x', '12'])('suggests nothing for "%s"', (text) => {
    expect(finder(TOWNS).find(text)).toBeUndefined();
  });

  it('takes other spellings of one thing for that thing, not for a second', () => {
    const both = similarNames([
      { id: 'k', name: 'Kindergarten' },
      { id: 'k', name: 'Kindergarden' },
    ]);
    expect(both.find('kindergartn')).toBe('k');
  });

  it('suggests nothing where two are as near', () => {
    expect(finder(['Hartford City', 'Hartford County']).find('Hartfor')).toBeUndefined();
  });

  it('stops where too many letters differ, and counts right up to there', () => {
    expect(finder(['abcdefghijkl']).find('abcdefghixyz')).toBe('abcdefghijkl');
    expect(finder(['abcdefghijkl']).find('abcdefghwxyz')).toBeUndefined();
    expect(finder(['abcdefghijkl']).find('abcdefghijklmno')).toBe('abcdefghijkl');
  });
});
