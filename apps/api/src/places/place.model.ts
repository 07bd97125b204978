import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { TranslationsScalar, GeometryScalar } from '../core/graphql/scalars.js';
import { localized, type Translations } from '../core/localized.js';
import type { Geometry } from './boundary.js';
import { EVERYONE } from './breakdowns.js';
import type { CategoryEntity } from './dimension.entity.js';
import type { Dimension } from './dimensions.service.js';
import type { PlaceEntity } from './place.entity.js';
import type { PopulationRow } from './places.service.js';

@ObjectType('Place', { description: 'A node in the tree of places.' })
export class PlaceModel {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { nullable: true, description: 'Null for the root.' })
  parentId: string | null;

  @Field({ description: 'Its code in other systems, such as FIPS or NCES.' })
  code: string;

  @Field()
  name: string;

  @Field({ description: 'Such as county, town, district.' })
  level: string;

  @Field(() => [String], { description: 'Other spellings under which files name it.' })
  aliases: string[];
}

@ObjectType('PlaceBoundary')
export class PlaceBoundaryModel {
  @Field(() => ID)
  id: string;

  @Field(() => GeometryScalar, { description: 'A GeoJSON Polygon or MultiPolygon.' })
  boundary: Geometry;
}

@ObjectType('Population', { description: 'How many people live in a place.' })
export class PopulationModel {
  @Field(() => ID)
  placeId: string;

  @Field(() => ID, { nullable: true, description: 'Null for everyone.' })
  categoryId: string | null;

  @Field(() => Int)
  people: number;
}

@ObjectType('Category')
export class CategoryModel {
  @Field(() => ID)
  id: string;

  @Field()
  key: string;

  @Field()
  name: string;

  @Field(() => TranslationsScalar)
  translations: Translations;

  @Field(() => [String])
  aliases: string[];
}

@ObjectType('Dimension', { description: 'A way to tell groups of people apart.' })
export class DimensionModel {
  @Field(() => ID)
  id: string;

  @Field()
  key: string;

  @Field()
  name: string;

  @Field(() => TranslationsScalar)
  translations: Translations;

  @Field({ description: 'The categories are all there are and do not overlap: they add up to everyone.' })
  partition: boolean;

  @Field(() => [CategoryModel])
  categories: CategoryModel[];
}

export function toPlace({ id, parentId, code, name, level, aliases }: PlaceEntity): PlaceModel {
  return { id, parentId, code, name, level, aliases };
}

export function toPopulation({ place_id, category_id, people }: PopulationRow): PopulationModel {
  return { placeId: place_id, categoryId: category_id === EVERYONE ? null : category_id, people };
}

export function toCategory(row: CategoryEntity, language?: string): CategoryModel {
  const { id, key, translations, aliases } = row;
  return { id, key, name: localized(row, language).name, translations, aliases };
}

export function toDimension(row: Dimension, language?: string): DimensionModel {
  const { id, key, translations, partition } = row;
  const categories = row.categories.map((category) => toCategory(category, language));
  return { id, key, name: localized(row, language).name, translations, partition, categories };
}
