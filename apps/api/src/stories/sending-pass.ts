import { createHmac, timingSafeEqual } from 'node:crypto';

/** So many days after the server gave it, a pass still lets a story in whose call has closed meanwhile. */
export const PASS_DAYS = 7;

/** For what a pass is good: one story, which nobody has sent yet, to one call. */
export interface PassFor {
  initiativeId: string;
  promptId: string;
  /** Of the story. */
  key: string;
}

/**
 * A pass of this day, as 2024-03-01. It is given only while the call is open, and says so later: a device that had no
 * line when the call closed need not be believed when it says when a story was told. Nothing is kept.
 */
export function sendingPass(salt: Buffer, wanted: PassFor, day: string): string {
  return `${day}.${mac(salt, wanted, day).toString('base64url')}`;
}

/** Whether this is a pass for this story and call, and not too old. */
export function isPassFor(salt: Buffer, wanted: PassFor, pass: string, today: string): boolean {
  const [day = '', signed = ''] = pass.split('.');
  const age = (Date.parse(today) - Date.parse(day)) / 86_400_000;
  if (!(age >= 0 && age <= PASS_DAYS)) return false;
  const [given, right] = [Buffer.from(signed, 'base64url'), mac(salt, wanted, day)];
  return given.length === right.length && timingSafeEqual(given, right);
}

function mac(salt: Buffer, { initiativeId, promptId, key }: PassFor, day: string): Buffer {
  const words = ['sending pass', initiativeId, promptId, key.toLowerCase(), day];
  return createHmac('sha256', salt).update(words.join('\0')).digest();
}
