import { figureProblems, problem, type MeasureFacts, type Problem } from '@chorus/domain';
import { figuresOf, type CellContent } from './cells.js';
import { isWrittenDate, serialDay, type Entered } from './figures.js';

/** The first thing that is wrong with a cell, by the rules of the server; undefined when nothing is. */
export function cellProblem(content: CellContent, facts: MeasureFacts): Problem | undefined {
  const value = content.state === 'VALUE' ? content.value : null;
  for (const entered of [value, content.numerator, content.denominator, content.moe]) {
    const found = unread(entered);
    if (found) return found;
  }
  const figures = figuresOf(content, facts);
  const [first] = figureProblems(facts, figures);
  if (first) {
    const day = first.code === 'OUT_OF_RANGE' && serialDay(Number(first.detail['value']));
    return day ? problem('DATE_FOR_NUMBER', { text: `${first.detail['value']} (${day})` }) : first;
  }
  const half = figures.value === undefined && (figures.numerator ?? figures.denominator) !== undefined;
  return content.state === 'VALUE' && half ? problem('HALF_A_FIGURE') : undefined;
}

function unread(entered: Entered): Problem | undefined {
  if (entered === null || typeof entered === 'number') return undefined;
  const text = entered.text.length <= 40 ? entered.text : `${entered.text.slice(0, 39)}…`;
  return problem(isWrittenDate(entered.text) ? 'DATE_FOR_NUMBER' : 'NOT_A_FIGURE', { text });
}

/** Whole numbers of a pasted block that are all days of our time, as spreadsheets count them. */
const SUSPICIOUS = 2;

/**
 * True where a pasted block looks like a column of dates that lost its format: at least two figures, and every one of
 * them a day of our time. They may be right, so this only warns.
 */
export function looksLikeDates(figures: readonly Entered[]): boolean {
  const numbers = figures.filter((figure) => typeof figure === 'number');
  return numbers.length >= SUSPICIOUS && numbers.every((number) => serialDay(number) !== undefined);
}
