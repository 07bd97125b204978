import type { Measure } from '@chorus/domain';
import fc from 'fast-check';
import { numbers } from '../../test/tables.js';
import { narrowest, rangesOf, type Row } from '../../test/linear-program.js';
import type { Cell, Relation } from './cell.js';
import { DEFAULT_POLICY } from './policy.js';
import { primary } from './primary.js';
import { protect } from './secondary.js';

/**
 * The attack knows nothing of relations between cells. Its unknowns are the people of the smallest pieces that there
 * are (a town, by all groups at once, in a quarter); every figure that is shown says what some pieces come to; every
 * figure that is hidden is what some pieces could come to. Another solver says how far.
 */

/** One way of dividing: what each label is made up of. Labels without parts are pieces. */
type Way = Record<string, readonly string[]>;

const TOWNS: Way = { state: ['east', 'west'], east: ['a', 'b', 'c'], west: ['d', 'e'] };
const GROUPS: Way = { everyone: ['low', 'middle', 'high'] };
const SEXES: Way = { all: ['f', 'm'] };
const QUARTERS: Way = { year: ['q1', 'q2', 'q3'] };

const labelsOf = (way: Way) => [...new Set([...Object.keys(way), ...Object.values(way).flat()])];
const piecesOf = (way: Way, label: string): string[] =>
  way[label]?.flatMap((part) => piecesOf(way, part)) ?? [label];
const crossedWith = (lists: readonly (readonly string[])[]): string[][] =>
  lists.reduce<string[][]>(
    (all, list) => all.flatMap((before) => list.map((label) => [...before, label])),
    [[]],
  );

interface Published {
  cells: Cell[];
  relations: Relation[];
  /** The pieces of each cell, by number. */
  piecesOf: number[][];
  pieces: number;
}

/** A table of all totals of some ways; the counts of a piece are [those with the outcome, those without]. */
function publish(
  ways: readonly Way[],
  measure: Measure,
  countsAt: (piece: number) => readonly [number, number],
): Published {
  const keys = crossedWith(ways.map(labelsOf));
  const place = new Map(keys.map((key, at) => [key.join('/'), at]));
  const pieces = new Map(
    crossedWith(ways.map((way) => labelsOf(way).filter((label) => !way[label]))).map((key, at) => [
      key.join('/'),
      at,
    ]),
  );
  const piecesAt = keys.map((key) =>
    crossedWith(key.map((label, way) => piecesOf(ways[way] ?? {}, label))).map(
      (piece) => pieces.get(piece.join('/')) ?? -1,
    ),
  );
  const cells = piecesAt.map((own): Cell => {
    const sum = (side: 0 | 1) => own.reduce((all, piece) => all + countsAt(piece)[side], 0);
    const [numerator, denominator] = [sum(0), sum(0) + sum(1)];
    if (measure === 'COUNT') return { measure, value: numerator };
    return {
      measure,
      value: denominator > 0 ? (100 * numerator) / denominator : 0,
      per: 100,
      numerator,
      denominator,
    };
  });
  const relations = keys.flatMap((key, total) =>
    key.flatMap((label, way) => {
      const parts = ways[way]?.[label];
      if (!parts) return [];
      return [{ total, parts: parts.map((part) => place.get(key.with(way, part).join('/')) ?? -1) }];
    }),
  );
  return { cells, relations, piecesOf: piecesAt, pieces: pieces.size };
}

