import { Invalid } from '../core/errors.js';
import { isId } from '../core/ids.js';

/** A story by its place among all stories, newest first. */
export interface Place {
  day: string;
  id: string;
}

/** Where a page ended. What the first page made out goes along, so that the next one makes out the same. */
export interface StoryCursor extends Place {
  /** The words that were looked for, where they are not those that were typed. */
  words?: string;
  /** Of the best matches: how good the last one was, and between which stories the first page looked. */
  best?: { score: number; top: Place; bottom: Place };
}

/** A cursor as text; nothing for anybody to read, and nothing secret. */
export function writeCursor({ day, id, words, best }: StoryCursor): string {
  const parts = [
    day,
    id,
    words ?? null,
    ...(best ? [best.score, ...flat(best.top), ...flat(best.bottom)] : []),
  ];
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** Reads a cursor; throws Invalid at `after` for what is none. */
export function readCursor(text: string): StoryCursor {
  const parts = parse(text);
  const [day, id, words, score, ...bounds] = parts;
  const here = place(day, id);
  const cursor: StoryCursor = { ...here, ...(typeof words === 'string' && words !== '' ? { words } : {}) };
  if (score === undefined) return cursor;
  if (typeof score !== 'number' || !Number.isFinite(score)) throw invalid();
  return {
    ...cursor,
    best: { score, top: place(bounds[0], bounds[1]), bottom: place(bounds[2], bounds[3]) },
  };
}

const flat = ({ day, id }: Place) => [day, id];
const invalid = () => Invalid.field('after', 'INVALID');

function parse(text: string): unknown[] {
  if (text.length > 2_000) throw invalid();
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (Array.isArray(parts)) return parts as unknown[];
  } catch {
    // Not ours.
  }
  throw invalid();
}

function place(day: unknown, id: unknown): Place {
  if (typeof day !== 'string' || typeof id !== 'string') throw invalid();
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));
  if (!isDay || !isId(id)) throw invalid();
  return { day, id };
}
