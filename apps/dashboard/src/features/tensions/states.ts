import { isClosed, TENSION_STATES, type TensionState } from '@chorus/domain';

/** What the register shows: all, those under way, or one state. */
export const STATE_FILTERS = ['', 'going', ...TENSION_STATES] as const;
export type StateFilter = (typeof STATE_FILTERS)[number];

/** The filter as the address says it; anything unknown is all. */
export function readFilter(words: string | null): StateFilter {
  return STATE_FILTERS.find((filter) => filter === words) ?? '';
}

export function fits(filter: StateFilter, state: TensionState): boolean {
  if (filter === '') return true;
  return filter === 'going' ? !isClosed(state) : filter === state;
}
