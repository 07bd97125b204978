import {
  markProblem,
  NOT_FITTING,
  signifierIn,
  signifierProblems,
  tidyMark,
  withShare,
  zonesAt,
  zonesOf,
  type SignifierShape,
} from './signifier.js';

const TRIAD: SignifierShape = { kind: 'TRIAD', parts: 3, several: false };
const SLIDER: SignifierShape = { kind: 'SLIDER', parts: 2, several: false };
const ONE: SignifierShape = { kind: 'CHOICE', parts: 4, several: false };
const SEVERAL: SignifierShape = { ...ONE, several: true };

describe('a mark', () => {
  it.each([
    ['in a corner of a triad', TRIAD, [1, 0, 0]],
    ['in the middle of a triad, in hundredths', TRIAD, [0.33, 0.33, 0.34]],
    ['in the middle of a triad, in thirds', TRIAD, [1 / 3, 1 / 3, 1 / 3]],
    ['at a pole', SLIDER, [0]],
    ['on one option', ONE, [3]],
    ['on several', SEVERAL, [0, 3]],
    ['that says it does not fit', TRIAD, null],
  ])('is taken %s', (_, shape, mark) => {
    expect(markProblem(shape, mark)).toBeUndefined();
  });

  it.each([
    ['shares that do not sum to 1', TRIAD, [0.5, 0.5, 0.5], 'INVALID'],
    ['a share below nothing', TRIAD, [-0.2, 0.6, 0.6], 'INVALID'],
    ['two shares', TRIAD, [0.5, 0.5], 'INVALID'],
    ['what is no number', TRIAD, [Number.NaN, 0.5, 0.5], 'INVALID'],
    ['a place beyond the pole', SLIDER, [1.01], 'INVALID'],
    ['two places', SLIDER, [0, 1], 'INVALID'],
    ['an option that is not there', ONE, [4], 'NOT_ALLOWED'],
    ['half an option', ONE, [0.5], 'NOT_ALLOWED'],
    ['no option', SEVERAL, [], 'NOT_ALLOWED'],
    ['one option twice', SEVERAL, [1, 1], 'NOT_ALLOWED'],
    ['several where one is asked', ONE, [0, 1], 'TOO_MANY'],
  ])('is refused with %s', (_, shape, mark, code) => {
    expect(markProblem(shape, mark)?.code).toBe(code);
  });

  it('is kept in hundredths that still sum to 1', () => {
    expect(tidyMark('TRIAD', [1 / 3, 1 / 3, 1 / 3])).toEqual([0.34, 0.33, 0.33]);
    expect(tidyMark('SLIDER', [0.12345])).toEqual([0.12]);
    expect(tidyMark('CHOICE', [3, 0])).toEqual([0, 3]);
    for (let first = 0; first <= 1; first += 0.0137) {
      for (let second = 0; first + second <= 1; second += 0.0173) {
        const kept = tidyMark('TRIAD', [first, second, 1 - first - second]);
        expect(kept.map((share) => Math.round(share * 100)).reduce((sum, share) => sum + share)).toBe(100);
        expect(markProblem(TRIAD, kept)).toBeUndefined();
      }
    }
  });

  it('keeps the proportion of the others when one share is set', () => {
    expect(withShare([0.2, 0.6, 0.2], 0, 0.6)).toEqual([0.6, expect.closeTo(0.3), expect.closeTo(0.1)]);
    expect(withShare([1, 0, 0], 0, 0.5)).toEqual([0.5, 0.25, 0.25]);
    expect(withShare([0.2, 0.6, 0.2], 1, 7)).toEqual([0, 1, 0]);
  });
});

describe('the zones', () => {
  it.each([
    [[1, 0, 0], '1'],
    [[0.2, 0.6, 0.2], '2'],
    [[0.1, 0.3, 0.6], '3'],
    [[0.5, 0.5, 0], '12'],
    [[0.1, 0.45, 0.45], '23'],
    [[0.45, 0.1, 0.45], '13'],
    [[0.34, 0.33, 0.33], '123'],
    [[0.2, 0.4, 0.4], '123'],
  ])('of a triad hold %j in %s', (mark, zone) => {
    expect(zonesAt('TRIAD', mark)).toEqual([zone]);
  });

  it('are there for every mark', () => {
    for (let first = 0; first <= 100; first++) {
      for (let second = 0; first + second <= 100; second++) {
        const [zone = ''] = zonesAt('TRIAD', [first / 100, second / 100, (100 - first - second) / 100]);
        expect(zonesOf(TRIAD)).toContain(zone);
      }
    }
    expect([0, 0.19, 0.2, 0.6, 0.99, 1].map((at) => zonesAt('SLIDER', [at])[0])).toEqual(
      ['1', '1', '2', '4', '5', '5'], // fifths
    );
    expect(zonesAt('CHOICE', [0, 3])).toEqual(['1', '4']);
    expect(zonesAt('TRIAD', null)).toEqual([NOT_FITTING]);
    expect(zonesOf(ONE)).toEqual(['1', '2', '3', '4', NOT_FITTING]);
  });
});

describe('the words of a signifier', () => {
  const words = {
    question: 'Who decided?',
    help: '',
    labels: ['Me', 'Others'],
    translations: { es: { question: '¿Quién decidió?', label2: 'Otros' } },
  };
  it('are read in a language as far as they are translated', () => {
    expect(signifierIn(words, 'es')).toMatchObject({ question: '¿Quién decidió?', labels: ['Me', 'Otros'] });
    expect(signifierIn(words, 'fr')).toBe(words);
  });
  it.each([
    ['a triad with two corners', 'TRIAD', {}, 'labels', 'TOO_FEW'],
    ['a slider with three poles', 'SLIDER', { labels: ['a', 'b', 'c'] }, 'labels', 'TOO_MANY'],
    ['no question', 'SLIDER', { question: ' ' }, 'question', 'REQUIRED'],
    ['a pole without words', 'SLIDER', { labels: ['a', ''] }, 'labels.1', 'REQUIRED'],
    ['two options that say the same', 'CHOICE', { labels: ['Me', 'me '] }, 'labels.1', 'ALREADY_USED'],
    ['a label that is a text', 'SLIDER', { labels: ['a', 'b'.repeat(81)] }, 'labels.1', 'TOO_LONG'],
  ] as const)('are refused for %s', (_, kind, changes, path, code) => {
    expect(signifierProblems(kind, { ...words, ...changes })).toMatchObject([{ path, problem: { code } }]);
  });
  it('are taken as they should be', () => {
    expect(signifierProblems('SLIDER', words)).toEqual([]);
  });
});
