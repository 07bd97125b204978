import {
  completeFigures,
  figureProblems,
  problem,
  type Finding,
  type ObservationStatus,
  type Period,
  type Problem,
  type ValueState,
} from '@chorus/domain';
import type { Reading } from '@chorus/stats';
import type { IndicatorEntity } from '../indicators/indicator.entity.js';
import { breakdownKey, EVERYONE } from '../places/breakdowns.js';
import type { CheckedFinding } from '../rules/rule-check.js';
import type { Observation } from './observations.repository.js';

export interface EnteredCell {
  placeId: string;
  categoryIds: string[];
  /** As people write it, such as 2019 or 2018-19. */
  period: string;
  value?: number | null;
  numerator?: number | null;
  denominator?: number | null;
  moe?: number | null;
  state: ValueState;
  status: ObservationStatus;
  note?: string | null;
  /** Why it is right, to rules that warned of these figures. */
  answers?: { ruleId: string; words: string }[] | null;
  /** The change that the writer saw this cell at; none for a cell that was empty. */
  seen?: string | null;
}

/** A cell as an observation, its value worked out where only the parts were given. */
export function observationOf(
  indicator: IndicatorEntity,
  cell: Omit<EnteredCell, 'period'>,
  { start, end }: Period,
  breakdownIds: ReadonlyMap<string, string>,
): Observation {
  const { value } = completeFigures(indicator, {
    value: cell.value ?? undefined,
    numerator: cell.numerator ?? undefined,
    denominator: cell.denominator ?? undefined,
  });
  return {
    indicatorId: indicator.id,
    placeId: cell.placeId,
    breakdownId: breakdownIds.get(breakdownKey(cell.categoryIds)) ?? EVERYONE,
    start,
    end,
    value: cell.state === 'VALUE' ? (value ?? null) : null,
    numerator: cell.numerator ?? null,
    denominator: cell.denominator ?? null,
    moe: cell.moe ?? null,
    state: cell.state,
    status: cell.status,
    note: cell.note || null,
  };
}

/** Neither a value nor a reason why there is none. */
export function isEmpty({ state, value }: Pick<Observation, 'state' | 'value'>): boolean {
  return state === 'VALUE' && value === null;
}

/** What the measure of the indicator does not allow. */
export function cellProblems(indicator: IndicatorEntity, cell: Observation): Problem[] {
  const { value, numerator, denominator, moe } = cell;
  const found = figureProblems(indicator, {
    value: value ?? undefined,
    numerator: numerator ?? undefined,
    denominator: denominator ?? undefined,
    moe: moe ?? undefined,
  });
  // Half a figure is a mistake, not a wish to empty the cell.
  if (isEmpty(cell) && (numerator !== null || denominator !== null)) found.push(problem('HALF_A_FIGURE'));
  return found;
}

/** The cell as rules see it. */
export function asReading(cell: Observation): Reading {
  const { indicatorId, placeId, breakdownId, start, end, value, numerator, denominator } = cell;
  return {
    ...{ indicatorId, placeId, breakdownId, start, end },
    value: value ?? undefined,
    numerator: numerator ?? undefined,
    denominator: denominator ?? undefined,
  };
}

/** What rules found, by cell. */
export function findingsOf(checked: readonly CheckedFinding[]): Finding[] {
  return checked.map(({ index, ...finding }) => ({ path: `cells.${index}.value`, ...finding }));
}
