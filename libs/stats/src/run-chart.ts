import { requireFinite } from './impossible-input.js';
import { median } from './median.js';

/** Fewer values off the median than this get no verdict; the limits are published from here upwards. */
const USEFUL = 10;

/** What a run chart shows: is there more order in the values than chance brings about? */
export interface RunChart {
  median: number;
  /** How many values lie off the median; those on it say nothing. */
  useful: number;
  /** The longest row of useful values on one side of the median: how many, which side, and where in `values`. */
  longestRun: Run;
  /** More than this in a row is a signal. */
  longestRunLimit: number;
  /** How often the curve crosses the median. */
  crossings: number;
  /** Fewer than this is a signal. */
  crossingsLimit: number;
  /** True when either rule says that more than chance is at work. */
  signal: boolean;
}

export interface Run {
  length: number;
  side: 'ABOVE' | 'BELOW';
  /** Positions in `values` of the first and the last of the row. */
  from: number;
  to: number;
}

/**
 * Run chart of values in the order of time, after Anhoj's two rules: an unusually long run on one side of the median
 * (more than log2(n) + 3, rounded, of n useful values), or unusually few crossings of it (below the 5 % point of a
 * binomial with n - 1 chances of one half). Made for independent values of one process; about one chart in twenty
 * signals by chance. Undefined with fewer than ten useful values.
 * Of several longest runs the latest is named. Throws ImpossibleInput for values that are not finite.
 * Source: Anhoj & Olesen 2014, PLoS ONE 9:e113825; Anhoj 2015, PLoS ONE 10:e0121349.
 */
export function runChart(values: readonly number[]): RunChart | undefined {
  values.forEach((value, index) => requireFinite(`values[${index}]`, value));
  const middle = median(values);
  const runs = runsOf(values, middle);
  const useful = runs.reduce((sum, { length }) => sum + length, 0);
  const longestRun = runs.reduce<Run | undefined>(
    (best, run) => (best && best.length > run.length ? best : run),
    undefined,
  );
  if (!longestRun || useful < USEFUL) return undefined;
  const longestRunLimit = Math.round(Math.log2(useful) + 3);
  const crossings = runs.length - 1;
  const crossingsLimit = fewestHeads(useful - 1);
  const signal = longestRun.length > longestRunLimit || crossings < crossingsLimit;
  return { median: middle, useful, longestRun, longestRunLimit, crossings, crossingsLimit, signal };
}

function runsOf(values: readonly number[], middle: number): Run[] {
  const runs: Run[] = [];
  values.forEach((value, index) => {
    if (value === middle) return;
    const side = value > middle ? 'ABOVE' : 'BELOW';
    const last = runs.at(-1);
    if (last?.side === side) {
      last.length += 1;
      last.to = index;
    } else runs.push({ length: 1, side, from: index, to: index });
  });
  return runs;
}

/** The 5 % point of the number of heads in so many throws of a fair coin. */
function fewestHeads(throws: number): number {
  let term = 0.5 ** throws;
  let below = term;
  let heads = 0;
  while (below < 0.05) {
    term *= (throws - heads) / (heads + 1);
    heads += 1;
    below += term;
  }
  return heads;
}
