import { parsePeriod, type DimensionRule, type Frequency, type Period } from '@chorus/domain';
import { findPeriod } from './find-period.js';
import type { DimensionPlan, PeriodPlan, PlacePlan } from './plan.js';
import { report, requiredColumn, type Planning } from './planning.js';
import { excerpt, fold, remember } from './text.js';

/** Where the place stands. One of the columns is enough; a place for the whole file does without. */
export function planPlace(planning: Planning): PlacePlan {
  const { column, codeColumn, code } = planning.mapping.place;
  const nameColumn = planning.columns.index(column ?? '');
  const ofCode = planning.columns.index(codeColumn ?? '');
  if (nameColumn < 0 && ofCode < 0 && code === undefined) {
    if (column === undefined && codeColumn === undefined) report(planning, 'MISSING_PLACE', {});
    if (column !== undefined) planning.missing.add(column);
    if (codeColumn !== undefined) planning.missing.add(codeColumn);
  }
  return { nameColumn, codeColumn: ofCode, code };
}

/** Undefined where the period is in the header: then each column brings its own. */
export function planPeriod(planning: Planning): PeriodPlan | undefined {
  const rule = planning.mapping.period;
  const { titles, fileName = '' } = planning.table;
  switch (rule.from) {
    case 'header':
      return undefined;
    case 'column':
      return {
        column: requiredColumn(planning, rule.column),
        reads: rule.reads,
        fixed: undefined,
        read: remember((text) => parsePeriod(text, rule.reads)),
      };
    case 'title':
      return fixedPeriod(planning, titles, rule.reads);
    case 'fileName':
      return fixedPeriod(planning, [fileName], rule.reads);
    case 'text':
      return fixedPeriod(planning, [rule.text], rule.reads);
  }
}

function fixedPeriod(planning: Planning, texts: readonly string[], reads: Frequency): PeriodPlan {
  const fixed = firstPeriod(texts, reads);
  if (!fixed) report(planning, 'UNREADABLE_PERIOD', { text: excerpt(texts.join(' ')), reads });
  return { column: -1, reads, fixed, read: () => undefined };
}

function firstPeriod(texts: readonly string[], reads: Frequency): Period | undefined {
  for (const text of texts) {
    const found = parsePeriod(text, reads) ?? findPeriod(text, reads)?.period;
    if (found) return found;
  }
  return undefined;
}

/**
 * The dimensions that stand in columns. One without its column would turn every group into everyone, so it has to be
 * there. A rule that names no column speaks of categories in column names only.
 */
export function planDimensions(planning: Planning): DimensionPlan[] {
  return planning.mapping.dimensions
    .filter(({ column }) => column)
    .map((rule) => ({
      dimension: rule.dimension,
      column: requiredColumn(planning, rule.column),
      read: remember(categoryReader(rule)),
    }))
    .filter(({ column }) => column >= 0);
}

/** The category that a text means by the mapping, or the text itself; undefined for everyone. */
export function categoryReader(rule: DimensionRule | undefined): (text: string) => string | undefined {
  const everyone = new Set(['', ...(rule?.everyone ?? []).map(fold)]);
  const categories = new Map(Object.entries(rule?.categories ?? {}).map(([text, key]) => [fold(text), key]));
  return (text) => {
    const folded = fold(text);
    return everyone.has(folded) ? undefined : (categories.get(folded) ?? text.trim());
  };
}

/** Tests that a row must pass to be looked at. */
export function planKeep(planning: Planning): { test: number; oneOf: ReadonlySet<number> }[] {
  return planning.mapping.keep.flatMap(({ column, oneOf }) => {
    const index = requiredColumn(planning, column);
    if (index < 0) return [];
    const asked = oneOf.map((text) => planning.tests.ask(index, text));
    const { test } = planning.tests.ask(index, oneOf[0] ?? '');
    return [{ test, oneOf: new Set(asked.map(({ is }) => is)) }];
  });
}
