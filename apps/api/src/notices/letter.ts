/** A letter to one person, in words. */
export interface Letter {
  accountId: string;
  recipient: string;
  /** What it is about: the same letter is written to a person once. */
  topic: string;
  subject: string;
  body: string;
}

export const MAIL_STATES = ['WAITING', 'SENT', 'FAILED'] as const;
export type MailState = (typeof MAIL_STATES)[number];

/** As often as a letter is tried before somebody has to look at it. */
export const MOST_ATTEMPTS = 8;

/** Minutes until a letter is tried again: 2, 4, 8 and so on, at most half a day. */
export function minutesToWait(attempts: number): number {
  return Math.min(2 ** attempts, 12 * 60);
}
