import { codingInput, layers, sameCoding, withExcerpt } from './draft.js';

describe('coding on the page', () => {
  it('keeps excerpts in the order of the text, and the same words once', () => {
    const one = withExcerpt([], { start: 9, end: 12 });
    const two = withExcerpt(one, { start: 0, end: 12 });
    expect(two.map(({ start }) => start)).toEqual([0, 9]);
    expect(withExcerpt(two, { start: 9, end: 12 })).toHaveLength(2);
  });

  it('sends the words that each excerpt covers, in code points', () => {
    const excerpts = [{ start: 4, end: 6, themeIds: ['a'], memo: '' }];
    expect(codingInput('bus 🚌! late', { themeIds: [], excerpts }).excerpts).toMatchObject([
      { words: '🚌!' },
    ]);
  });

  it.each([
    ['no excerpts', [], [['The bus came.', 0]]],
    [
      'one',
      [{ start: 4, end: 7 }],
      [
        ['The ', 0],
        ['bus', 1],
        [' came.', 0],
      ],
    ],
    [
      'two that overlap',
      [
        { start: 0, end: 7 },
        { start: 4, end: 13 },
      ],
      [
        ['The ', 1],
        ['bus', 2],
        [' came.', 1],
      ],
    ],
  ])('shows %s as layers that make the text again', (_, spans, shown) =>
    expect(layers('The bus came.', spans).map(({ text, depth }) => [text, depth])).toEqual(shown),
  );

  it('knows whether anything changed', () => {
    const coding = { themeIds: ['a'], excerpts: [{ start: 0, end: 3, themeIds: [], memo: '' }] };
    expect(sameCoding(coding, { ...coding, themeIds: [...coding.themeIds] })).toBe(true);
    expect(sameCoding(coding, { ...coding, themeIds: [] })).toBe(false);
  });
});
