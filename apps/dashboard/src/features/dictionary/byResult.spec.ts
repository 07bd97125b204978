import { byResult } from './byResult.js';
import type { DictionaryEntry } from './dictionary.graphql.js';

const entry = (slug: string, resultId: string | null) => ({ slug, resultId }) as DictionaryEntry;

describe('the chapters of the dictionary', () => {
  it('follow the results, without empty ones, and end with what speaks to none of them', () => {
    const chapters = byResult({
      results: [
        { id: 'home', name: 'A home' },
        { id: 'bus', name: 'A bus' },
        { id: 'school', name: 'School' },
      ],
      dictionary: [
        entry('absence', 'school'),
        entry('rent', 'home'),
        entry('loose', null),
        entry('lost', 'gone'),
      ],
    });
    expect(
      chapters.map(({ result, entries }) => [result?.name ?? null, entries.map(({ slug }) => slug)]),
    ).toEqual([
      ['A home', ['rent']],
      ['School', ['absence']],
      [null, ['loose', 'lost']],
    ]);
  });
});
