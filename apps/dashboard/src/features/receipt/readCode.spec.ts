import { lookAtCode, plainCode } from './readCode.js';

const EIGHT = 'river stone apple window cloud ladder paper night';

describe('a code as somebody types it', () => {
  it.each([
    ['nothing', '   ', { kind: 'empty' }],
    ['eight words', EIGHT, { kind: 'fine' }],
    [
      'capitals, accents and hyphens',
      'RÍVER-Stone-apple-window cloud\nladder  paper night ',
      { kind: 'fine' },
    ],
    ['a Spanish word with its mark', EIGHT.replace('night', 'año'), { kind: 'fine' }],
    [
      'numbers before the words',
      EIGHT.split(' ')
        .map((word, index) => `${index + 1}. ${word}`)
        .join('\n'),
      { kind: 'fine' },
    ],
    ['a word too few', 'river stone apple window cloud ladder paper', { kind: 'words', count: 7 }],
    ['sixteen digits in fours', '1234 5678 9012 3456', { kind: 'fine' }],
    ['sixteen digits with hyphens', '1234-5678-9012-3456', { kind: 'fine' }],
    ['a digit too few', '1234 5678 9012 345', { kind: 'digits', count: 15 }],
    ['digits inside words', 'river st0ne apple window cloud ladder paper night', { kind: 'mixed' }],
  ])('%s', (_, typed, look) => {
    expect(lookAtCode(typed)).toEqual(look);
  });

  it('is sent without the numbers of the receipt, and digits as they are', () => {
    expect(plainCode('1 River 2 Stone').split(/\s+/)).toEqual(['river', 'stone']);
    expect(plainCode('1234 5678')).toBe('1234 5678');
  });
});
