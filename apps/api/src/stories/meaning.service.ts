import { Injectable } from '@nestjs/common';
import { protect, type SuppressionPolicy } from '@chorus/stats';
import { shelfOf, type Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import type { SignifierRow } from '../prompts/signifiers.repository.js';
import { FeedService, type StoryFilter } from './feed.service.js';
import {
  ZoneCounter,
  zoneCounts,
  type Counted,
  type MarkedSignifier,
  type ZoneCounts,
} from './zone-counts.js';

/** One signifier with where the stories stand. */
export interface MeaningPlot extends ZoneCounts {
  signifier: SignifierRow;
  /** The marks of a triad; null where the smallest zone could point at somebody. */
  points: number[][] | null;
}

export type TrendBy = 'ALL' | 'THEME' | 'PLACE' | 'YEAR';

/** How many tellers say better, neither, worse, or nothing; null where it is hidden. */
export interface TrendCounts<Count = number | null> {
  by: TrendBy;
  /** Id of the theme or place, the year; null for all, and for stories without a place or a time. */
  key: string | null;
  stories: Count;
  better: Count;
  mixed: Count;
  worse: Count;
  unsaid: Count;
}

export interface StoryMeaning {
  /** Counts from 1 up to, and without, this one are hidden. */
  minimum: number;
  plots: MeaningPlot[];
  trends: TrendCounts[];
  /** Themes that stand in the same stories, as often as may be told; the most frequent first. */
  pairs: { themeIds: [string, string]; stories: number }[];
}

const ALL = 1_000_000;
const PAIRS = 30;
const FOUND = `with found as materialized (select story_id from find_stories($3, $4, null, null, $5)),
  story as (select s.* from found f join shelf_story s on s.initiative_id = $1 and s.audience = $2 and s.story_id = f.story_id)`;
const COUNTS = `count(*)::integer as stories, (count(*) filter (where lived_trend > 0))::integer as better,
  (count(*) filter (where lived_trend = 0))::integer as mixed, (count(*) filter (where lived_trend < 0))::integer as worse,
  (count(*) filter (where lived_trend is null))::integer as unsaid`;

/** What the stories on a shelf mean together: where their tellers placed them, and where they see things go. */
@Injectable()
export class MeaningService {
  constructor(
    private readonly database: Database,
    private readonly feed: FeedService,
    private readonly zones: ZoneCounter,
  ) {}

  /** Of the stories that fit. As many statements for one story as for all of them. */
  read(actor: Actor, filter: StoryFilter): Promise<StoryMeaning> {
    return this.database.runAs(actor, async (tx) => {
      const policy = await this.zones.policy(tx, actor);
      const counted = await this.feed.counted(tx, actor, filter);
      const marked = await this.zones.marked(tx, actor, counted);
      return {
        minimum: policy.minimumCount,
        plots: marked.map((signifier) => plotOf(signifier, policy)),
        trends: protectedTrends(await this.trends(tx, actor, counted), policy),
        pairs: (await this.pairs(tx, actor, counted, policy.minimumCount)).map(({ one, other, stories }) => ({
          themeIds: [one, other],
          stories,
        })),
      };
    });
  }

  private trends(tx: Transaction, actor: Actor, { words, filters }: Counted): Promise<TrendCounts<number>[]> {
    return tx.rows(
      `${FOUND}
       select 'ALL' as by, null::text as key, ${COUNTS} from story
       union all select 'THEME', theme::text, ${COUNTS} from story, unnest(theme_ids) theme group by theme
       union all select 'PLACE', place_id::text, ${COUNTS} from story group by place_id
       union all select 'YEAR', extract(year from happened_start)::text, ${COUNTS} from story
         group by extract(year from happened_start)`,
      [actor.initiativeId, shelfOf(actor), words, filters, ALL],
    );
  }

  private pairs(
    tx: Transaction,
    actor: Actor,
    { words, filters }: Counted,
    minimum: number,
  ): Promise<{ one: string; other: string; stories: number }[]> {
    return tx.rows(
      `${FOUND}
       select one, other, count(*)::integer as stories
       from story, unnest(theme_ids) one, unnest(theme_ids) other where one < other
       group by one, other having count(*) >= $6 order by stories desc, one, other limit ${PAIRS}`,
      [actor.initiativeId, shelfOf(actor), words, filters, ALL, minimum],
    );
  }
}

function plotOf({ marks, ...signifier }: MarkedSignifier, policy: SuppressionPolicy): MeaningPlot {
  const counts = zoneCounts({ ...signifier, marks }, policy);
  const isWhole = counts.answers !== null && counts.zones.every(({ stories }) => stories !== null);
  const points =
    isWhole && signifier.kind === 'TRIAD' ? marks.filter((mark) => mark !== null).sort(byMark) : null;
  return { signifier, ...counts, points };
}

/** Points stand in an order that says nothing of the stories behind them. */
function byMark(one: number[], other: number[]): number {
  return (one[0] ?? 0) - (other[0] ?? 0) || (one[1] ?? 0) - (other[1] ?? 0);
}

const SAID = ['better', 'mixed', 'worse', 'unsaid'] as const;

/**
 * The counts as a reader may see them. A row is a sum of what its tellers said; the rows of places and of years make
 * up all stories, column by column; those of themes overlap. All of it is protected as one table.
 */
export function protectedTrends(
  rows: readonly TrendCounts<number>[],
  policy: SuppressionPolicy,
): TrendCounts[] {
  const width = SAID.length + 1;
  const cells = rows.flatMap((row) =>
    [row.stories, ...SAID.map((said) => row[said])].map((value) => ({ measure: 'COUNT' as const, value })),
  );
  const all = rows.findIndex(({ by }) => by === 'ALL');
  const across = rows.map((_, row) => ({
    total: row * width,
    parts: SAID.map((_said, column) => row * width + column + 1),
  }));
  const down = (['PLACE', 'YEAR'] as const).flatMap((by) => {
    const parts = rows.flatMap((row, index) => (row.by === by ? [index] : []));
    if (parts.length === 0 || all < 0) return [];
    return Array.from({ length: width }, (_, column) => ({
      total: all * width + column,
      parts: parts.map((row) => row * width + column),
    }));
  });
  const verdicts = protect(cells, [...across, ...down], policy);
  const shown = (row: number, column: number) =>
    verdicts[row * width + column] ? null : (cells[row * width + column]?.value ?? null);
  return rows.map(({ by, key }, row) => ({
    ...{ by, key },
    stories: shown(row, 0),
    better: shown(row, 1),
    mixed: shown(row, 2),
    worse: shown(row, 3),
    unsaid: shown(row, 4),
  }));
}
