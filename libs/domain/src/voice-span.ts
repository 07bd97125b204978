import { timeMark } from './media.js';
import { problem, type Problem } from './problem.js';
import type { Span } from './span.js';

/** The length of a recording in whole seconds; one that has begun counts, so that its last words can be marked. */
export function wholeSeconds(duration: number): number {
  return Math.ceil(duration);
}

const MOMENT = /^(?:(\d{1,2}):([0-5]\d)|(\d{1,3})):([0-5]\d)$/;

/** A moment as a person types it (1:05, 1:02:07, 90:00), in seconds; undefined for anything else. */
export function readMoment(written: string): number | undefined {
  const found = MOMENT.exec(written.trim());
  if (!found) return undefined;
  const [, hours = '0', minutes, minutesAlone = '0', seconds] = found;
  return Number(hours) * 3600 + Number(minutes ?? minutesAlone) * 60 + Number(seconds);
}

/** What is wrong with a stretch of a recording, from second `start` up to second `end`; undefined if it is right. */
export function voiceSpanProblem({ start, end }: Span, duration: number): Problem | undefined {
  const length = wholeSeconds(duration);
  if (start < 0 || start >= length || end > length)
    return problem('OUTSIDE_RECORDING', { length: timeMark(length) });
  if (start >= end) return problem('NO_STRETCH', { start: timeMark(start), end: timeMark(end) });
  return undefined;
}
