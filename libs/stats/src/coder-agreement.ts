import { ImpossibleInput } from './impossible-input.js';

/** What one coder said of one unit (a story, say): a code, or undefined where the coder did not see it. */
export type Code = string | undefined;

/**
 * Krippendorff's alpha for codes without order (nominal): 1 - observed over expected disagreement, for any number of
 * coders, with gaps. 1 is full agreement, 0 what chance brings, below 0 systematic disagreement.
 * `units` has one entry a unit, each with one code a coder; units with fewer than two codes say nothing and are passed
 * over. Undefined when nothing can be compared or all codes are the same: without variation there is nothing to agree on.
 * Source: Krippendorff 2011, Computing Krippendorff's Alpha-Reliability, section C.
 */
export function krippendorffAlpha(units: readonly (readonly Code[])[]): number | undefined {
  const totals = new Map<string, number>();
  let all = 0;
  let agreed = 0;
  for (const unit of units) {
    const counts = countsOf(unit.filter((code) => code !== undefined));
    const codes = sum([...counts.values()]);
    if (codes < 2) continue;
    all += codes;
    for (const [code, count] of counts) {
      totals.set(code, (totals.get(code) ?? 0) + count);
      agreed += (count * (count - 1)) / (codes - 1);
    }
  }
  const expected = sum([...totals.values()].map((count) => count * (count - 1)));
  const pairs = all * (all - 1);
  if (pairs === 0 || expected === pairs) return undefined;
  return 1 - ((all - 1) * (all - agreed)) / (pairs - expected);
}

/**
 * Cohen's kappa of two coders who coded the same units: how far they agree beyond chance, as a share of what chance
 * leaves. Units that one of them did not see are passed over. Undefined when no unit is left, or when both used one and
 * the same code throughout.
 * Throws ImpossibleInput when the two lists are not of the same length.
 * Source: Cohen 1960, Educational and Psychological Measurement 20:37-46.
 */
export function cohenKappa(first: readonly Code[], second: readonly Code[]): number | undefined {
  if (first.length !== second.length)
    throw new ImpossibleInput('second', `has ${second.length} codes, but the first coder ${first.length}`);
  const pairs = first.flatMap((code, index) => {
    const other = second[index];
    return code === undefined || other === undefined ? [] : [{ code, other }];
  });
  const n = pairs.length;
  const others = countsOf(pairs.map(({ other }) => other));
  const chance = sum(
    [...countsOf(pairs.map(({ code }) => code))].map(([code, count]) => count * (others.get(code) ?? 0)),
  );
  if (n === 0 || chance === n * n) return undefined;
  const agreed = pairs.filter(({ code, other }) => code === other).length;
  return (agreed * n - chance) / (n * n - chance);
}

function countsOf(codes: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
