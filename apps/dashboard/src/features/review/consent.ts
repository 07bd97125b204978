import { shelvesFor } from '@chorus/domain';
import type { Consent } from './reading.js';

/** Who sees a story once it is published; or why nobody does. */
export type Reach = 'PUBLIC' | 'PARTNERS' | 'NOBODY' | 'GUARDIAN' | 'EXPIRED';

/** `today` is a day, as 2024-03-01. The rule itself is that of the domain; here it gets its reason. */
export function reachOf(consent: Consent, today: string): Reach {
  const shelves = shelvesFor('PUBLISHED', { ...consent, until: consent.until ?? undefined }, today);
  if (shelves.includes('PUBLIC')) return 'PUBLIC';
  if (shelves.length > 0) return 'PARTNERS';
  if (consent.guardian === 'MISSING') return 'GUARDIAN';
  return consent.until !== null && consent.until < today ? 'EXPIRED' : 'NOBODY';
}
