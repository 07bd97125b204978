import { notTold, notYetTold } from './told.js';

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
});
