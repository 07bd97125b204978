interface Call {
  state: 'DRAFT' | 'OPEN' | 'CLOSED';
  opensOn: string | null;
  closesOn: string | null;
}

/** Where a call stands today, and the day that goes with it. */
export interface Standing {
  is: 'draft' | 'closed' | 'ended' | 'later' | 'openUntil' | 'open';
  day: string | null;
}

/** `today` is an ISO day. A call is open on its first and on its last day. */
export function standingOf({ state, opensOn, closesOn }: Call, today: string): Standing {
  if (state === 'DRAFT') return { is: 'draft', day: null };
  if (state === 'CLOSED') return { is: 'closed', day: null };
  if (closesOn && closesOn < today) return { is: 'ended', day: closesOn };
  if (opensOn && opensOn > today) return { is: 'later', day: opensOn };
  return closesOn ? { is: 'openUntil', day: closesOn } : { is: 'open', day: null };
}
