import { excerpt, fold, remember } from './text.js';

describe('texts', () => {
  it('folds what people take for the same', () => {
    expect(fold('  Race /\n ETHNICITY ')).toBe('race / ethnicity');
    expect(fold('Pen\u0303a')).toBe(fold('PE\u00d1A'));
    expect(fold('Fern')).not.toBe(fold('Ferns'));
  });

  it('quotes a long text by its beginning', () => {
    expect(excerpt(' a\n b ')).toBe('a b');
    expect(excerpt('x'.repeat(500))).toHaveLength(80);
  });

  it('remembers answers, also that there is none, and forgets when there are too many', () => {
    const asked: string[] = [];
    const read = remember((text) => {
      asked.push(text);
      return text === 'none' ? undefined : text.length;
    });
    expect(['ab', 'none', 'ab', 'none', '', ''].map(read)).toEqual([2, undefined, 2, undefined, 0, 0]);
    expect(asked).toEqual(['ab', 'none', '']);
    for (let index = 0; index < 3000; index++) expect(read(`text ${index}`)).toBe(`text ${index}`.length);
    expect(read('ab')).toBe(2);
    expect(asked.filter((text) => text === 'ab')).toHaveLength(2);
  });
});
