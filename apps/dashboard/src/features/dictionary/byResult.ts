import type { Dictionary, DictionaryEntry } from './dictionary.graphql.js';

export interface Chapter {
  /** Null for indicators that speak to no result. */
  result: Dictionary['results'][number] | null;
  entries: DictionaryEntry[];
}

/** The entries under the results that they speak to, in the order of the results; what is left over stands last. */
export function byResult({ dictionary, results }: Pick<Dictionary, 'dictionary' | 'results'>): Chapter[] {
  const known = new Set(results.map(({ id }) => id));
  const chapters: Chapter[] = results.map((result) => ({
    result,
    entries: dictionary.filter(({ resultId }) => resultId === result.id),
  }));
  const rest = dictionary.filter(({ resultId }) => !resultId || !known.has(resultId));
  return [...chapters, { result: null, entries: rest }].filter(({ entries }) => entries.length > 0);
}
