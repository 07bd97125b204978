import type { Selection } from './selection.js';

type Chosen = Pick<Selection, 'place' | 'group' | 'by' | 'ahead'>;

/** What of the reader's choice changes numbers, as parameters in the order in which the server writes them. */
function parametersOf({ place, group, by, ahead }: Chosen): URLSearchParams {
  return new URLSearchParams(Object.entries({ place, group, by, ahead }).filter(([, value]) => value !== ''));
}

/** The permanent address of the page with the reader's choice: without what is only a way of looking at it. */
export function pageAddress(page: string, selection: Chosen): string {
  const query = parametersOf(selection).toString();
  return query ? `${page}?${query}` : page;
}

/** The address of a file with the reader's choice; its words and numbers as `locale` ("es-US") writes them. */
export function chartAddress(file: string, selection: Chosen, locale: string): string {
  const parameters = parametersOf(selection);
  parameters.set('language', locale);
  return `${file}?${parameters.toString()}`;
}
