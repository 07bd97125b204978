import { asking, inputOf, NEW_PROMPT, reworded } from './draft.js';

const question = (dimensionId: string, text = '') => ({ dimensionId, question: text, translations: {} });

describe('the questions about who is speaking', () => {
  const before = [question('race', 'How do you describe yourself?'), question('age')];

  it.each([
    ['get a new one at the end', 'place', true, ['race', 'age', 'place']],
    ['lose one that is not asked', 'race', false, ['age']],
    ['stay when one that is not asked is taken away', 'place', false, ['race', 'age']],
  ])('%s', (_, dimension, asks, after) => {
    expect(asking(before, dimension, asks).map(({ dimensionId }) => dimensionId)).toEqual(after);
  });
  it('change their words and keep their order', () => {
    expect(reworded(before, 'race', { question: 'And you?' })).toEqual([
      question('race', 'And you?'),
      question('age'),
    ]);
  });
});

it('a new call goes to the server without an id', () => {
  expect(inputOf(NEW_PROMPT).id).toBeNull();
  expect(inputOf({ ...NEW_PROMPT, id: 'a' }).id).toBe('a');
});
