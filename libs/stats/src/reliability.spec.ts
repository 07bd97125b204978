import { ImpossibleInput } from './impossible-input.js';
import { reliability, type ReliabilityInput } from './reliability.js';

describe('reliability', () => {
  const rows: [string, ReliabilityInput, string][] = [
    ['nothing known', { measure: 'PROPORTION', value: 30, per: 100 }, 'UNKNOWN'],
    ['a rate on 20 events', { measure: 'RATE', value: 2, numerator: 20, denominator: 10_000 }, 'STABLE'],
    ['a rate on 19 events', { measure: 'RATE', value: 1.9, numerator: 19, denominator: 10_000 }, 'UNSTABLE'],
    ['a count of 20', { measure: 'COUNT', value: 20 }, 'STABLE'],
    ['a count of 0', { measure: 'COUNT', value: 0 }, 'UNSTABLE'],
    ['30 of 120', { measure: 'PROPORTION', value: 25, numerator: 30, denominator: 120, per: 100 }, 'STABLE'],
    [
      '12 of 120',
      { measure: 'PROPORTION', value: 10, numerator: 12, denominator: 120, per: 100 },
      'UNSTABLE',
    ],
    [
      '108 of 120, which is all but 12',
      { measure: 'PROPORTION', value: 90, numerator: 108, denominator: 120, per: 100 },
      'UNSTABLE',
    ],
    [
      '10 % of 120 without the numerator',
      { measure: 'PROPORTION', value: 10, denominator: 120, per: 100 },
      'UNSTABLE',
    ],
    ['a mean of 19 people', { measure: 'MEAN', value: 7.2, denominator: 19 }, 'UNSTABLE'],
    ['a mean of 20 people', { measure: 'MEAN', value: 7.2, denominator: 20 }, 'STABLE'],
    ['an index with an error of 30 %', { measure: 'INDEX', value: 10, standardError: 3 }, 'STABLE'],
    ['an index with an error above 30 %', { measure: 'INDEX', value: 10, standardError: 3.1 }, 'UNSTABLE'],
    [
      'an error of a third of the smaller side',
      { measure: 'PROPORTION', value: 91, standardError: 3, per: 100 },
      'UNSTABLE',
    ],
    ['zero with an error', { measure: 'CURRENCY', value: 0, standardError: 1 }, 'UNSTABLE'],
    ['zero without error says nothing', { measure: 'CURRENCY', value: 0, standardError: 0 }, 'UNKNOWN'],
    [
      'many events, but a wide error',
      { measure: 'RATE', value: 5, numerator: 50, standardError: 2 },
      'UNSTABLE',
    ],
  ];
  it.each(rows)('%s', (_, input, word) => expect(reliability(input)).toBe(word));

  it.each<[string, ReliabilityInput]>([
    ['a value that is no number', { measure: 'RATE', value: NaN }],
    ['negative events', { measure: 'RATE', value: 1, numerator: -1 }],
    ['a negative count', { measure: 'COUNT', value: -1 }],
    ['a negative error', { measure: 'INDEX', value: 1, standardError: -1 }],
    ['more events than people', { measure: 'PROPORTION', value: 1, numerator: 5, denominator: 4 }],
  ])('%s is impossible', (_, input) => expect(() => reliability(input)).toThrow(ImpossibleInput));
});
