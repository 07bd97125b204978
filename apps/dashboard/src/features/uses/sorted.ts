import type { Use } from './uses.graphql.js';

export interface SortedUses {
  /** They last, and may. */
  standing: Use[];
  /** The teller does not want them: one for each place. */
  takenDown: Use[];
  /** Over, or printed and said. */
  past: Use[];
}

/** The uses of a story as they are told. `uses` comes with those that last first, then the newest. */
export function sorted(uses: readonly Use[]): SortedUses {
  const down = new Map<string, Use>();
  for (const use of uses) {
    if (!use.takenDownOn) continue;
    const place = `${use.place}/${use.indicatorId ?? use.tensionId ?? use.decisionId ?? use.reportId ?? ''}/${use.note}`;
    if (!down.has(place)) down.set(place, use);
  }
  return {
    standing: uses.filter(({ lastDay, takenDownOn }) => !lastDay && !takenDownOn),
    takenDown: [...down.values()],
    past: uses.filter(({ lastDay, takenDownOn }) => lastDay && !takenDownOn),
  };
}
