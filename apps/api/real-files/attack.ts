import type { Measure } from '@chorus/domain';
import { narrowest, rangesOf, type Row } from '@chorus/stats/testing';

/** One figure as everybody reads it; where it is hidden, nothing but that. */
export interface ReadFigure {
  place: string;
  /** Empty for everyone. */
  groups: readonly string[];
  start: string;
  end: string;
  isHidden: boolean;
  value?: number;
  numerator?: number;
  denominator?: number;
}

/** What everybody knows of how figures hang together. */
export interface Knowledge {
  measure: Measure;
  per: number;
  decimals: number;
  parentOf: ReadonlyMap<string, string | null>;
  /** The reader also believes sums that nobody can prove, because a source hides some of their parts. */
  believesUnproved: boolean;
  /** Dimensions whose groups are everyone. */
  partitions: readonly (readonly string[])[];
}

/** The counts that a figure really has, as far as its source says. */
export type Truth = (figure: ReadFigure) => { numerator?: number; denominator?: number } | undefined;

export interface Leak {
  figure: ReadFigure;
  count: 'numerator' | 'complement' | 'denominator';
  low: number;
  high: number;
}

export interface Attack {
  figures: number;
  hidden: number;
  /** Sums that a reader may reckon with. */
  sums: number;
  leaks: Leak[];
}

/**
 * What a reader works out of a published table. They know every shown figure, which sums hold in truth, and that
 * nobody is counted less than zero times. Unknown are those with the outcome and those without it, of every figure
 * that is hidden or does not say them.
 */
export async function attack(
  figures: readonly ReadFigure[],
  knowledge: Knowledge,
  truth: Truth,
  width: number,
): Promise<Attack> {
  const sides = knowledge.measure === 'COUNT' ? 1 : 2;
  const unknownOf = new Map<ReadFigure, number>();
  const rows: Row[] = [];
  let size = 0;
  for (const figure of figures) {
    if (!figure.isHidden && countsOf(figure, knowledge)) continue;
    unknownOf.set(figure, size);
    if (!figure.isHidden && sides === 2 && figure.value !== undefined)
      rows.push(...ratio(figure.value, size, knowledge));
    size += sides;
  }
  const sums = sumsOf(figures, knowledge).filter((sum) => holds(sum, truth, knowledge));
  for (const { whole, parts } of sums) {
    for (let side = 0; side < sides; side += 1) {
      const row = { unknowns: [] as number[], factors: [] as number[], known: 0 };
      for (const [figure, factor] of [[whole, -1] as const, ...parts.map((part) => [part, 1] as const)]) {
        const unknown = unknownOf.get(figure);
        if (unknown === undefined) row.known -= factor * (countsOf(figure, knowledge)?.[side] ?? NaN);
        else {
          row.unknowns.push(unknown + side);
          row.factors.push(factor);
        }
      }
      if (row.unknowns.length > 0) rows.push({ ...row, lower: row.known - 1e-6, upper: row.known + 1e-6 });
    }
  }
  const names = new Map<number, Pick<Leak, 'figure' | 'count'>>();
  for (const [figure, unknown] of unknownOf) {
    if (!figure.isHidden) continue;
    names.set(unknown, { figure, count: 'numerator' });
    if (sides === 1) continue;
    names.set(unknown + 1, { figure, count: 'complement' });
    rows.push({ unknowns: [unknown, unknown + 1, size], factors: [1, 1, -1], lower: 0, upper: 0 });
    names.set(size, { figure, count: 'denominator' });
    size += 1;
  }
  const ranges = await rangesOf(size, rows, [...names.keys()], width);
  return {
    figures: figures.length,
    hidden: figures.filter(({ isHidden }) => isHidden).length,
    sums: sums.length,
    leaks: narrowest(ranges, width).flatMap(([unknown, range]) => {
      const name = names.get(unknown);
      return name ? [{ ...name, ...range }] : [];
    }),
  };
}

/** Those with the outcome and, of a share, those without it; undefined where the figure does not say them. */
function countsOf(
  { value, numerator, denominator }: ReadFigure,
  { measure }: Knowledge,
): [number, number] | undefined {
  if (measure === 'COUNT') return value === undefined ? undefined : [value, 0];
  return numerator === undefined || denominator === undefined
    ? undefined
    : [numerator, denominator - numerator];
}

/** A share without its counts still says how the two hang together, to its last digit. */
function ratio(value: number, unknown: number, { per, decimals }: Knowledge): Row[] {
  const half = 0.5 * 10 ** -decimals;
  return [
    [value - half, 0, Infinity],
    [value + half, -Infinity, 0],
  ].map(([limit = 0, lower = 0, upper = 0]) => ({
    ...{ unknowns: [unknown, unknown + 1], factors: [1 - limit / per, -limit / per], lower, upper },
  }));
}

interface Sum {
  whole: ReadFigure;
  parts: ReadFigure[];
}

/** All sums that anybody may think of: groups of everyone, places of a place, short periods of a long one. */
function sumsOf(figures: readonly ReadFigure[], { parentOf, partitions }: Knowledge): Sum[] {
  const keyOf = (place: string, groups: readonly string[], start: string, end: string) =>
    [place, [...groups].sort().join('+'), start, end].join(' ');
  const byKey = new Map(figures.map((each) => [keyOf(each.place, each.groups, each.start, each.end), each]));
  const placesIn = new Map<string, string[]>();
  for (const [place, parent] of parentOf)
    placesIn.set(parent ?? '', [...(placesIn.get(parent ?? '') ?? []), place]);
  const periods = [...new Map(figures.map(({ start, end }) => [`${start} ${end}`, { start, end }])).values()];
  return figures.flatMap((whole) => {
    const { place, groups, start, end } = whole;
    const lists = [
      ...partitions
        .filter((partition) => !partition.some((group) => groups.includes(group)))
        .map((partition) => partition.map((group) => keyOf(place, [...groups, group], start, end))),
      (placesIn.get(place) ?? []).map((child) => keyOf(child, groups, start, end)),
      tiles(periods, whole).map((tile) => keyOf(place, groups, tile.start, tile.end)),
    ];
    return lists.flatMap((keys) => {
      const parts = keys.flatMap((key) => byKey.get(key) ?? []);
      return parts.length > 0 ? [{ whole, parts }] : [];
    });
  });
}

interface Span {
  start: string;
  end: string;
}

function tiles(periods: readonly Span[], whole: Span): Span[] {
  const found: Span[] = [];
  for (let day = whole.start; day < whole.end;) {
    const next = periods.find(
      ({ start, end }) => start === day && end <= whole.end && !(start === whole.start && end === whole.end),
    );
    if (!next) return [];
    found.push(next);
    day = next.end;
  }
  return found;
}

/**
 * True for sums that really hold, and perhaps for those that nobody can disprove: whoever attacks is thought to know
 * which do. A sum of nothing known is none.
 */
function holds({ whole, parts }: Sum, truth: Truth, { measure, believesUnproved }: Knowledge): boolean {
  const counts = measure === 'COUNT' ? (['numerator'] as const) : (['numerator', 'denominator'] as const);
  return counts.every((count) => {
    const total = truth(whole)?.[count];
    const known = parts.flatMap((part) => truth(part)?.[count] ?? []);
    const missed = known.reduce((sum, each) => sum + each, 0) - (total ?? Infinity);
    if (total === undefined || known.length < parts.length)
      return believesUnproved && known.length > 0 && missed < 0.5;
    return Math.abs(missed) < 0.5;
  });
}
