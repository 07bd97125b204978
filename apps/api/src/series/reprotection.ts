import { pointState, type Period } from '@chorus/domain';
import type { SuppressionPolicy } from '@chorus/stats';
import { withHidden } from './columns.js';
import type { IndicatorGround } from './publication-ground.js';
import { withSummaries, type PublishedSeries } from './publication.js';
import { verdictsOn, type Verdict } from './protection.js';
import type { ObservationRow, SeriesTable, TablePoint } from './series-table.js';
import type { ShelfIndicator, ShelfSeries } from './shelf.repository.js';
import type { SummaryGround } from './summary.js';

/** An indicator as audiences have it, with what its hidden points are known to be. */
export interface ShelfState {
  indicator: ShelfIndicator;
  series: readonly ShelfSeries[];
  ground: IndicatorGround;
  /** Figures of the workroom that have stood since the publication: hidden points are found among them. */
  standing: readonly ObservationRow[];
}

/** What a policy hides on the shelf beside what is hidden there already. */
export interface Reprotection {
  /** One list a series, one entry a period: PRIMARY and SECONDARY are hidden anew. */
  verdicts: Verdict[][];
  /** All series as they are to stand on the shelf; undefined where nothing more is hidden. */
  series: PublishedSeries[] | undefined;
}

/**
 * Protects an indicator anew as it stands on the shelf, not as the workroom has it: a change of the rules publishes no
 * work in progress. What is hidden stays hidden, whatever the rules say: were other figures hidden in its place, the
 * page of yesterday and that of today would tell together what neither tells alone.
 */
export async function protectedAgain(state: ShelfState, policy: SuppressionPolicy): Promise<Reprotection> {
  const table = shelfTable(state);
  const all = await verdictsOn(table, state.ground.addition, policy);
  const verdicts = all.map((points) => points.map((verdict) => (verdict === 'BEFORE' ? undefined : verdict)));
  if (!verdicts.some((points) => points.some(Boolean))) return { verdicts, series: undefined };
  const columns = state.series.map((series, index) => withHidden(series, verdicts[index] ?? []));
  return { verdicts, series: withSummaries(columns, summaryGround(state, table)) };
}

function shelfTable({ indicator, series, standing }: ShelfState): SeriesTable {
  const { measure, per, direction } = indicator.facts;
  const periods = indicator.starts.map((start, index): Period => ({
    start,
    end: indicator.ends[index] ?? '',
  }));
  const known = new Map(standing.map((row) => [keyOf(row, row), row]));
  return {
    ...{ measure, per, direction, periods },
    series: series.map((each) => ({
      placeId: each.placeId,
      breakdownId: each.breakdownId,
      points: periods.map((period, index) => pointOf(each, index, known.get(keyOf(each, period)))),
      targets: each.targets.map((target) => target ?? undefined),
    })),
  };
}

function keyOf(where: { placeId: string; breakdownId: string }, { start, end }: Period): string {
  return `${where.placeId} ${where.breakdownId} ${start} ${end}`;
}

function pointOf(
  series: ShelfSeries,
  index: number,
  known: ObservationRow | undefined,
): TablePoint | undefined {
  const state = pointState(series.states[index] ?? '-');
  switch (state) {
    case 'NO_OBSERVATION':
      return undefined;
    case 'SUPPRESSED_BY_US':
      return {
        ...{ state: 'VALUE', status: 'FINAL', hiddenBefore: true, value: known?.value ?? undefined },
        ...{ numerator: known?.numerator ?? undefined, denominator: known?.denominator ?? undefined },
      };
    case 'FINAL':
    case 'PROVISIONAL':
    case 'ESTIMATED':
    case 'PROJECTED':
      return {
        ...{ state: 'VALUE', status: state, value: series.values[index] ?? undefined },
        numerator: series.numerators[index] ?? undefined,
        denominator: series.denominators[index] ?? undefined,
      };
    default:
      return { state, status: 'FINAL' };
  }
}

function summaryGround({ indicator, ground }: ShelfState, table: SeriesTable): SummaryGround {
  const { baseline } = indicator.facts;
  const at = table.periods.findIndex(({ start, end }) => start === baseline?.start && end === baseline.end);
  return {
    table,
    breaks: indicator.annotations.flatMap(({ kind, startsOn }) =>
      kind === 'SERIES_BREAK' ? [startsOn] : [],
    ),
    baseline: at < 0 ? undefined : at,
    dimensions: ground.dimensions,
  };
}
