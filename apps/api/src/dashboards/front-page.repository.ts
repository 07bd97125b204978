import { Injectable } from '@nestjs/common';
import type { DimensionVoices, SeriesSummary, ShelfAudience } from '@chorus/domain';
import type { Transaction } from '../core/database/transaction.js';
import type { Translations } from '../core/localized.js';
import type { ShelfFacts } from '../series/shelf.js';
import type { Compared } from './disagreements.js';
import { NARROWED_PAGE, WHOLE_PAGE } from './front-page.sql.js';

/** What the front page shows of one indicator. */
export interface FrontIndicatorRow extends Compared {
  slug: string;
  resultId: string | null;
  position: number;
  facts: ShelfFacts;
  starts: string[];
  ends: string[];
  /** Days on which the series breaks. */
  breaks: string[];
  /** Null where the chosen place and group have no figures. */
  series: {
    values: (number | null)[];
    targets: (number | null)[];
    states: string;
    reliability: string;
    summary: SeriesSummary;
  } | null;
  /** For everyone at the chosen place: where the gaps are. */
  gaps: SeriesSummary['gaps'] | null;
  /** Stories by year. */
  years: Record<string, number> | null;
  quotes: FrontQuote[] | null;
}

export interface FrontQuote {
  storyId: string;
  quote: string;
  alias: string;
  language: string;
  placeId: string | null;
  happenedStart: string | null;
  happenedEnd: string | null;
  livedTrend: number | null;
  stance: string;
  contentWarnings: string[];
}

export interface FrontRows {
  results: { id: string; name: string; translations: Translations }[];
  indicators: FrontIndicatorRow[];
  voices: DimensionVoices[];
  /** Of the initiative's policy on small numbers. */
  minimumCount: number;
  /** More stories fit than were tallied: the newest. */
  more: boolean;
}

export interface FrontChoice {
  placeId: string | null;
  breakdownId: string;
  /** Conditions on the stories as the search takes them; null for all stories. */
  stories: string[] | null;
}

/** The front page in one statement: what it costs does not grow with the number of indicators, points or stories. */
@Injectable()
export class FrontPageRepository {
  /** Every indicator of a shelf with what its curve says and what tellers say. */
  compared(tx: Transaction, initiativeId: string, audience: ShelfAudience): Promise<Compared[]> {
    return tx.rows<Compared>(
      `select i.indicator_id as "indicatorId", w.summary->>'status' as "wholeStatus",
         case when g.indicator_id is not null then json_build_object('stories', g.stories,
           'better', g.better, 'mixed', g.mixed, 'worse', g.worse) end as reading
       from shelf_indicator i
       left join place root on root.initiative_id = $1 and root.parent_id is null
       left join shelf_series w on w.initiative_id = $1 and w.audience = $2 and w.indicator_id = i.indicator_id
         and w.place_id = root.id and w.breakdown_id = '00000000-0000-0000-0000-000000000000'
       left join shelf_reading g on g.initiative_id = $1 and g.audience = $2 and g.indicator_id = i.indicator_id
       where i.initiative_id = $1 and i.audience = $2 order by i.position`,
      [initiativeId, audience],
    );
  }

  async read(
    tx: Transaction,
    initiativeId: string,
    audience: ShelfAudience,
    choice: FrontChoice,
  ): Promise<FrontRows> {
    const { placeId, breakdownId, stories } = choice;
    const ground = [initiativeId, audience, placeId, breakdownId];
    const row = stories
      ? await tx.row<{ page: FrontRows }>(NARROWED_PAGE, [...ground, stories])
      : await tx.row<{ page: FrontRows }>(WHOLE_PAGE, ground);
    return row?.page ?? { results: [], indicators: [], voices: [], minimumCount: 0, more: false };
  }
}
