import { similarNames } from '@chorus/formats';
import type { Dimension } from '../places/dimensions.service.js';
import type { PlaceEntity } from '../places/place.entity.js';
import type { UnknownCategory, UnknownPlace } from './import-report.js';

type NamedPlace = Pick<PlaceEntity, 'id' | 'name' | 'aliases'>;

/** Says for each name that nobody knows which place it resembles. A code resembles nothing. */
export function suggestPlaces(
  unknown: readonly UnknownPlace[],
  places: readonly NamedPlace[],
): UnknownPlace[] {
  if (unknown.length === 0) return [];
  const similar = similarNames(places.flatMap(spellings));
  return unknown.map((each) => ({
    ...each,
    perhaps: each.name === null ? undefined : similar.find(each.name),
  }));
}

/** The same for the texts of categories, each within its dimension. */
export function suggestCategories(
  unknown: readonly UnknownCategory[],
  dimensions: readonly Dimension[],
): UnknownCategory[] {
  if (unknown.length === 0) return [];
  const similar = new Map(
    dimensions.map(({ key, categories }) => [key, similarNames(categories.flatMap(spellings))]),
  );
  return unknown.map((each) => ({ ...each, perhaps: similar.get(each.dimension)?.find(each.text) }));
}

function spellings({ id, name, aliases }: NamedPlace): { id: string; name: string }[] {
  return [name, ...aliases].map((each) => ({ id, name: each }));
}
