import type { SeriesSummary } from '@chorus/domain';
import type { SuppressionPolicy } from '@chorus/stats';
import { EVERYONE } from '../places/breakdowns.js';
import { columnsOf, type SeriesColumns } from './columns.js';
import { equityOf, type GroupedBy } from './equity.js';
import { verdictsOn, type Ground } from './protection.js';
import { rounded } from './rounded.js';
import type { SeriesTable } from './series-table.js';
import { afterBreaks, summaryOf, type SummaryGround } from './summary.js';

/** A series ready to be shown: its columns and what is said about it. */
export interface PublishedSeries extends SeriesColumns {
  summary: SeriesSummary;
}

export interface Publication {
  series: PublishedSeries[];
  /** How many points the small-number policy hides. */
  hidden: number;
}

/**
 * From the observations of one indicator to what an audience may see. Hiding comes first, and everything after it
 * (intervals, trends, gaps, words) is worked out from what is left: so nothing that is said can give a hidden
 * figure away. Without a policy nothing is hidden, for stewards' own eyes.
 */
export async function publicationOf(
  table: SeriesTable,
  ground: Ground,
  policy: SuppressionPolicy | undefined,
  summaryGround: Omit<SummaryGround, 'table'>,
): Promise<Publication> {
  const hidden = policy ? await verdictsOn(table, ground, policy) : [];
  const columns = table.series.map((series, index) => columnsOf(table, series, hidden[index] ?? []));
  return {
    series: withSummaries(columns, { ...summaryGround, table }),
    hidden: hidden.flat().filter(Boolean).length,
  };
}

/** Adds what is said of each series, from nothing but the columns that are shown. */
export function withSummaries(columns: readonly SeriesColumns[], whole: SummaryGround): PublishedSeries[] {
  const { table } = whole;
  const byKey = new Map(columns.map((each) => [`${each.placeId} ${each.breakdownId}`, each]));
  const from = afterBreaks(whole);
  const groupsAt = (placeId: string): GroupedBy[] =>
    whole.dimensions.map(({ id, isPartition, categories }) => ({
      ...{ id, isPartition },
      groups: categories.map(({ id: categoryId, breakdownId }) => ({
        categoryId,
        columns: byKey.get(`${placeId} ${breakdownId}`),
      })),
    }));
  return columns.map((each): PublishedSeries => {
    const gaps =
      each.breakdownId === EVERYONE
        ? equityOf({ ...table, from }, groupsAt(each.placeId), each)
        : { gaps: [] };
    const { outlook, ...said } = summaryOf(whole, each);
    return { ...each, summary: { ...said, ...rounded({ outlook, ...gaps }) } };
  });
}
