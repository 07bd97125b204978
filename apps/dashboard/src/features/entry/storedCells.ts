import {
  OBSERVATION_STATUSES,
  pointState,
  VALUE_STATES,
  type ObservationStatus,
  type ValueState,
} from '@chorus/domain';
import type { ResultOf } from '../../graphql.js';
import type { StoredCell } from './cells.js';
import type { EntryTableQuery } from './entry.graphql.js';

type EntryTable = ResultOf<typeof EntryTableQuery>['entryTable'];

/** The columns of an answer as cells. Places, groups and periods are shared, not made anew for each. */
export function storedCells(table: EntryTable): StoredCell[] {
  const { placeIds, groups, changes } = table;
  const notes = table.notes as Record<number, string>;
  const periods = table.starts.map((start, index) => ({ start, end: table.ends[index] ?? start }));
  return table.values.flatMap((value, index): StoredCell[] => {
    const placeId = placeIds[table.place[index] ?? -1];
    const categoryIds = groups[table.group[index] ?? -1];
    const period = periods[table.period[index] ?? -1];
    const change = changes[table.change[index] ?? -1];
    if (placeId === undefined || !categoryIds || !period || !change) return [];
    return [
      {
        ...{ placeId, categoryIds, period, value },
        numerator: table.numerators[index] ?? null,
        denominator: table.denominators[index] ?? null,
        moe: table.moes[index] ?? null,
        note: notes[index] ?? '',
        ...stateOf(table.states[index] ?? '-'),
        ...{ changeId: change.id, at: change.at, who: change.who },
      },
    ];
  });
}

function stateOf(code: string): { state: ValueState; status: ObservationStatus } {
  const point = pointState(code);
  return {
    state: VALUE_STATES.find((state) => state === point) ?? 'VALUE',
    status: OBSERVATION_STATUSES.find((status) => status === point) ?? 'FINAL',
  };
}
