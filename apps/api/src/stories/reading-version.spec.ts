import { differingParts, readingVersion, type Reading } from './reading-version.js';

const READING: Reading = {
  themeIds: ['a', 'b'],
  links: [
    { indicatorId: 'i', stance: 'CONFIRMS' },
    { indicatorId: 'j', stance: 'EXPANDS' },
  ],
  contentWarnings: ['illness'],
  quote: 'So I drive.',
  redactions: [],
};

describe('the version of a reading', () => {
  it.each<[what: string, other: Reading]>([
    ['themes in another order', { ...READING, themeIds: ['b', 'a'] }],
    ['a theme named twice', { ...READING, themeIds: ['a', 'b', 'a'] }],
    ['links in another order', { ...READING, links: [...READING.links].reverse() }],
  ])('is the same for %s', (_, other) => {
    expect(readingVersion(other)).toBe(readingVersion(READING));
    expect(differingParts(READING, other)).toEqual([]);
  });

  it.each<[what: string, changes: Partial<Reading>]>([
    ['themeIds', { themeIds: ['a'] }],
    ['links', { links: [{ indicatorId: 'i', stance: 'DISCORDANT' }] }],
    ['contentWarnings', { contentWarnings: [] }],
    ['quote', { quote: '' }],
  ])('moves when %s is another, and the part is named', (part, changes) => {
    const other = { ...READING, ...changes };
    expect(readingVersion(other)).not.toBe(readingVersion(READING));
    expect(differingParts(READING, other)).toEqual([part]);
  });
});
