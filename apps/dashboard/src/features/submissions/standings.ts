import type { DueStanding } from '@chorus/domain';

interface Due {
  standing: DueStanding;
  dueOn: string;
  period: { start: string };
}

export interface OwnNumbers<Item> {
  yours: Item[];
  coming: Item[];
  withTeam: Item[];
  done: Item[];
}

/** What a contributor sees: first what waits for them, the most pressing first; what is done last, the newest first. */
export function ownNumbers<Item extends Due>(items: readonly Item[]): OwnNumbers<Item> {
  const soonest = [...items].sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  const of = (...standings: DueStanding[]) => soonest.filter(({ standing }) => standings.includes(standing));
  return {
    yours: [...of('RETURNED'), ...of('OVERDUE', 'DUE')],
    coming: of('NOT_OVER'),
    withTeam: of('SUBMITTED'),
    done: of('APPROVED').sort((a, b) => b.period.start.localeCompare(a.period.start)),
  };
}

/** How a steward looks at them. */
export const QUEUES = ['SUBMITTED', 'OVERDUE', 'OPEN', 'APPROVED'] as const;
export type Queue = (typeof QUEUES)[number];

const IN: Record<Queue, readonly DueStanding[]> = {
  SUBMITTED: ['SUBMITTED'],
  OVERDUE: ['OVERDUE'],
  OPEN: ['DUE', 'RETURNED', 'NOT_OVER'],
  APPROVED: ['APPROVED'],
};

/** The numbers of one queue: what has waited longest first; of what is approved, the newest. */
export function queueOf<Item extends Due>(items: readonly Item[], queue: Queue): Item[] {
  const found = items
    .filter(({ standing }) => IN[queue].includes(standing))
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  return queue === 'APPROVED' ? found.reverse() : found;
}
