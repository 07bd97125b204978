import { Failure } from '../../failure.js';
import type { Submission } from './share.graphql.js';

export interface Sent {
  code: string;
  /** What the server has is what was sent before the last changes. */
  isEarlier: boolean;
  /** It lies sealed on this device and goes as soon as there is a line; the code is right from then on. */
  waits?: boolean;
}

/**
 * Adds a submission to what was sent, newest last. It goes on the list before it goes on the line, because a line
 * that breaks does not say on which side of the server.
 */
export function withAttempt(attempts: readonly Submission[], next: Submission): Submission[] {
  const same = JSON.stringify(next);
  return [...attempts.filter((attempt) => JSON.stringify(attempt) !== same), next];
}

/**
 * Sends the newest attempt. When the server already has the key with other words (an earlier answer was lost, and
 * the teller then changed something), the earlier ones are sent again until the server knows one: that gives the code
 * of the story it has, instead of a second story or none. Throws Failure.
 */
export async function sendOnce(
  attempts: readonly Submission[],
  send: (submission: Submission) => Promise<string>,
): Promise<Sent> {
  let reused: Failure | undefined;
  for (const [back, submission] of [...attempts].reverse().entries()) {
    try {
      return { code: await send(submission), isEarlier: back > 0 };
    } catch (error) {
      if (!(error instanceof Failure) || error.problem.code !== 'KEY_REUSED') throw error;
      reused = error;
    }
  }
  throw reused ?? new Failure('INTERNAL', { code: 'INVALID', detail: {} });
}
