import { nextInQueue, readingOf, sameReading, type Reading } from './reading.js';

const reading: Reading = {
  themeIds: ['a', 'b'],
  links: [
    { indicatorId: 'i', stance: 'CONFIRMS' },
    { indicatorId: 'j', stance: 'DISCORDANT' },
  ],
  contentWarnings: ['illness'],
  quote: 'The bus comes twice a day.',
  redactions: [],
};

describe('the reading of a story', () => {
  it('holds what reviewers chose, and nothing of what the teller chose', () => {
    const story = {
      themes: [
        { themeId: 'a', by: 'TELLER' },
        { themeId: 'b', by: 'REVIEWER' },
      ],
      links: [
        { indicatorId: 'i', stance: 'CONFIRMS', by: 'TELLER' },
        { indicatorId: 'i', stance: 'EXPANDS', by: 'REVIEWER' },
      ],
      contentWarnings: ['illness'],
      quote: '',
      redactions: [{ part: 'TEXT', start: 0, end: 5, kind: 'NAME', reason: '' }],
    } satisfies Parameters<typeof readingOf>[0];
    expect(readingOf(story)).toEqual({
      themeIds: ['b'],
      links: [{ indicatorId: 'i', stance: 'EXPANDS' }],
      contentWarnings: ['illness'],
      quote: '',
      redactions: [{ part: 'TEXT', start: 0, end: 5, kind: 'NAME', reason: '' }],
    });
  });

  it('is the same in another order', () => {
    const turned = { ...reading, themeIds: ['b', 'a'], links: [...reading.links].reverse() };
    expect(sameReading(reading, turned)).toBe(true);
  });

  it.each<[string, Partial<Reading>]>([
    ['a theme less', { themeIds: ['a'] }],
    ['another stance', { links: [{ indicatorId: 'i', stance: 'EXPANDS' }] }],
    ['another warning', { contentWarnings: ['death'] }],
    ['another quote', { quote: 'twice a day' }],
  ])('is another one with %s', (_, change) => {
    expect(sameReading(reading, { ...reading, ...change })).toBe(false);
  });
});

describe('the next story', () => {
  it.each([
    ['the one after it', ['a', 'b', 'c'], 'b', 'c'],
    ['the first one left, after the last', ['a', 'b', 'c'], 'c', 'a'],
    ['the first one, when this is not in the list', ['a', 'b'], 'x', 'a'],
    ['none, when this was the only one', ['a'], 'a', undefined],
    ['none, when there is no list', [], 'a', undefined],
  ])('is %s', (_, ids, id, next) => expect(nextInQueue(ids, id)).toBe(next));
});
