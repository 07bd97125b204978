import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { MembersService } from '../initiatives/members.service.js';
import { DimensionsService } from '../places/dimensions.service.js';
import { PlacesService, type SavedPlace } from '../places/places.service.js';
import { DIMENSIONS } from './content/dimensions.js';
import { INITIATIVE } from './content/initiative.js';
import { PLACES } from './content/places.js';
import type { CategoryRef, Place, PlaceCode, Population } from './content/types.js';
import { spanish } from './local-text.js';

/** Ids of what was made, by the keys of the content. */
export interface SeededStructure {
  organizations: Map<string, string>;
  places: Map<PlaceCode, string>;
  dimensions: Map<string, string>;
  /** By dimension and category: `race/black`. */
  categories: Map<string, string>;
}

export function categoryKey({ dimension, category }: CategoryRef): string {
  return `${dimension}/${category}`;
}

/** Organizations, dimensions and places of the demo. */
@Injectable()
export class StructureSeed {
  constructor(
    private readonly members: MembersService,
    private readonly dimensions: DimensionsService,
    private readonly places: PlacesService,
  ) {}

  async run(owner: Actor): Promise<SeededStructure> {
    const organizations = new Map<string, string>();
    for (const { key, name, kind } of INITIATIVE.organizations) {
      organizations.set(key, await this.members.saveOrganization(owner, { name, kind }));
    }
    const dimensions = new Map<string, string>();
    for (const { key, name, partition, categories } of DIMENSIONS) {
      const saved = categories.map((each) => ({
        key: each.key,
        name: each.name.en,
        translations: spanish({ name: each.name }),
      }));
      const id = await this.dimensions.save(owner, {
        key,
        name: name.en,
        translations: spanish({ name }),
        partition,
        categories: saved,
      });
      dimensions.set(key, id);
    }
    const categories = new Map(
      (await this.dimensions.list(owner)).flatMap((dimension) =>
        dimension.categories.map((category) => [`${dimension.key}/${category.key}`, category.id] as const),
      ),
    );
    const places = new Map<PlaceCode, string>();
    for (const place of PLACES)
      places.set(place.code, await this.places.save(owner, savedPlace(place, places, categories)));
    return { organizations, places, dimensions, categories };
  }
}

function savedPlace(
  place: Place,
  places: ReadonlyMap<PlaceCode, string>,
  categories: ReadonlyMap<string, string>,
): SavedPlace {
  const { code, name, level, parent, boundary, population } = place;
  return {
    code,
    name: name.en,
    level,
    parentId: parent ? places.get(parent) : null,
    boundary,
    population: populationRows(population, categories),
  };
}

function populationRows({ everyone, ...byDimension }: Population, categories: ReadonlyMap<string, string>) {
  const groups = Object.entries(byDimension).flatMap(([dimension, counts]) =>
    Object.entries(counts as Record<string, number>).map(([category, people]) => ({
      categoryId: categories.get(`${dimension}/${category}`),
      people,
    })),
  );
  return [{ people: everyone }, ...groups];
}
