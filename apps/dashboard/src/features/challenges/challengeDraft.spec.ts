import { EMPTY, isTooLong, missingIn } from './challengeDraft.js';

const EIGHT = 'river stone apple chair lemon tiger cloud paper';

describe('a challenge that is being written', () => {
  it('needs a part, words, and a code that can be one, in the order of the page', () => {
    expect(missingIn(EMPTY, false)).toEqual(['part', 'words', 'code']);
    expect(missingIn({ ...EMPTY, part: 'SHOWN', words: ' \n', code: 'river stone' }, false)).toEqual([
      'words',
      'code',
    ]);
    expect(missingIn({ ...EMPTY, part: 'SHOWN', words: 'Us.', code: EIGHT }, false)).toEqual([]);
  });

  it('needs no code of somebody who is signed in', () => {
    expect(missingIn({ ...EMPTY, part: 'SHOWN', words: 'Us.' }, true)).toEqual([]);
  });

  it('is not sent while a text is too long', () => {
    expect(isTooLong({ ...EMPTY, words: 'x'.repeat(2_000), wouldCount: 'x'.repeat(1_000) })).toBe(false);
    expect(isTooLong({ ...EMPTY, words: 'x'.repeat(2_001) })).toBe(true);
    expect(isTooLong({ ...EMPTY, wouldCount: 'x'.repeat(1_001) })).toBe(true);
  });
});
