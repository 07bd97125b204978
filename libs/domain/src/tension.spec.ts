import {
  nextSide,
  refuseOutcome,
  refuseReopening,
  refuseShowing,
  refuseSilence,
  stateAfter,
  TENSION_STATES,
  type ContributionKind,
  type Side,
  type Standing,
} from './tension.js';

/** `C` and `I`: positions; `c` and `i`: turns; `.c` and `.i`: that side was silent. */
function shown(words: string): Standing['shown'] {
  return words.split(' ').flatMap((word) => {
    if (word === '') return [];
    const side: Side = /c/i.test(word) ? 'COMMUNITY' : 'INSTITUTION';
    const kind: ContributionKind = word.startsWith('.') ? 'SILENCE' : /[CI]/.test(word) ? 'POSITION' : 'TURN';
    return [{ kind, side }];
  });
}

describe('turns in a dialogue', () => {
  it.each([
    ['', null],
    ['C I C', null],
    ['c', 'INSTITUTION'],
    ['c i', 'COMMUNITY'],
    ['c I C', 'INSTITUTION'],
    ['c .i', 'COMMUNITY'],
  ] as const)('after "%s" it is the turn of %s', (words, side) => {
    expect(nextSide(shown(words))).toBe(side);
  });

  it.each([
    ['OPEN', '', 'TURN', 'INSTITUTION', undefined],
    ['IN_DIALOGUE', 'c', 'TURN', 'COMMUNITY', 'TENSION_OTHER_SIDE'],
    ['IN_DIALOGUE', 'c', 'POSITION', 'COMMUNITY', undefined],
    ['IN_DIALOGUE', 'c', 'TURN', 'INSTITUTION', undefined],
    ['IN_DIALOGUE', 'c .i', 'TURN', 'COMMUNITY', undefined],
    ['LEARNED', 'c', 'POSITION', 'COMMUNITY', 'TENSION_CLOSED'],
  ] as const)('%s after "%s": a %s of the %s: %s', (state, words, kind, side, refused) => {
    expect(refuseShowing({ state, shown: shown(words), waiting: 1 }, { kind, side })).toBe(refused);
  });

  it.each([
    ['OPEN', 'C', 'TENSION_NOBODY_SPOKE'],
    ['IN_DIALOGUE', 'c', undefined],
    ['UNRESOLVED', 'c', 'TENSION_CLOSED'],
  ] as const)('%s after "%s": silence is written down: %s', (state, words, refused) => {
    expect(refuseSilence({ state, shown: shown(words), waiting: 0 })).toBe(refused);
  });

  it.each([
    ['OPEN', 'POSITION', 'OPEN'],
    ['OPEN', 'TURN', 'IN_DIALOGUE'],
    ['IN_DIALOGUE', 'POSITION', 'IN_DIALOGUE'],
  ] as const)('%s becomes by a %s: %s', (state, kind, after) => {
    expect(stateAfter(state, kind)).toBe(after);
  });
});

describe('the end of a tension', () => {
  it.each([
    // Heard: an end of any kind.
    ['IN_DIALOGUE', 'c i', 0, 'LEARNED', 'DIALOGUE', undefined],
    ['OPEN', 'C', 0, 'ACTED_ON', 'DIALOGUE', undefined],
    ['IN_DIALOGUE', 'c .i', 0, 'UNRESOLVED', 'DIALOGUE', undefined],
    ['IN_DIALOGUE', 'i c', 0, 'LEARNED', 'NUMBERS_WRONG', undefined],
    // Not heard: no lesson, no deed, and no error of the data either.
    ['OPEN', '', 0, 'LEARNED', 'DIALOGUE', 'TENSION_NOT_HEARD'],
    ['OPEN', 'I', 0, 'ACTED_ON', 'DIALOGUE', 'TENSION_NOT_HEARD'],
    ['IN_DIALOGUE', 'i .c', 0, 'LEARNED', 'DIALOGUE', 'TENSION_NOT_HEARD'],
    ['OPEN', '', 0, 'UNRESOLVED', 'NUMBERS_WRONG', 'TENSION_NOT_HEARD'],
    ['IN_DIALOGUE', 'i .c', 0, 'UNRESOLVED', 'NUMBERS_WRONG', 'TENSION_NOT_HEARD'],
    ['OPEN', '', 0, 'UNRESOLVED', 'DIALOGUE', undefined],
    // Somebody still waits to be heard.
    ['IN_DIALOGUE', 'c i', 1, 'UNRESOLVED', 'DIALOGUE', 'TENSION_SOMEBODY_WAITS'],
    ['LEARNED', 'c i', 0, 'ACTED_ON', 'DIALOGUE', 'TENSION_CLOSED'],
  ] as const)(
    '%s after "%s" with %d waiting, as %s by %s: %s',
    (state, words, waiting, end, ground, refused) => {
      expect(refuseOutcome({ state, shown: shown(words), waiting }, { end, ground })).toBe(refused);
    },
  );

  it('is not the last word: only what has ended can be opened again', () => {
    expect(TENSION_STATES.filter((state) => refuseReopening(state) === undefined)).toEqual([
      ...['LEARNED', 'ACTED_ON', 'UNRESOLVED'],
    ]);
  });
});
