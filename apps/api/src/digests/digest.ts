import { shiftedDay } from '@chorus/domain';

/** What a letter of the week counts; each reader gets of it what they may see anyway. */
export interface Digest {
  /** What waits for the reader: only what they can do something about. */
  waiting: {
    storiesToRead: number;
    consentsEnding: number;
    challengesToLookAt: number;
    challengesToAnswer: number;
    numbersToApprove: number;
    numbersDue: number;
    unpublished: number;
    contributionsToRead: number;
  };
  /** Names of indicators with newly published numbers. */
  published: readonly string[];
  /** Stories on the reader's shelf that arrived since. */
  stories: number;
  /** Titles of tensions that moved since. */
  tensions: readonly string[];
}

export type WaitingKind = keyof Digest['waiting'];

/** A week with nothing in it brings no letter. */
export function isEmpty({ waiting, published, stories, tensions }: Digest): boolean {
  return (
    Object.values(waiting).every((count) => count === 0) && published.length + stories + tensions.length === 0
  );
}

/** Letters are written on a Monday; a server that stood still catches up until the day after next. */
const LATEST = 3;

/** The Monday whose letter is to be written on this day, as 2026-11-23; undefined on the other days of the week. */
export function letterDay(day: string): string | undefined {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday >= 1 && weekday <= LATEST ? shiftedDay(day, 1 - weekday) : undefined;
}
