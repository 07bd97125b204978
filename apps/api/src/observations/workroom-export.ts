import { Injectable } from '@nestjs/common';
import type { ObservationStatus, ValueState } from '@chorus/domain';
import { tidyCsv, type TidyObservation } from '@chorus/formats';
import type { Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import { NotFound } from '../core/errors.js';
import { IndicatorsRepository } from '../indicators/indicators.repository.js';
import { DimensionsService } from '../places/dimensions.service.js';

interface ExportRow {
  placeId: string;
  breakdownId: string;
  start: string;
  end: string;
  placeName: string;
  placeCode: string;
  categories: Record<string, string> | null;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  moe: number | null;
  state: ValueState;
  status: ObservationStatus;
  note: string | null;
}

const PAGE = 5_000;

/** All numbers of the workroom as tidy CSV, a page at a time: your data is yours. */
@Injectable()
export class WorkroomExport {
  constructor(
    private readonly database: Database,
    private readonly indicators: IndicatorsRepository,
    private readonly dimensions: DimensionsService,
  ) {}

  /** Of one indicator, or of all. Throws NotFound for a slug that nobody has. */
  async *csv(actor: Actor, slug?: string): AsyncGenerator<string> {
    const { initiativeId } = actor;
    const all = await this.database.runAs(actor, (tx) => this.indicators.list(tx, initiativeId));
    const chosen = slug ? all.filter((indicator) => indicator.slug === slug) : all;
    if (slug && chosen.length === 0) throw new NotFound();
    const dimensions = (await this.dimensions.list(actor)).map(({ key }) => key);
    yield* tidyCsv(this.rows(actor, chosen), { dimensions });
  }

  private async *rows(
    actor: Actor,
    indicators: readonly { id: string; slug: string }[],
  ): AsyncGenerator<TidyObservation> {
    for (const { id, slug } of indicators) {
      for (let after: ExportRow | undefined; ;) {
        const page = await this.page(actor, id, after);
        for (const row of page) yield toTidy(slug, row);
        after = page.at(-1);
        if (page.length < PAGE) break;
      }
    }
  }

  private page(actor: Actor, indicatorId: string, after: ExportRow | undefined): Promise<ExportRow[]> {
    const nothing = '00000000-0000-0000-0000-000000000000';
    return this.database.runAs(actor, (tx) =>
      tx.rows<ExportRow>(
        `select o.place_id as "placeId", o.breakdown_id as "breakdownId", o.period_start as "start", o.period_end as "end",
           p.name as "placeName", p.code as "placeCode",
           (select json_object_agg(d.key, c.key) from category c
            join dimension d on d.initiative_id = c.initiative_id and d.id = c.dimension_id
            where c.initiative_id = $1 and c.id = any (b.category_ids)) as categories,
           o.value, o.numerator, o.denominator, o.moe, o.state, o.status, o.note
         from observation o
         join place p on p.initiative_id = o.initiative_id and p.id = o.place_id
         join breakdown b on b.initiative_id = o.initiative_id and b.id = o.breakdown_id
         where o.initiative_id = $1 and o.indicator_id = $2
           and (o.place_id, o.breakdown_id, o.period_start, o.period_end) > ($3, $4, $5, $6)
         order by o.place_id, o.breakdown_id, o.period_start, o.period_end limit $7`,
        [
          ...[actor.initiativeId, indicatorId, after?.placeId ?? nothing, after?.breakdownId ?? nothing],
          ...[after?.start ?? '0001-01-01', after?.end ?? '0001-01-01', PAGE],
        ],
      ),
    );
  }
}

function toTidy(indicator: string, row: ExportRow): TidyObservation {
  return {
    indicator,
    place: { name: row.placeName, code: row.placeCode },
    period: { start: row.start, end: row.end },
    categories: row.categories ?? {},
    value: row.value ?? undefined,
    numerator: row.numerator ?? undefined,
    denominator: row.denominator ?? undefined,
    moe: row.moe ?? undefined,
    status: row.status,
    state: row.state,
    note: row.note ?? undefined,
  };
}
