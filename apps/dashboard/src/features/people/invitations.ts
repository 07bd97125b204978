interface Waiting {
  expiresAt: string;
  usedAt: string | null;
}

/** Invitations that can still be accepted, the one that ends soonest first. `now` in milliseconds. */
export function openInvitations<T extends Waiting>(invitations: readonly T[], now: number): T[] {
  return invitations
    .filter(({ expiresAt, usedAt }) => usedAt === null && Date.parse(expiresAt) > now)
    .sort((a, b) => Date.parse(a.expiresAt) - Date.parse(b.expiresAt));
}

const DAY = 24 * 60 * 60 * 1000;

/** Whole days until an invitation ends; 0 on its last day. */
export function daysLeft(expiresAt: string, now: number): number {
  return Math.max(0, Math.floor((Date.parse(expiresAt) - now) / DAY));
}

/** Where an invitation is accepted. */
export function invitationPath(token: string): string {
  return `/invitation/${encodeURIComponent(token)}`;
}
