import { cellReader, problem, type ImportMapping, type Problem } from '@chorus/domain';
import type { Known } from './known.js';
import type { MappingPlan } from './plan.js';
import { planDimensions, planKeep, planPeriod, planPlace } from './plan-row.js';
import { planSlots } from './plan-slots.js';
import { startPlanning, type Planning } from './planning.js';
import type { TableShape } from './table.js';

/**
 * Fits a mapping to the columns of one file. Gives the plan for `draftsOf`, or why the mapping cannot be used here:
 * COLUMNS_MISSING, UNREADABLE_PERIOD (of the file or of a column's name), MISSING_PLACE, UNKNOWN_INDICATOR.
 *
 * Columns for place, period, dimensions and `keep` have to be there. Columns of values may be missing, so that one
 * mapping serves files that belong together, as long as one value or numerator is found.
 */
export function planMapping(
  mapping: ImportMapping,
  table: TableShape,
  known: Known,
): { plan: MappingPlan; problems?: undefined } | { plan?: undefined; problems: Problem[] } {
  const planning = startPlanning(mapping, table, known);
  const absent = new Set<string>();
  const plan: MappingPlan = {
    place: planPlace(planning),
    period: planPeriod(planning),
    dimensions: planDimensions(planning),
    keep: planKeep(planning),
    slots: planSlots(planning, absent),
    tests: planning.tests.plans,
    readCell: cellReader(mapping.words, table.decimalComma ?? mapping.reading.decimalComma ?? false),
  };
  const problems = [...missingColumns(planning, plan, absent), ...planning.problems];
  return problems.length > 0 ? { problems } : { plan };
}

function missingColumns(planning: Planning, plan: MappingPlan, absent: ReadonlySet<string>): Problem[] {
  const { missing, columns, problems } = planning;
  const noValue = plan.slots.length === 0 && problems.length === 0;
  if (missing.size === 0 && !noValue) return [];
  const names = noValue ? new Set([...missing, ...absent]) : missing;
  return [
    problem('COLUMNS_MISSING', {
      missing: [...names].join(', ') || 'value',
      present: columns.names.filter((name) => name !== '').join(', '),
    }),
  ];
}
