import { SHELF_AUDIENCES, narrower, reaches, type Audience, type ShelfAudience } from './audience.js';

export const STORY_STATES = ['SUBMITTED', 'IN_REVIEW', 'PUBLISHED', 'HELD', 'WITHDRAWN'] as const;
export type StoryState = (typeof STORY_STATES)[number];

/** Told by the person, or written down for the person by somebody else. */
export const STORY_VIAS = ['SELF', 'SCRIBE'] as const;
export type StoryVia = (typeof STORY_VIAS)[number];

/** What a teller is asked about consent: read aloud and answered where somebody else writes the story down. */
export const CONSENT_QUESTIONS = ['AGE', 'AUDIENCE', 'PERMISSIONS'] as const;
export type ConsentQuestion = (typeof CONSENT_QUESTIONS)[number];

/** How a story stands to an indicator: it says the same, it says what the number leaves out, or it says otherwise. */
export const STANCES = ['CONFIRMS', 'EXPANDS', 'DISCORDANT'] as const;
export type Stance = (typeof STANCES)[number];

/** "For people like me this is getting": much worse, worse, neither, better, much better. */
export const LIVED_TRENDS = [-2, -1, 0, 1, 2] as const;
export type LivedTrend = (typeof LIVED_TRENDS)[number];

/** Whether a guardian agreed, for tellers under 18. */
export const GUARDIANS = ['NOT_NEEDED', 'GIVEN', 'MISSING'] as const;
export type Guardian = (typeof GUARDIANS)[number];

/** What asks a reviewer for care before the words themselves: shown in the queue, the most pressing first. */
export const CARE_FLAGS = ['OBJECTION', 'TELLER_WAITS', 'GUARDIAN_MISSING', 'SECOND_PERSON'] as const;
export type CareFlag = (typeof CARE_FLAGS)[number];

/** Who agreed for a teller under 18. */
export const GUARDIAN_KINDS = ['PARENT', 'RELATIVE', 'GUARDIAN'] as const;
export type GuardianKind = (typeof GUARDIAN_KINDS)[number];

/** How the code of a receipt is written. */
export const RECEIPT_SCRIPTS = ['WORDS', 'DIGITS'] as const;
export type ReceiptScript = (typeof RECEIPT_SCRIPTS)[number];

/** In characters. Long enough for everything people told us; a book should come in parts. */
export const STORY_LIMITS = {
  title: 150,
  text: 20_000,
  alias: 60,
  warning: 80,
  message: 4_000,
  quote: 400,
} as const;

/** What a teller can allow beside showing the story; each stands alone. */
export const PERMISSIONS = [
  'mayQuote',
  'showAlias',
  'hearVoice',
  'showPictures',
  'mayContact',
  'researchExport',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** What a teller allows. Each permission stands alone; the newest record rules. */
export interface Consent {
  audience: Audience;
  mayQuote: boolean;
  showAlias: boolean;
  /** The recording itself may be heard; without it, only what is said in it is shown, in words. */
  hearVoice: boolean;
  showPictures: boolean;
  mayContact: boolean;
  researchExport: boolean;
  /** Last day on which the story may be shown; undefined for no end. */
  until?: string;
  guardian: Guardian;
}

/**
 * The audiences on whose shelf a story stands: review is done, the consent reaches them, it has not run out, and a
 * guardian agreed where one was needed. The one rule for all surfaces. `today` is a day, as 2024-03-01.
 */
export function shelvesFor(state: StoryState, consent: Consent, today: string): ShelfAudience[] {
  if (state !== 'PUBLISHED' || consent.guardian === 'MISSING') return [];
  if (consent.until !== undefined && consent.until < today) return [];
  return SHELF_AUDIENCES.filter((audience) => reaches(consent.audience, audience));
}

/** True when `to` allows nothing that `from` does not: a change that needs no second review. */
export function isNarrower(to: Consent, from: Consent): boolean {
  const endsNoLater = from.until === undefined || (to.until !== undefined && to.until <= from.until);
  return (
    reaches(from.audience, to.audience) && endsNoLater && PERMISSIONS.every((each) => from[each] || !to[each])
  );
}

/** What two consents allow both: as the first, where the second allows it too. The guardian's word is the first one's. */
export function allowedByBoth(one: Consent, other: Omit<Consent, 'guardian'>): Consent {
  const [until] = [one.until, other.until].filter((day) => day !== undefined).sort();
  const permissions = PERMISSIONS.map((each) => [each, one[each] && other[each]] as const);
  return {
    ...one,
    ...(Object.fromEntries(permissions) as Record<Permission, boolean>),
    audience: narrower(one.audience, other.audience),
    until,
  };
}
