/** Round numbers for an axis, and where it begins. */

export interface Axis {
  min: number;
  max: number;
  ticks: number[];
  /** False when the axis begins above zero; the page then says so in words. */
  fromZero: boolean;
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const lead = rough / power;
  const nice = lead < 1.4 ? 1 : lead < 2.2 ? 2 : lead < 3.4 ? 2.5 : lead < 6 ? 5 : 10;
  return nice * power;
}

/** Differences smaller than this are noise, relative to the values or, near zero, as they are. */
const LEAST = 1e-9;

/** Takes the noise off a sum of steps: 0.1 + 0.2 is 0.3. */
const clean = (value: number): number => Number(value.toPrecision(12));

/**
 * An axis that holds every value. It begins at zero unless the values stand so high above it that their differences
 * would vanish: when the lowest is above three fifths of the highest.
 */
export function axisOf(values: readonly number[], wantedSteps = 4): Axis {
  const finite = values.filter(Number.isFinite);
  if (finite.length === 0) return { min: 0, max: 1, ticks: [0, 1], fromZero: true };
  const lowest = Math.min(...finite);
  const highest = Math.max(...finite);
  const fromZero = !(lowest > highest * 0.6 && highest - lowest > LEAST * highest);
  const low = fromZero ? Math.min(0, lowest) : lowest;
  const high = Math.max(highest, fromZero ? 0 : highest);
  const step = niceStep((high - low > LEAST ? high - low : 1) / wantedSteps);
  const first = Math.floor(low / step);
  const last = Math.max(Math.ceil(clean(high / step)), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => clean((first + index) * step));
  return { min: ticks[0] ?? 0, max: ticks.at(-1) ?? 1, ticks, fromZero: fromZero || first <= 0 };
}

/** Decimals that the ticks of an axis need, at most `most`. */
export function tickDecimals(ticks: readonly number[], most: number): number {
  for (let decimals = 0; decimals < most; decimals += 1) {
    if (ticks.every((tick) => Math.abs(tick - Number(tick.toFixed(decimals))) < 1e-9)) return decimals;
  }
  return most;
}

/** Which of `count` labels to write so that they do not touch, the newest among them. Widths in pixels. */
export function pickLabels(count: number, width: number, labelWidth: number): number[] {
  const fit = Math.max(1, Math.floor(width / Math.max(1, labelWidth)));
  const stride = [1, 2, 3, 4, 5, 10, 12, 20, 50].find((every) => Math.ceil(count / every) <= fit) ?? count;
  return Array.from({ length: count }, (_, index) => index).filter(
    (index) => (count - 1 - index) % stride === 0,
  );
}

/** Where a value stands between two ends, from 0 to 1 when it is inside. */
export function shareOf(value: number, min: number, max: number): number {
  return max === min ? 0.5 : (value - min) / (max - min);
}
