import { ImpossibleInput } from './impossible-input.js';

/** A stretch that a coder marked, in whole points (code points, seconds): from `start` up to, not with, `end`. */
export interface Unit {
  start: number;
  end: number;
}

/** One text or recording, from point 0 up to `length`, with what each coder who looked at it marked with one code. */
export interface Continuum {
  length: number;
  coders: readonly (readonly Unit[])[];
}

/**
 * Krippendorff's alpha for unitizing: how far coders agree where a code begins and ends, beyond chance. 1 is full
 * agreement, 0 what chance brings. A border that is off by n points counts n squared, a unit that the other coder passed
 * over its length squared. `codes` has the continua of each code; over several codes, what is observed and what chance
 * brings is added up.
 * Units of one coder and code that overlap count as one. Continua that fewer than two coders looked at are passed over.
 * Undefined where nobody marked anything.
 * With more than one continuum, or other coders on each, this goes beyond the source: differences are divided by the
 * number of coders less one in each continuum, as Krippendorff's alpha for codes does with gaps, and what is left between
 * units ends with its continuum. For one continuum it is the formula of the source.
 * Throws ImpossibleInput for units outside their continuum, without length, or between points.
 * Source: Krippendorff 2004, Content Analysis, second edition, chapter 11 (mends 1995, Sociological Methodology
 * 25:47-76).
 */
export function unitizingAlpha(codes: readonly (readonly Continuum[])[]): number | undefined {
  const found = codes.map(disagreement);
  const expected = sum(found.map((each) => each.expected));
  return expected === 0 ? undefined : 1 - sum(found.map(({ observed }) => observed)) / expected;
}

/**
 * How much of what two coders marked both marked, over all pairs of coders: shared points over points that one of them
 * or both marked (Jaccard), from 0 to 1. Not corrected for chance. Undefined where nobody marked anything.
 * Takes and refuses what `unitizingAlpha` does.
 */
export function sharedLength(continua: readonly Continuum[]): number | undefined {
  let shared = 0;
  let either = 0;
  for (const { coders } of comparable(continua))
    for (const [one, other] of pairsOf(coders)) {
      const both = sum(one.flatMap((a) => other.map((b) => common(a, b))));
      shared += both;
      either += sum([...one, ...other].map(lengthOf)) - both;
    }
  return either === 0 ? undefined : shared / either;
}

const lengthOf = ({ start, end }: Unit) => end - start;
const common = (a: Unit, b: Unit) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Continua with two coders or more, each with the units of a coder in order and apart from each other. */
function comparable(continua: readonly Continuum[]): Continuum[] {
  return continua
    .map(({ length, coders }) => ({ length, coders: coders.map((units) => apart(units, length)) }))
    .filter(({ coders }) => coders.length > 1);
}

function apart(units: readonly Unit[], length: number): Unit[] {
  const found: Unit[] = [];
  for (const { start, end } of [...units].sort((a, b) => a.start - b.start)) {
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || start >= end || end > length)
      throw new ImpossibleInput('continua', `has a unit from ${start} to ${end} in a length of ${length}`);
    const last = found.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}

/** What a coder left between units, before the first and after the last one. */
function gaps(units: readonly Unit[], length: number): Unit[] {
  const starts = [0, ...units.map(({ end }) => end)];
  return [...units.map(({ start }) => start), length].flatMap((end, index) => {
    const start = starts[index] ?? end;
    return start < end ? [{ start, end }] : [];
  });
}

const gapLengths = ({ length, coders }: Continuum) =>
  coders.flatMap((units) => gaps(units, length).map(lengthOf));

/** Of one code, by pair of points: what is observed, and what chance brings. */
function disagreement(continua: readonly Continuum[]): { observed: number; expected: number } {
  const compared = comparable(continua);
  const points = sum(compared.map(({ length, coders }) => length * coders.length));
  const units = compared.flatMap(({ coders }) => coders.flat().map(lengthOf));
  if (units.length === 0) return { observed: 0, expected: 0 };
  const observed = sum(compared.map((one) => differences(one) / (one.coders.length - 1)));
  const pairs = points * (points - 1) - sum(units.map((length) => length * (length - 1)));
  const chance = byChance(units, compared.flatMap(gapLengths));
  return { observed: observed / points ** 2, expected: (2 * chance) / (points * pairs) };
}

/** Squared differences over all ordered pairs of coders. */
function differences({ length, coders }: Continuum): number {
  return sum(
    pairsOf(coders).map(([one, other]) => {
      const borders = one.flatMap((a) =>
        other.filter((b) => common(a, b) > 0).map((b) => (a.start - b.start) ** 2 + (a.end - b.end) ** 2),
      );
      return 2 * (sum(borders) + passedOver(one, gaps(other, length)) + passedOver(other, gaps(one, length)));
    }),
  );
}

/** Units that lie in a gap of the other coder, squared. */
function passedOver(units: readonly Unit[], left: readonly Unit[]): number {
  return sum(
    units
      .filter((unit) => left.some((gap) => gap.start <= unit.start && unit.end <= gap.end))
      .map((unit) => lengthOf(unit) ** 2),
  );
}

/** What differences would add up to if all units and gaps met each other at all places. */
function byChance(units: readonly number[], left: readonly number[]): number {
  const sorted = [...left].sort((a, b) => b - a);
  const sums = [0];
  for (const gap of sorted) sums.push((sums.at(-1) ?? 0) + gap);
  let fitting = sorted.length;
  return sum(
    [...units]
      .sort((a, b) => a - b)
      .map((length) => {
        while (fitting > 0 && (sorted[fitting - 1] ?? 0) < length) fitting -= 1;
        const among = ((units.length - 1) * (2 * length ** 3 - 3 * length ** 2 + length)) / 3;
        return among + length ** 2 * ((sums[fitting] ?? 0) - fitting * (length - 1));
      }),
  );
}

function pairsOf<T>(all: readonly T[]): [T, T][] {
  return all.flatMap((one, index) => all.slice(index + 1).map((other): [T, T] => [one, other]));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
