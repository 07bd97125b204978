import type { ImportMapping, Problem, Reading } from '@chorus/domain';
import type { DraftObservation } from '../draft.js';
import { draftsOf, type RowOutcome } from '../draft-row.js';
import { FileProblem } from '../file-problem.js';
import type { Known } from '../known.js';
import type { Limits } from '../limits.js';
import { planMapping } from '../plan-mapping.js';
import { readTable, type CsvTable } from '../read-table.js';
import type { TableRow } from '../table.js';

/** Bytes as they arrive over a network: cut anywhere. */
export async function* cutUp(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size)
    yield await Promise.resolve(bytes.subarray(from, from + size));
}

export function bytesOf(text: string): Uint8Array {
  return Buffer.from(text, 'utf8');
}

export interface ReadOptions {
  reading?: Reading;
  fileName?: string;
  size?: number;
  limits?: Partial<Limits>;
  sheet?: boolean;
}

/** Reads a whole file that is small. */
export async function readAll(
  content: string | Uint8Array,
  { reading, fileName, size = 1000, limits, sheet }: ReadOptions = {},
): Promise<CsvTable & { all: TableRow[] }> {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  const table = await readTable(cutUp(bytes, size), reading, { fileName, limits, sheet });
  const all: TableRow[] = [];
  for await (const batch of table.rows) all.push(...batch);
  return { ...table, all };
}

/** The problem for which a file cannot be read; fails when it can. */
export async function problemOf(reading: Promise<unknown>): Promise<Problem> {
  return reading.then(wasRead, problemBehind);
}

/** The same for what is read at once. */
export function problemIn(read: () => unknown): Problem {
  try {
    read();
  } catch (error) {
    return problemBehind(error);
  }
  return wasRead();
}

function wasRead(): never {
  throw new Error('The file was read');
}

function problemBehind(error: unknown): Problem {
  if (error instanceof FileProblem) return error.problem;
  throw error;
}

export interface Imported {
  drafts: DraftObservation[];
  outcomes: RowOutcome[];
  problems: Problem[] | undefined;
}

/** Reads a small file and applies a mapping to it. */
export async function importAll(
  content: string,
  mapping: ImportMapping,
  known: Known,
  fileName?: string,
): Promise<Imported> {
  const table = await readAll(content, { reading: mapping.reading, fileName });
  const { plan, problems } = planMapping(mapping, table, known);
  const drafts: DraftObservation[] = [];
  const outcomes = plan ? table.all.map((row) => draftsOf(plan, row, drafts)) : [];
  return { drafts, outcomes, problems };
}
