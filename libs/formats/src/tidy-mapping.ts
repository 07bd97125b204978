import {
  VALUE_STATES,
  type CellRule,
  type ImportMapping,
  type ObservationField,
  type ValueWord,
} from '@chorus/domain';
import { dimensionColumn, TIDY_READS } from './tidy-columns.js';

/** Columns that say something of an observation. `state` speaks of the value too: it has the words for why there is none. */
const CELLS: [column: string, field: ObservationField][] = [
  ['value', 'value'],
  ['state', 'value'],
  ['numerator', 'numerator'],
  ['denominator', 'denominator'],
  ['moe', 'moe'],
  ['status', 'status'],
  ['note', 'note'],
];

/**
 * The mapping that reads what `tidyCsv` writes, with the same meaning. It also reads tidy CSV made by hand: the columns
 * place_code, state, status, note and those of numbers may be missing as long as value or numerator is there; a blank
 * cell of a number means that there is none.
 */
export function tidyMapping(dimensions: readonly string[]): ImportMapping {
  return {
    version: 1,
    reading: { decimalComma: false },
    keep: [],
    place: { column: 'place', codeColumn: 'place_code' },
    period: { from: 'column', column: 'period', reads: TIDY_READS },
    dimensions: dimensions.map((dimension) => ({
      dimension,
      column: dimensionColumn(dimension),
      everyone: [],
      categories: {},
    })),
    cells: CELLS.map(([column, field]): CellRule => ({
      column,
      field,
      indicator: { column: 'indicator', texts: {} },
    })),
    words: [
      { text: '', means: 'SKIP' },
      ...VALUE_STATES.map(wordOfState),
      { text: 'SUPPRESSED_BY_US', means: 'SUPPRESSED_AT_SOURCE' },
    ],
  };
}

function wordOfState(state: (typeof VALUE_STATES)[number]): ValueWord {
  return { text: state, means: state === 'VALUE' ? 'SKIP' : state };
}
