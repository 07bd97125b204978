import { Injectable } from '@nestjs/common';
import type { Whole } from '@chorus/stats';
import type { Transaction } from '../core/database/transaction.js';
import { breakdownKey, Breakdowns } from '../places/breakdowns.js';
import { DimensionsService, type Dimension } from '../places/dimensions.service.js';
import { PlacesService } from '../places/places.service.js';
import type { Wholes } from './standing-ground.js';

const NONE: readonly Whole[] = [];

/** Which groups make everyone, and which places make a place. Asked for only where a rule needs it. */
@Injectable()
export class WholesFinder {
  constructor(
    private readonly places: PlacesService,
    private readonly dimensions: DimensionsService,
    private readonly breakdowns: Breakdowns,
  ) {}

  async of(
    tx: Transaction,
    initiativeId: string,
    needed: { groups: boolean; places: boolean },
  ): Promise<Wholes> {
    return {
      ofGroup: needed.groups
        ? groupWholes(
            await this.dimensions.all(tx, initiativeId),
            await this.breakdowns.list(tx, initiativeId),
          )
        : () => NONE,
      ofPlace: needed.places ? placeWholes(await this.places.all(tx, initiativeId)) : () => NONE,
    };
  }
}

/** A breakdown is a part along each of its dimensions, and the whole along each of the others. */
function groupWholes(
  dimensions: readonly Dimension[],
  breakdowns: readonly { id: string; category_ids: string[] }[],
): Wholes['ofGroup'] {
  const idOf = new Map(breakdowns.map(({ id, category_ids }) => [breakdownKey(category_ids), id]));
  const categoriesOf = new Map(breakdowns.map(({ id, category_ids }) => [id, category_ids]));
  return (breakdownId) => {
    const own = categoriesOf.get(breakdownId);
    if (!own) return NONE;
    return dimensions.flatMap(({ categories, partition }): Whole[] => {
      const along = new Set(categories.map(({ id }) => id));
      const rest = own.filter((id) => !along.has(id));
      const whole = idOf.get(breakdownKey(rest));
      const parts = categories.flatMap(({ id }) => idOf.get(breakdownKey([...rest, id])) ?? []);
      if (!whole || parts.length === 0) return [];
      return [
        { whole, parts, disjoint: partition, complete: partition && parts.length === categories.length },
      ];
    });
  };
}

function placeWholes(places: readonly { id: string; parentId: string | null }[]): Wholes['ofPlace'] {
  const parentOf = new Map(places.map(({ id, parentId }) => [id, parentId]));
  const partsOf = new Map<string, string[]>();
  for (const { id, parentId } of places) {
    if (parentId) partsOf.set(parentId, [...(partsOf.get(parentId) ?? []), id]);
  }
  const wholeOf = (place: string): Whole[] => {
    const parts = partsOf.get(place);
    return parts ? [{ whole: place, parts, disjoint: true, complete: true }] : [];
  };
  return (placeId) => {
    const parent = parentOf.get(placeId);
    return [...(parent ? wholeOf(parent) : []), ...wholeOf(placeId)];
  };
}
