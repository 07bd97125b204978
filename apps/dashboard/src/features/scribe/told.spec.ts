import { notTold, notYetTold, withAnswer } from './told.js';

describe('a story told aloud', () => {
  it('holds every question about consent until it was read aloud, and the end until the story was read back', () => {
    const told = { ...notYetTold(), questions: ['AGE' as const] };
    expect(notTold('age', told)).toEqual({});
    expect(notTold('text', told)).toEqual({});
    expect(notTold('audience', told)).toEqual({ spoken: { code: 'REQUIRED', detail: {} } });
    expect(notTold('permissions', told)).toEqual({ spoken: { code: 'REQUIRED', detail: {} } });
    expect(notTold('review', told)).toEqual({ readBack: { code: 'REQUIRED', detail: {} } });
    expect(notTold('review', { ...told, readBack: true })).toEqual({});
  });

  it('keeps one recording a question, the last one, and none that was deleted', () => {
    const sound = new Blob(['yes']);
    const once = withAnswer(notYetTold(), 'AGE', { id: 'a', sound });
    const both = withAnswer(withAnswer(once, 'AUDIENCE', { id: 'b', sound }), 'AGE', { id: 'c', sound });
    expect(both.answers.map(({ question, id }) => [question, id])).toEqual([
      ['AUDIENCE', 'b'],
      ['AGE', 'c'],
    ]);
    expect(withAnswer(both, 'AUDIENCE', undefined).answers).toEqual([{ question: 'AGE', id: 'c', sound }]);
  });
});
