import { periodKey } from '@chorus/domain';
import type { Cell, Relation, Suppression, SuppressionPolicy } from '@chorus/stats';
import { protectAside } from './protect-aside.js';
import type { SeriesTable, TablePoint } from './series-table.js';

/** The ground on which figures add up: which places lie in which, which categories make up everyone. */
export interface Ground {
  /** Children of each place. */
  placesIn: ReadonlyMap<string, readonly string[]>;
  /** Categories of each breakdown. */
  categoriesOf: ReadonlyMap<string, readonly string[]>;
  /** The dimensions whose categories make up everyone, each as its categories. */
  partitions: readonly (readonly string[])[];
}

/** Why a point must be hidden; undefined for one that may be shown, and for one that its source hides already. */
export type Verdict = Exclude<Suppression, 'AT_SOURCE'> | undefined;

/**
 * Which points of an indicator may not be shown: small ones, and those that a small one could be worked out from
 * because groups make up everyone, places make up the place they lie in, and short periods make up long ones. One
 * list a series, one entry a period.
 */
export async function verdictsOn(
  table: SeriesTable,
  ground: Ground,
  policy: SuppressionPolicy,
): Promise<Verdict[][]> {
  const board = new Board(table);
  const relations = [
    ...groupRelations(board, ground),
    ...placeRelations(board, ground),
    ...periodRelations(board),
  ];
  const verdicts = await protectAside(
    board.cells,
    relations.filter((relation) => board.addsUp(relation, policy)),
    policy,
  );
  return table.series.map(({ points }, series) =>
    points.map((_, period) => {
      const cell = board.cellAt(series, period);
      const verdict = cell === undefined ? undefined : verdicts[cell];
      return verdict === 'AT_SOURCE' ? undefined : verdict;
    }),
  );
}

/** A remainder up to this share of the whole counts as small. */
const SMALL_REMAINDER = 0.02;

/** The points of a table as numbered cells. */
class Board {
  readonly cells: Cell[] = [];
  private readonly numbers: (number | undefined)[][];
  private readonly bySeries = new Map<string, number>();

  constructor(readonly table: SeriesTable) {
    const { measure, per } = table;
    this.numbers = table.series.map(({ placeId, breakdownId, points }, index) => {
      this.bySeries.set(`${placeId} ${breakdownId}`, index);
      return points.map((point) => {
        if (!point || !isCell(point)) return undefined;
        const { value, numerator, denominator, hiddenBefore } = point;
        const suppressedAtSource = point.state === 'SUPPRESSED_AT_SOURCE';
        const cell = { measure, per, value, numerator, denominator, suppressedAtSource, hiddenBefore };
        return this.cells.push(cell) - 1;
      });
    });
  }

  seriesAt(placeId: string, breakdownId: string): number | undefined {
    return this.bySeries.get(`${placeId} ${breakdownId}`);
  }

  cellAt(series: number | undefined, period: number): number | undefined {
    return series === undefined ? undefined : this.numbers[series]?.[period];
  }

  /**
   * True when the counts of the parts make the count of the whole, or nearly, as far as they are known. Figures that
   * miss by a lot (one person in two groups, places without a figure) tell nobody what a hidden one is; a small
   * remainder would tell it closely enough.
   */
  addsUp({ total, parts }: Relation, { minimumCount }: SuppressionPolicy): boolean {
    const whole = this.cells[total];
    if (!whole) return false;
    return (['numerator', 'denominator'] as const).every((count) => {
      const counts = parts.map((part) => countOf(this.cells[part], count));
      const known = countOf(whole, count);
      if (known === undefined || counts.some((each) => each === undefined)) return true;
      const missed = Math.abs(counts.reduce((sum: number, each) => sum + (each ?? 0), 0) - known);
      return missed <= Math.max(minimumCount, known * SMALL_REMAINDER);
    });
  }
}

function countOf(cell: Cell | undefined, count: 'numerator' | 'denominator'): number | undefined {
  if (!cell || cell.suppressedAtSource) return undefined;
  return cell.measure === 'COUNT' && count === 'numerator' ? (cell.numerator ?? cell.value) : cell[count];
}

/** A point with a figure, or one whose figure is hidden already. A missing figure has nothing to hide. */
function isCell({ state, value, hiddenBefore }: TablePoint): boolean {
  return state === 'SUPPRESSED_AT_SOURCE' || hiddenBefore === true || value !== undefined;
}

/** Everyone, or a group, is made up by its parts along each partition: one relation a place and period. */
function groupRelations(board: Board, { categoriesOf, partitions }: Ground): Relation[] {
  const breakdowns = [...categoriesOf];
  const idOf = new Map(breakdowns.map(([id, categories]) => [setKey(categories), id]));
  const places = [...new Set(board.table.series.map(({ placeId }) => placeId))];
  const used = new Set(board.table.series.map(({ breakdownId }) => breakdownId));
  return breakdowns.flatMap(([whole, categories]) => {
    if (!used.has(whole)) return [];
    return partitions.flatMap((partition) => {
      if (partition.some((category) => categories.includes(category))) return [];
      const parts = partition.map((category) => idOf.get(setKey([...categories, category])));
      return places.flatMap((place) =>
        relationsOverPeriods(
          board,
          board.seriesAt(place, whole),
          parts.flatMap((part) => (part ? [board.seriesAt(place, part)] : [])),
        ),
      );
    });
  });
}

/** A place is made up by the places in it: one relation a breakdown and period. */
function placeRelations(board: Board, { placesIn }: Ground): Relation[] {
  const breakdowns = [...new Set(board.table.series.map(({ breakdownId }) => breakdownId))];
  return [...placesIn].flatMap(([whole, parts]) =>
    breakdowns.flatMap((breakdown) =>
      relationsOverPeriods(
        board,
        board.seriesAt(whole, breakdown),
        parts.map((part) => board.seriesAt(part, breakdown)),
      ),
    ),
  );
}

function relationsOverPeriods(
  board: Board,
  whole: number | undefined,
  parts: (number | undefined)[],
): Relation[] {
  if (whole === undefined) return [];
  return board.table.periods.flatMap((_, period) =>
    relation(
      board.cellAt(whole, period),
      parts.map((part) => board.cellAt(part, period)),
    ),
  );
}

/** A year is made up by its quarters or months, where both are there. */
function periodRelations(board: Board): Relation[] {
  const tilings = board.table.periods.flatMap((whole, index) => {
    const tiles = tilesOf(board, index);
    return tiles.length > 1 && periodKey(whole) ? [{ index, tiles }] : [];
  });
  return board.table.series.flatMap((_, series) =>
    tilings.flatMap(({ index, tiles }) =>
      relation(
        board.cellAt(series, index),
        tiles.map((tile) => board.cellAt(series, tile)),
      ),
    ),
  );
}

/** The shorter periods that cover a period without gap or overlap, where there are some. */
function tilesOf({ table: { periods } }: Board, whole: number): number[] {
  const { start, end } = periods[whole] ?? { start: '', end: '' };
  const tiles: number[] = [];
  let day = start;
  while (day < end) {
    const next = periods.findIndex((each, index) => index !== whole && each.start === day && each.end <= end);
    const period = periods[next];
    if (!period) return [];
    tiles.push(next);
    day = period.end;
  }
  return tiles;
}

function relation(total: number | undefined, parts: readonly (number | undefined)[]): Relation[] {
  const there = parts.filter((part) => part !== undefined);
  return total === undefined || there.length === 0 ? [] : [{ total, parts: there }];
}

function setKey(categories: readonly string[]): string {
  return [...categories].sort().join(' ');
}