/** The hidden cells that a reader works out too closely, each with what it can be. */
async function leaks(table: Published, isHidden: (cell: number) => boolean, width: number) {
  const { cells, pieces } = table;
  const sides = cells[0]?.measure === 'COUNT' ? 1 : 2;
  const hidden = [...cells.keys()].filter(isHidden);
  const rows: Row[] = [];
  const wanted: number[] = [];
  let size = pieces * sides;
  const columns = (cell: number, side: number) =>
    (table.piecesOf[cell] ?? []).map((piece) => piece + side * pieces);
  for (const cell of cells.keys()) {
    for (let side = 0; side < sides; side += 1) {
      const own = columns(cell, side);
      if (isHidden(cell)) {
        rows.push({ unknowns: [...own, size], factors: [...own.map(() => 1), -1], lower: 0, upper: 0 });
        wanted.push(size);
        size += 1;
        continue;
      }
      const { value = 0, numerator = value, denominator = 0 } = cells[cell] ?? {};
      const known = side === 0 ? numerator : denominator - numerator;
      rows.push({ unknowns: own, factors: own.map(() => 1), lower: known, upper: known });
    }
  }
  const found = narrowest(await rangesOf(size, rows, wanted, width), width);
  return found.map(([unknown, range]) => ({
    ...range,
    cell: hidden[Math.floor((unknown - pieces * sides) / sides)],
  }));
}

const waysOf = fc.constantFrom<Way[]>(
  [TOWNS],
  [TOWNS, GROUPS],
  [TOWNS, QUARTERS],
  [GROUPS, SEXES, QUARTERS],
  [TOWNS, GROUPS, SEXES],
);
const MOST_PIECES = 60;
const people = fc.oneof(fc.nat(12), fc.nat(90), fc.constant(0));
const pieces = fc.array(fc.tuple(people, people), { minLength: MOST_PIECES, maxLength: MOST_PIECES });
/** Estimates of a survey are no whole numbers. */
const scales = fc.constantFrom(1, 1, 0.37);

describe('an attack by another solver, from the smallest pieces up', () => {
  it.each<Measure>(['COUNT', 'PROPORTION'])(
    'narrows no hidden %s down below the threshold',
    async (measure) => {
      await fc.assert(
        fc.asyncProperty(waysOf, pieces, scales, async (ways, counts, scale) => {
          const table = publish(ways, measure, (piece) => {
            const [yes, no] = counts[piece % MOST_PIECES] ?? [0, 0];
            return [yes * scale, no * scale];
          });
          const reasons = protect(table.cells, table.relations, DEFAULT_POLICY);
          const isHidden = (cell: number) => reasons[cell] !== undefined;
          expect(await leaks(table, isHidden, DEFAULT_POLICY.minimumCount)).toEqual([]);
        }),
        { numRuns: 40 },
      );
    },
  );

  // So many hang together that they are protected part by part; the attack takes them whole.
  it('narrows nothing down in a large table either, half of it small', async () => {
    const towns = Array.from({ length: 40 }, (_, at) => `town-${at}`);
    const ways: Way[] = [{ state: towns }, { everyone: ['a', 'b', 'c', 'd', 'e'] }, { all: ['x', 'y', 'z'] }];
    const random = numbers(20_240_304);
    const counts = Array.from({ length: 600 }, (): [number, number] => {
      const yes = Math.round(80 * random() ** 4);
      return [yes, Math.round(3 * yes + 200 * random() ** 4)];
    });
    const table = publish(ways, 'PROPORTION', (piece) => counts[piece] ?? [0, 0]);
    const reasons = protect(table.cells, table.relations, DEFAULT_POLICY);
    const hidden = reasons.filter(Boolean).length;
    expect(hidden).toBeGreaterThan(450);
    const found = await leaks(table, (cell) => reasons[cell] !== undefined, DEFAULT_POLICY.minimumCount);
    expect(found).toEqual([]);
  });

  it('works hidden figures out where only small ones are hidden', async () => {
    const table = publish([TOWNS, GROUPS], 'COUNT', (piece) => [3 + 7 * (piece % 5), 0]);
    const small = primary(table.cells, DEFAULT_POLICY);
    const found = await leaks(table, (cell) => small[cell] === true, DEFAULT_POLICY.minimumCount);
    expect(found.some(({ low, high }) => high - low < 1e-5)).toBe(true);
  });
});
