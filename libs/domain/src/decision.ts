/** How an action that follows from a decision stands. `DROPPED`: it will not be done, and it is said why. */
export const ACTION_STATES = ['PLANNED', 'UNDER_WAY', 'DONE', 'DROPPED'] as const;
export type ActionState = (typeof ACTION_STATES)[number];

/** In characters, and entries. */
export const DECISION_LIMITS = {
  title: 200,
  text: 4_000,
  who: 160,
  words: 1_000,
  body: 120,
  seats: 200,
  stories: 12,
  tensions: 6,
  themes: 12,
  curves: 6,
  actions: 30,
} as const;

/**
 * A table at which is decided: how many seats it has, and how many are held, openly and by the people's own word, by
 * people who live what is decided about.
 */
export interface Seats {
  seats: number;
  livedSeats: number;
}

/** Everything that was decided in one year, over all tables. */
export interface SeatYear extends Seats {
  year: string;
  decisions: number;
}

/** The seats at the decisions of each year, the first year first. A table counts as often as it decided. */
export function seatsByYear(decisions: readonly (Seats & { decidedOn: string })[]): SeatYear[] {
  const years = new Map<string, SeatYear>();
  for (const { decidedOn, seats, livedSeats } of decisions) {
    const year = decidedOn.slice(0, 4);
    const before = years.get(year) ?? { year, decisions: 0, seats: 0, livedSeats: 0 };
    years.set(year, {
      year,
      decisions: before.decisions + 1,
      seats: before.seats + seats,
      livedSeats: before.livedSeats + livedSeats,
    });
  }
  return [...years.values()].sort((a, b) => a.year.localeCompare(b.year));
}

/** What the years say together. No test and no trend: a comparison of the first share with the last. */
export type SeatCourse = 'NONE' | 'ONE_YEAR' | 'MORE' | 'FEWER' | 'SAME';

/** Compares the share of the last year with that of the first, exactly: without rounding. */
export function seatCourse(years: readonly SeatYear[]): SeatCourse {
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return 'NONE';
  if (first === last) return 'ONE_YEAR';
  const [then, now] = [first.livedSeats * last.seats, last.livedSeats * first.seats];
  return now === then ? 'SAME' : now > then ? 'MORE' : 'FEWER';
}

/** Is it time to look what came of a decision? Days as ISO text; `lookedOn` is the day of the newest look. */
export function isDueForALook(
  { reviewOn, lookedOn }: { reviewOn: string | null; lookedOn: string | null },
  today: string,
): boolean {
  return reviewOn !== null && reviewOn <= today && (lookedOn === null || lookedOn < reviewOn);
}

/** Is an action late: its day has gone by, and nobody has said that it is done or dropped? */
export function isLateAction(
  { state, until }: { state: ActionState; until: string | null },
  today: string,
): boolean {
  return until !== null && until < today && (state === 'PLANNED' || state === 'UNDER_WAY');
}
