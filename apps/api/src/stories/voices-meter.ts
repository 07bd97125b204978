import { Injectable } from '@nestjs/common';
import { SHELF_AUDIENCES, type DimensionVoices, type ShelfAudience } from '@chorus/domain';
import type { SuppressionPolicy } from '@chorus/stats';
import { shelfOf, type Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { InitiativesService } from '../initiatives/initiatives.service.js';
import { DimensionsService } from '../places/dimensions.service.js';
import { peopleIn, voicesOf, type CountedGroup } from './voices.js';

interface CountRow {
  audience: ShelfAudience;
  categoryId: string;
  tellers: number;
  people: number | null;
}

/** The voices meter on the shelf: kept up to date whenever a story comes or goes, read as it stands. */
@Injectable()
export class VoicesMeter {
  constructor(
    private readonly database: Database,
    private readonly dimensions: DimensionsService,
    private readonly initiatives: InitiativesService,
  ) {}

  read(actor: Actor): Promise<DimensionVoices[]> {
    return this.database.runAs(actor, async (tx) => {
      const rows = await tx.rows<{ meter: DimensionVoices }>(
        `select v.meter from shelf_voices v join dimension d on d.initiative_id = v.initiative_id and d.id = v.dimension_id
         where v.initiative_id = $1 and v.audience = $2 order by d.position`,
        [actor.initiativeId, shelfOf(actor)],
      );
      return rows.map(({ meter }) => meter);
    });
  }

  /** Works the meter out again from the tallies; a handful of rows, however many stories there are. */
  async refresh(tx: Transaction, initiativeId: string): Promise<void> {
    const { minimumCount, minimumDenominator, hideAllOrNone } = await this.initiatives.find(tx, initiativeId);
    const policy: SuppressionPolicy = { minimumCount, minimumDenominator, hideAllOrNone };
    const counts = await tx.rows<CountRow>(
      `select a.audience, c.id as "categoryId", coalesce(t.tellers, 0) as tellers, p.people
       from category c cross join unnest($2::text[]) as a (audience)
       left join voice_tally t on t.initiative_id = c.initiative_id and t.audience = a.audience and t.category_id = c.id
       left join place r on r.initiative_id = c.initiative_id and r.parent_id is null
       left join population p on p.initiative_id = c.initiative_id and p.place_id = r.id and p.category_id = c.id
       where c.initiative_id = $1 order by c.position`,
      [initiativeId, SHELF_AUDIENCES],
    );
    const dimensions = await this.dimensions.all(tx, initiativeId);
    const groupsOf = (categories: readonly { id: string }[], audience: ShelfAudience): CountedGroup[] =>
      counts
        .filter((row) => row.audience === audience && categories.some(({ id }) => id === row.categoryId))
        .map(({ categoryId, tellers, people }) => ({ categoryId, tellers, people: people ?? undefined }));
    const meters = SHELF_AUDIENCES.flatMap((audience) => {
      const whole = dimensions.filter(({ partition }) => partition);
      // Groups that overlap, or leave somebody out, say nothing about how many live here; those of the others do.
      const everybody = Math.max(
        0,
        ...whole.map(({ categories }) => peopleIn(groupsOf(categories, audience))),
      );
      return dimensions.map(({ id, partition, categories }) => {
        const groups = groupsOf(categories, audience);
        const people = partition ? undefined : everybody;
        return { audience, dimensionId: id, meter: voicesOf(id, groups, policy, people) };
      });
    });
    await tx.run(
      `insert into shelf_voices (initiative_id, audience, dimension_id, meter)
       select $1, audience, "dimensionId", meter from json_to_recordset($2) as m (audience text, "dimensionId" uuid, meter jsonb)
       on conflict (initiative_id, audience, dimension_id) do update set meter = excluded.meter`,
      [initiativeId, JSON.stringify(meters)],
    );
  }
}
