import { problem, type ImportMapping, type Problem, type RowProblemCode } from '@chorus/domain';
import { columnsOf, type Columns } from './columns.js';
import type { Known } from './known.js';
import type { TestPlan } from './plan.js';
import type { TableShape } from './table.js';
import { fold, remember } from './text.js';

/** What is at hand, and what was found, while a mapping is fitted to a file. */
export interface Planning {
  mapping: ImportMapping;
  table: TableShape;
  known: Known;
  columns: Columns;
  /** Columns without which the mapping cannot be used. */
  missing: Set<string>;
  problems: Problem[];
  tests: Tests;
}

export function startPlanning(mapping: ImportMapping, table: TableShape, known: Known): Planning {
  return {
    mapping,
    table,
    known,
    columns: columnsOf(table.header),
    missing: new Set(),
    problems: [],
    tests: createTests(),
  };
}

export function report(planning: Planning, code: RowProblemCode, detail: Problem['detail']): void {
  planning.problems.push(problem(code, detail));
}

/** Index of a column that has to be there; -1, and noted as missing, when it is not. */
export function requiredColumn({ columns, missing }: Planning, name: string): number {
  const index = columns.index(name);
  if (index < 0) missing.add(name);
  return index;
}

/** Collects the columns whose texts are compared with texts of the mapping, each read once a row. */
export interface Tests {
  readonly plans: TestPlan[];
  /** Position of the test on a column, and the number that stands for a text there. */
  ask(column: number, text: string): { test: number; is: number };
}

function createTests(): Tests {
  const plans: TestPlan[] = [];
  const texts: Map<string, number>[] = [];
  return {
    plans,
    ask(column, text) {
      let test = plans.findIndex((plan) => plan.column === column);
      if (test < 0) {
        const ids = new Map<string, number>();
        texts.push(ids);
        test = plans.push({ column, identify: remember((cell) => ids.get(fold(cell)) ?? 0) }) - 1;
      }
      const ids = texts[test] ?? new Map<string, number>();
      const folded = fold(text);
      const is = ids.get(folded) ?? ids.size + 1;
      ids.set(folded, is);
      return { test, is };
    },
  };
}
