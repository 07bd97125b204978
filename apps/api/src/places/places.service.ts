import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { breaksReference, breaksUnique, Conflict, Invalid, NotFound } from '../core/errors.js';
import { newId } from '../core/ids.js';
import { refuseWhileUsed } from '../core/still-used.js';
import { readBoundary, type Geometry } from './boundary.js';
import { PlaceEntity } from './place.entity.js';

export interface SavedPlace {
  id?: string;
  parentId?: string | null;
  code: string;
  name: string;
  level: string;
  aliases?: string[];
  boundary?: unknown;
  /** People who live there: of all, and by category. */
  population?: { categoryId?: string | null; people: number }[];
}

export interface PopulationRow {
  place_id: string;
  category_id: string;
  people: number;
}

/** The tree of places of an initiative. */
@Injectable()
export class PlacesService {
  constructor(private readonly database: Database) {}

  list(actor: Actor): Promise<PlaceEntity[]> {
    return this.database.runAs(actor, (tx) => this.all(tx, actor.initiativeId));
  }

  all(tx: Transaction, initiativeId: string): Promise<PlaceEntity[]> {
    return tx.scoped(PlaceEntity, initiativeId).find({}, { position: 'ASC', name: 'ASC' });
  }

  root(actor: Actor): Promise<string | undefined> {
    return this.database.runAs(actor, (tx) => this.rootId(tx, actor.initiativeId));
  }

  /** The place that all others lie in. */
  async rootId(tx: Transaction, initiativeId: string): Promise<string | undefined> {
    const root = await tx.row<{ id: string }>(
      'select id from place where initiative_id = $1 and parent_id is null',
      [initiativeId],
    );
    return root?.id;
  }

  boundaries(actor: Actor): Promise<{ id: string; boundary: Geometry }[]> {
    return this.database.runAs(actor, (tx) =>
      tx.rows(
        'select id, boundary from place where initiative_id = $1 and boundary is not null order by position, name',
        [actor.initiativeId],
      ),
    );
  }

  populations(actor: Actor): Promise<PopulationRow[]> {
    return this.database.runAs(actor, (tx) =>
      tx.rows('select place_id, category_id, people from population where initiative_id = $1', [
        actor.initiativeId,
      ]),
    );
  }

  /** Adds a place, or changes the one with this id. */
  async save(actor: Actor, saved: SavedPlace): Promise<string> {
    const id = saved.id ?? newId();
    const boundary = boundaryOf(saved);
    try {
      await this.database.runAs(actor, async (tx) => {
        await this.keepTree(tx, actor, id, saved.parentId ?? null);
        await this.write(tx, actor, { ...saved, id, boundary });
        if (saved.population) await this.writePopulation(tx, actor.initiativeId, id, saved.population);
      });
    } catch (error) {
      if (breaksUnique(error, 'place_initiative_id_code_key')) throw Invalid.field('code', 'ALREADY_USED');
      if (breaksUnique(error, 'place_root')) throw Invalid.field('parentId', 'REQUIRED');
      if (breaksReference(error)) throw Invalid.field('parentId', 'UNKNOWN');
      throw error;
    }
    return id;
  }

  /** Adds many places under one parent; for imports, inside their transaction. Gives their ids in the same order. */
  async add(
    tx: Transaction,
    initiativeId: string,
    parentId: string | null,
    places: Omit<SavedPlace, 'id' | 'parentId'>[],
  ): Promise<string[]> {
    const rows = places.map((place, position) => ({
      id: newId(),
      parentId,
      code: place.code,
      name: place.name,
      level: place.level,
      aliases: place.aliases ?? [],
      position,
    }));
    await tx.scoped(PlaceEntity, initiativeId).insert(rows);
    return rows.map(({ id }) => id);
  }

  /** Teaches a place another spelling, so that the next file finds it. */
  async addAlias(tx: Transaction, initiativeId: string, id: string, alias: string): Promise<void> {
    await tx.run(
      `update place set aliases = array_append(aliases, $3)
       where initiative_id = $1 and id = $2 and not ($3 = any (aliases))`,
      [initiativeId, id, alias],
    );
  }

  async remove(actor: Actor, id: string): Promise<void> {
    try {
      await this.database.runAs(actor, async (tx) => {
        await refuseWithTargets(tx, actor.initiativeId, id);
        await refuseWhileUsed(tx, USES, [actor.initiativeId, id]);
        if ((await tx.scoped(PlaceEntity, actor.initiativeId).delete({ id })) === 0) throw new NotFound();
      });
    } catch (error) {
      if (breaksReference(error)) throw new Conflict();
      throw error;
    }
  }

