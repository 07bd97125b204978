import { plainName, similarNames } from '../similar.js';
import type { Area } from './read-boundaries.js';

/** How an area was found to be a place; SIMILAR is a guess that a person confirms. */
export type MatchedBy = 'CODE' | 'NAME' | 'SIMILAR';

export interface Match {
  placeId: string;
  by: MatchedBy;
}

interface KnownPlace {
  id: string;
  code: string;
  name: string;
  aliases: readonly string[];
}

/** A code as files write it: without the zeros that spreadsheets drop, in small letters. */
const plainCode = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/^0+(?=\w)/, '');

/**
 * Which place each area is: by its code, else by its name or another spelling, else by a name that is alike. A place is
 * given to one area only, the surest; two areas of the same sureness get none, as nobody can tell.
 */
export function matchAreas(areas: readonly Area[], places: readonly KnownPlace[]): (Match | undefined)[] {
  const names = places.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map((text) => ({ id, name: text })),
  );
  const byCode = indexOf(places.map(({ id, code }) => [plainCode(code), id]));
  const byName = indexOf(names.map(({ id, name }) => [plainName(name), id]));
  const similar = similarNames(names);
  const steps: [MatchedBy, (area: Area) => string | undefined][] = [
    ['CODE', ({ texts }) => first(texts, (text) => byCode.get(plainCode(text)))],
    ['NAME', ({ texts }) => first(texts, (text) => byName.get(plainName(text)))],
    ['SIMILAR', ({ label }) => similar.find(label)],
  ];
  const found: (Match | undefined)[] = areas.map(() => undefined);
  const taken = new Set<string>();
  for (const [by, find] of steps) {
    const wanted = areas.map((area, index) => (found[index] ? undefined : find(area)));
    const free = wanted.map((id) => (id !== undefined && !taken.has(id) ? id : undefined));
    for (const [index, id] of free.entries()) {
      if (id === undefined || free.filter((other) => other === id).length > 1) continue;
      found[index] = { placeId: id, by };
      taken.add(id);
    }
  }
  return found;
}

/** What stands for two different places stands for neither. */
function indexOf(pairs: readonly (readonly [string, string])[]): Map<string, string | undefined> {
  const index = new Map<string, string | undefined>();
  for (const [key, id] of pairs) {
    if (key) index.set(key, index.has(key) && index.get(key) !== id ? undefined : id);
  }
  return index;
}

function first(texts: readonly string[], find: (text: string) => string | undefined): string | undefined {
  for (const text of texts) {
    const found = find(text);
    if (found !== undefined) return found;
  }
  return undefined;
}
