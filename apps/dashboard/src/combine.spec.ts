import { combine } from './combine.js';

const prompt = (id: string, fields: object) => ({ __typename: 'PromptCard', id, ...fields });

describe('two answers to one question', () => {
  it.each<[string, unknown, unknown, unknown]>([
    [
      'keep what only the older one asked for',
      [prompt('a', { help: 'Why?' })],
      [prompt('a', { state: 'OPEN' })],
      [prompt('a', { help: 'Why?', state: 'OPEN' })],
    ],
    [
      'show what the newer one says',
      [prompt('a', { state: 'DRAFT' })],
      [prompt('a', { state: 'OPEN' })],
      [prompt('a', { state: 'OPEN' })],
    ],
    [
      'have the things and the order of the newer one',
      [prompt('a', { n: 1 }), prompt('b', { n: 2 })],
      [prompt('c', {}), prompt('b', {})],
      [prompt('c', {}), prompt('b', { n: 2 })],
    ],
    [
      'are combined below as well',
      { __typename: 'Dimension', id: 'd', categories: [{ __typename: 'Category', id: 'x', key: 'k' }] },
      { __typename: 'Dimension', id: 'd', categories: [{ __typename: 'Category', id: 'x', name: 'X' }] },
      {
        __typename: 'Dimension',
        id: 'd',
        categories: [{ __typename: 'Category', id: 'x', key: 'k', name: 'X' }],
      },
    ],
    ['take JSON as it comes', { es: { name: 'A' } }, { pt: { name: 'B' } }, { pt: { name: 'B' } }],
    ['take lists of values as they come', [1, 2, 3], [4], [4]],
    ['lose what is gone', prompt('a', {}), null, null],
    ['do not mix different things', prompt('a', { n: 1 }), prompt('b', {}), prompt('b', {})],
    [
      'do not mix things in a list that nothing tells apart',
      [{ __typename: 'Period', start: '2019' }],
      [{ __typename: 'Period', end: '2020' }],
      [{ __typename: 'Period', end: '2020' }],
    ],
  ])('%s', (_, before, now, expected) => {
    expect(combine(before, now)).toEqual(expected);
  });
});
