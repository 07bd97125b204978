import {
  ImpossibleInput,
  requireFinite,
  requireInsideUnit,
  requireNotNegative,
  requirePartOf,
  requirePositive,
} from './impossible-input.js';

describe('what no data can have', () => {
  it.each<[string, () => void, string]>([
    ['no number at all', () => requireFinite('value', NaN), 'value must be a finite number, not NaN'],
    ['infinity', () => requireFinite('value', -Infinity), 'value must be a finite number, not -Infinity'],
    ['a negative count', () => requireNotNegative('x', -1), 'x must not be below zero, but is -1'],
    ['nobody, where somebody is needed', () => requirePositive('n', 0), 'n must be above zero, but is 0'],
    ['a share of one', () => requireInsideUnit('p', 1), 'p must lie between 0 and 1, not 1'],
    ['a share that is no number', () => requireInsideUnit('p', NaN), 'p must lie between 0 and 1, not NaN'],
    ['a part above its whole', () => requirePartOf(3, 2), 'x (3) must not be larger than n (2)'],
    ['a part of nobody', () => requirePartOf(0, 0), 'n must be above zero, but is 0'],
  ])('%s is named with its argument and the reason', (_, call, message) => {
    expect(call).toThrow(ImpossibleInput);
    expect(call).toThrow(message);
  });

  it('is a RangeError that tells argument and reason apart', () => {
    const error = new ImpossibleInput('baseline.value', 'must be a finite number, not NaN');
    expect(error).toBeInstanceOf(RangeError);
    expect(error).toMatchObject({
      name: 'ImpossibleInput',
      argument: 'baseline.value',
      reason: 'must be a finite number, not NaN',
    });
  });
});

it.each<[string, () => void]>([
  ['zero is a count', () => requireNotNegative('x', 0)],
  ['nobody and everybody are parts', () => [requirePartOf(0, 4), requirePartOf(4, 4)]],
  ['a number hardly above zero is above zero', () => requirePositive('n', Number.MIN_VALUE)],
])('%s', (_, call) => expect(call).not.toThrow());
