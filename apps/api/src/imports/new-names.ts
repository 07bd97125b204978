import { Injectable } from '@nestjs/common';
import { fold } from '@chorus/formats';
import type { Transaction } from '../core/database/transaction.js';
import { breaksUnique, Invalid } from '../core/errors.js';
import { DimensionsService } from '../places/dimensions.service.js';
import { PlacesService } from '../places/places.service.js';
import type { ImportDecisions, UnknownCategory, UnknownPlace } from './import-report.js';
import { keyOf } from './names.js';

/** Makes what a steward decided about names that nobody knew: other spellings are learned, new things are made. */
@Injectable()
export class NewNames {
  constructor(
    private readonly places: PlacesService,
    private readonly dimensions: DimensionsService,
  ) {}

  /** Gives the places it made. A place that files name in two spellings is made once. */
  async makePlaces(
    tx: Transaction,
    initiativeId: string,
    unknown: UnknownPlace[],
    decisions: ImportDecisions,
  ): Promise<string[]> {
    const decided = new Set<string>();
    for (const [index, { name, code, placeId }] of decisions.placeIs.entries()) {
      const spellings = [name, code].flatMap((each) => (each ? [fold(each)] : []));
      if (spellings.length === 0) throw Invalid.field(`decisions.placeIs.${index}.name`, 'REQUIRED');
      for (const spelling of spellings) {
        if (!decided.has(spelling)) await this.places.addAlias(tx, initiativeId, placeId, spelling);
        decided.add(spelling);
      }
    }
    if (!decisions.createPlaces) return [];
    const { level, parentId } = decisions.createPlaces;
    const wanted = new Map<string, { name: string; code: string; level: string }>();
    for (const { name, code } of unknown) {
      const known = name ?? code ?? '';
      if (decided.has(fold(known)) || (code && decided.has(fold(code)))) continue;
      wanted.set(code ? fold(code) : keyOf(known), { name: known, code: code ?? keyOf(known), level });
    }
    await this.spareTakenCodes(tx, initiativeId, wanted);
    try {
      return await this.places.add(tx, initiativeId, parentId, [...wanted.values()]);
    } catch (error) {
      if (breaksUnique(error, 'place_initiative_id_code_key'))
        throw Invalid.field('createPlaces', 'ALREADY_USED');
      throw error;
    }
  }

  removePlaces(tx: Transaction, initiativeId: string, ids: readonly string[]): Promise<void> {
    return this.places.removeUnused(tx, initiativeId, ids);
  }

  /** A code that we make up from a name gives way to one that is there already, perhaps of another place. */
  private async spareTakenCodes(
    tx: Transaction,
    initiativeId: string,
    wanted: Map<string, { name: string; code: string }>,
  ): Promise<void> {
    const taken = new Set((await this.places.all(tx, initiativeId)).map(({ code }) => fold(code)));
    for (const place of wanted.values()) {
      const made = keyOf(place.name);
      if (place.code !== made) continue;
      for (let count = 2; taken.has(fold(place.code)); count++) place.code = `${made}-${count}`;
      taken.add(fold(place.code));
    }
  }

  /** Says how many categories it made. */
  async makeCategories(
    tx: Transaction,
    initiativeId: string,
    unknown: UnknownCategory[],
    decisions: ImportDecisions,
  ): Promise<number> {
    for (const { text, categoryId } of decisions.categoryIs) {
      await this.dimensions.addAlias(tx, initiativeId, categoryId, text);
    }
    if (!decisions.createCategories) return 0;
    const decided = new Set(decisions.categoryIs.map(({ dimension, text }) => `${dimension} ${fold(text)}`));
    const dimensions = await this.dimensions.all(tx, initiativeId);
    let made = 0;
    for (const { id, key } of dimensions) {
      const names = unknown.filter(
        ({ dimension, text }) => dimension === key && !decided.has(`${key} ${fold(text)}`),
      );
      const wanted = new Map(names.map(({ text }) => [keyOf(text), { key: keyOf(text), name: text }]));
      if (wanted.size > 0) await this.dimensions.add(tx, initiativeId, id, [...wanted.values()]);
      made += wanted.size;
    }
    return made;
  }
}
