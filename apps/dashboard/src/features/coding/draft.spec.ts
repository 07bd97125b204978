import { codingInput, layers, rows, sameCoding, withExcerpt, withSuggested } from './draft.js';

describe('coding on the page', () => {
  it('keeps excerpts in the order of the text, and the same words once', () => {
    const one = withExcerpt([], { start: 9, end: 12 });
    const two = withExcerpt(one, { start: 0, end: 12 });
    expect(two.map(({ start }) => start)).toEqual([0, 9]);
    expect(withExcerpt(two, { start: 9, end: 12 })).toHaveLength(2);
  });

  it('sends the words that each excerpt covers, in code points', () => {
    const excerpts = [{ start: 4, end: 6, themeIds: ['a'], memo: '' }];
    const draft = { themeIds: [], suggestedIds: [], excerpts, voiceExcerpts: [] };
    expect(codingInput('bus 🚌! late', draft).excerpts).toMatchObject([{ words: '🚌!' }]);
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

  it('shows the words of a suggestion across and beside excerpts', () => {
    const shown = layers(
      'The bus came.',
      [{ start: 0, end: 7 }],
      [
        { start: 4, end: 7 },
        { start: 8, end: 12 },
      ],
    );
    expect(shown.map(({ text, depth, isPointed }) => [text, depth, isPointed])).toEqual([
      ['The ', 1, false],
      ['bus', 1, true],
      [' ', 0, false],
      ['came', 0, true],
      ['.', 0, false],
    ]);
  });

  it('keeps that a theme came of a suggestion for as long as the coder keeps the theme', () => {
    const draft = withSuggested({ themeIds: ['b'], suggestedIds: [], excerpts: [], voiceExcerpts: [] }, 'a');
    expect(codingInput('bus', draft)).toMatchObject({ themeIds: ['b', 'a'], suggestedIds: ['a'] });
    expect(codingInput('bus', { ...draft, themeIds: ['b'] }).suggestedIds).toEqual([]);
  });

  it('knows whether anything changed', () => {
    const coding = {
      themeIds: ['a'],
      suggestedIds: [],
      excerpts: [{ start: 0, end: 3, themeIds: [], memo: '' }],
      voiceExcerpts: [{ start: 5, end: 9, themeIds: ['a'], memo: '' }],
    };
    expect(sameCoding(coding, { ...coding, themeIds: [...coding.themeIds] })).toBe(true);
    expect(sameCoding(coding, { ...coding, themeIds: [] })).toBe(false);
    expect(sameCoding(coding, { ...coding, voiceExcerpts: [] })).toBe(false);
  });

  it('keeps that a theme came of a suggestion while only the recording has it', () => {
    const voiceExcerpts = [{ start: 5, end: 9, themeIds: ['a'], memo: '' }];
    const draft = { themeIds: [], suggestedIds: ['a'], excerpts: [], voiceExcerpts };
    expect(codingInput('', draft)).toEqual({
      themeIds: [],
      suggestedIds: ['a'],
      excerpts: [],
      voiceExcerpts,
    });
  });

  it.each([
    ['nothing', [], []],
    [
      'one after the other',
      [
        [0, 5],
        [5, 9],
      ],
      [0, 0],
    ],
    [
      'two that overlap',
      [
        [4, 9],
        [0, 5],
      ],
      [1, 0],
    ],
    [
      'a short one beside two',
      [
        [0, 20],
        [2, 4],
        [6, 8],
        [7, 30],
      ],
      [0, 1, 1, 2],
    ],
  ])('draws %s in as few rows as it takes', (_, spans, expected) =>
    expect(rows(spans.map(([start = 0, end = 0]) => ({ start, end })))).toEqual(expected),
  );
});
