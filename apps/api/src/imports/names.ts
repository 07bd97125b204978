import { fold, plainName } from '@chorus/formats';
import type { Dimension } from '../places/dimensions.service.js';
import type { PlaceEntity } from '../places/place.entity.js';

/** Finds what an initiative knows by the names that files use. */
export interface Names {
  /** By code first: names are spelled in many ways. A code that was learned stands among the other spellings. */
  place(name: string | undefined, code: string | undefined): string | undefined;
  category(dimension: string, text: string): string | undefined;
}

type NamedPlace = Pick<PlaceEntity, 'id' | 'code' | 'name' | 'aliases'>;

export function namesOf(places: readonly NamedPlace[], dimensions: readonly Dimension[]): Names {
  const byCode = new Map(places.map(({ id, code }) => [fold(code), id]));
  const byAlias = new Map(places.flatMap(({ id, aliases }) => aliases.map((alias) => [fold(alias), id])));
  const byName = new Map(byAlias);
  for (const { id, name } of places) byName.set(fold(name), id);
  const byPlainName = plainNames(places);

  const categories = new Map<string, string>();
  for (const { key: dimension, categories: own } of dimensions) {
    for (const { id, aliases } of own)
      for (const alias of aliases) categories.set(`${dimension} ${fold(alias)}`, id);
    for (const { id, key, name } of own) {
      categories.set(`${dimension} ${fold(name)}`, id);
      categories.set(`${dimension} ${fold(key)}`, id);
    }
  }
  return {
    place(name, code) {
      const found = code === undefined ? undefined : (byCode.get(fold(code)) ?? byAlias.get(fold(code)));
      if (found !== undefined || name === undefined) return found;
      return byName.get(fold(name)) ?? byCode.get(fold(name)) ?? byPlainName.get(plainName(name));
    },
    category: (dimension, text) => categories.get(`${dimension} ${fold(text)}`),
  };
}

/** Names without marks and accents, where only one place has them: "Booker T Academy" is "Booker T. Academy". */
function plainNames(places: readonly NamedPlace[]): Map<string, string> {
  const found = new Map<string, string>();
  const doubtful = new Set<string>();
  for (const { id, name, aliases } of places) {
    for (const plain of new Set([name, ...aliases].map(plainName))) {
      if (plain === '' || (found.has(plain) && found.get(plain) !== id)) doubtful.add(plain);
      found.set(plain, id);
    }
  }
  for (const plain of doubtful) found.delete(plain);
  return found;
}

/** A key for something new, from its name: "Hispanic/Latino of any race" gives hispanic-latino-of-any-race. */
export function keyOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 80) || 'new'
  );
}