  /** Removes those of these places that nothing refers to; for imports that are taken back, inside their transaction. */
  async removeUnused(tx: Transaction, initiativeId: string, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await tx.run(
      `delete from place p where p.initiative_id = $1 and p.id = any ($2::uuid[])
         and not exists (select 1 from place c where c.initiative_id = $1 and c.parent_id = p.id)
         ${REFERRING.map(
           (table) =>
             `and not exists (select 1 from ${table} r where r.initiative_id = $1 and r.place_id = p.id)`,
         ).join(' ')}`,
      [initiativeId, ids],
    );
  }

  private async write(
    tx: Transaction,
    actor: Actor,
    place: SavedPlace & { id: string; boundary?: Geometry | null },
  ) {
    const places = tx.scoped(PlaceEntity, actor.initiativeId);
    const { id, parentId = null, code, name, level, aliases = [], boundary } = place;
    const outline = boundary === undefined ? {} : { boundary };
    const changed = await places.update({ id }, { parentId, code, name, level, aliases, ...outline });
    if (changed > 0) return;
    if (await places.count({ id })) throw new NotFound();
    await places.insert({
      id,
      parentId,
      code,
      name,
      level,
      aliases,
      position: await places.count(),
      ...outline,
    });
  }

  private async writePopulation(
    tx: Transaction,
    initiativeId: string,
    placeId: string,
    population: NonNullable<SavedPlace['population']>,
  ) {
    await tx.run('delete from population where initiative_id = $1 and place_id = $2', [
      initiativeId,
      placeId,
    ]);
    await tx.run(
      `insert into population (initiative_id, place_id, category_id, people)
       select $1, $2, coalesce(category_id, '00000000-0000-0000-0000-000000000000'), people
       from unnest($3::uuid[], $4::integer[]) as given (category_id, people)`,
      [
        initiativeId,
        placeId,
        population.map(({ categoryId }) => categoryId ?? null),
        population.map(({ people }) => people),
      ],
    );
  }

  /** A place must not come to lie inside itself. */
  private async keepTree(tx: Transaction, actor: Actor, id: string, parentId: string | null): Promise<void> {
    if (!parentId) return;
    const circle = await tx.row(
      `with recursive above as (
         select id, parent_id from place where initiative_id = $1 and id = $2
         union select p.id, p.parent_id from place p join above a on p.initiative_id = $1 and p.id = a.parent_id
       ) select 1 as found from above where id = $3`,
      [actor.initiativeId, parentId, id],
    );
    if (circle) throw Invalid.field('parentId', 'NOT_ALLOWED');
  }
}

/** What uses a place: places inside it, figures, targets, stories; or an indicator that was published with it. */
/** Tables whose rows are about a place and do not go with it. */
const REFERRING = [
  'observation',
  'target',
  'story',
  'shelf_series',
  'assignment_place',
  'submission_cell',
  'warning_answer',
];

const USES = `
  select greatest(
    (select count(*) from place where initiative_id = $1 and parent_id = $2)
      + (select count(*) from observation where initiative_id = $1 and place_id = $2)
      + (select count(*) from story where initiative_id = $1 and place_id = $2),
    (select count(distinct indicator_id) from shelf_series where initiative_id = $1 and place_id = $2)
  )::integer as count`;

/** A target is a promise of the partners: it is not lost with its place, and whoever removes the place is told. */
async function refuseWithTargets(tx: Transaction, initiativeId: string, id: string): Promise<void> {
  const rows = await tx.rows<{ name: string }>(
    `select i.name from indicator i where i.initiative_id = $1 and exists (
       select 1 from target t where t.initiative_id = $1 and t.indicator_id = i.id and t.place_id = $2)
     order by i.position, i.name`,
    [initiativeId, id],
  );
  if (rows.length > 0) throw new Conflict('TARGETS_HERE', { names: rows.map(({ name }) => name).join(', ') });
}

function boundaryOf({ boundary }: SavedPlace): Geometry | null | undefined {
  if (boundary === undefined || boundary === null) return boundary;
  const read = readBoundary(boundary);
  if (!read) throw Invalid.field('boundary', 'INVALID');
  return read;
}
