import { isQuotient, quotient, type Measure } from './measure.js';
import { problem, type Problem } from './problem.js';

/** The figures of an observation; what is not known is undefined. */
export interface Figures {
  value?: number;
  numerator?: number;
  denominator?: number;
  /** Margin of error at 90 %, as surveys publish it. */
  moe?: number;
}

export interface MeasureFacts {
  measure: Measure;
  per: number;
}

/** Rounding that sources do: a value may differ from its parts by this much, or by 1 % of itself. */
const ROUNDING = 0.55;

/** The figures with the value worked out from its parts, where only the parts were given. */
export function completeFigures({ measure, per }: MeasureFacts, figures: Figures): Figures {
  if (figures.value !== undefined || !isQuotient(measure)) return figures;
  const value = quotient(figures.numerator, figures.denominator, per);
  return value === undefined ? figures : { ...figures, value };
}

/** What is wrong with the figures of one observation, the same at entry and at import. Empty when nothing is. */
export function figureProblems({ measure, per }: MeasureFacts, figures: Figures): Problem[] {
  const { value, numerator, denominator, moe } = figures;
  const problems: Problem[] = [];
  if (
    measure === 'PROPORTION' &&
    numerator !== undefined &&
    denominator !== undefined &&
    numerator > denominator
  ) {
    problems.push(problem('NUMERATOR_ABOVE_DENOMINATOR', { numerator, denominator }));
  } else if (value !== undefined && measure === 'PROPORTION' && (value < 0 || value > per)) {
    problems.push(problem('OUT_OF_RANGE', { value, low: 0, high: per }));
  }
  if (value !== undefined && value < 0 && (measure === 'RATE' || measure === 'COUNT')) {
    problems.push(problem('NEGATIVE', { value }));
  }
  for (const part of [numerator, denominator, moe]) {
    if (part !== undefined && part < 0) problems.push(problem('NEGATIVE', { value: part }));
  }
  const expected = isQuotient(measure) ? quotient(numerator, denominator, per) : undefined;
  if (problems.length === 0 && value !== undefined && expected !== undefined && disagrees(value, expected)) {
    problems.push(
      problem('VALUE_DISAGREES', {
        value,
        numerator: numerator ?? 0,
        denominator: denominator ?? 0,
        expected: rounded(expected),
      }),
    );
  }
  return problems;
}

function disagrees(value: number, expected: number): boolean {
  return Math.abs(value - expected) > Math.max(ROUNDING, Math.abs(expected) * 0.01);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
