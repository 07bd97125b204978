import highsModule from 'highs';

/** A signed sum of unknowns that lies between two limits. */
export interface Row {
  unknowns: readonly number[];
  factors: readonly number[];
  lower: number;
  upper: number;
}

export interface Range {
  low: number;
  high: number;
}

/** Nobody thinks that there are more people than this. It can only narrow what a reader works out. */
const MOST = 1e7;

/** Differences below this are rounding of the solver. */
const HAIR = 1e-5;

/**
 * How small and how large some unknowns can be, all of them at least zero, under some rows: found by HiGHS, a solver
 * that shares nothing with ours. A range is followed until it is `enough`; every solution met counts for all ranges,
 * so that most are proved together. Throws where no numbers fit the rows.
 */
export async function rangesOf(
  size: number,
  rows: readonly Row[],
  wanted: readonly number[],
  enough: number,
): Promise<Map<number, Range>> {
  const highs = await highsModule.default();
  return highs.withModel((model) => {
    model.options.set('output_flag', false);
    model.addVars(new Float64Array(size), new Float64Array(size).fill(MOST));
    for (const { unknowns, factors, lower, upper } of rows) {
      model.addRow(lower, upper, { indices: Int32Array.from(unknowns), values: Float64Array.from(factors) });
    }
    const ranges = new Map(wanted.map((unknown) => [unknown, { low: Infinity, high: -Infinity }]));
    const narrow = () =>
      wanted.filter((unknown) => {
        const { low, high } = ranges.get(unknown) ?? { low: 0, high: 0 };
        return !(high - low >= enough);
      });
    /** Costs are minimised; all others are nothing. */
    const solve = (costs: ReadonlyMap<number, number>) => {
      const all = new Float64Array(size);
      for (const [unknown, cost] of costs) all[unknown] = cost;
      model.changeColsCost({ kind: 'range', from: 0, to: size - 1 }, all);
      model.run();
      if (model.getModelStatus() !== highs.constants.modelStatus.optimal)
        throw new Error(`No numbers fit: model status ${model.getModelStatus()}`);
      const { colValue } = model.getSolution();
      for (const [unknown, range] of ranges) {
        range.low = Math.min(range.low, colValue[unknown] ?? NaN);
        range.high = Math.max(range.high, colValue[unknown] ?? NaN);
      }
    };
    for (let round = 0; round < 16; round += 1) {
      const open = narrow();
      // All up, all down, then every second, every fourth ... up and the others down.
      const sign = (at: number) => (round < 2 ? round * 2 - 1 : (at >> (round - 2)) % 2 === 0 ? 1 : -1);
      if (open.length > 0) solve(new Map(open.map((unknown, at) => [unknown, sign(at)])));
    }
    // What has never been more than nothing is known to be nothing when even all of it together cannot be more.
    const isNothing = (unknown: number) => !((ranges.get(unknown)?.high ?? 0) > HAIR);
    for (let before = -1, nothing = wanted.filter(isNothing); before !== nothing.length;) {
      before = nothing.length;
      if (before > 0) solve(new Map(nothing.map((unknown) => [unknown, -1])));
      nothing = nothing.filter(isNothing);
    }
    for (const unknown of narrow()) {
      if (isNothing(unknown)) continue;
      const range = ranges.get(unknown);
      for (const way of [-1, 1]) {
        if (range && !(range.high - range.low >= enough)) solve(new Map([[unknown, way]]));
      }
    }
    return ranges;
  });
}

/** The unknowns whose range is too narrow. What is known to be nothing is not among them: zero stays zero. */
export function narrowest(ranges: ReadonlyMap<number, Range>, width: number): [number, Range][] {
  return [...ranges].filter(([, { low, high }]) => high > HAIR && high - low < width - HAIR);
}
