import { FileProblem } from '../file-problem.js';
import { kindOfOtherFile } from '../file-kind.js';
import { readTable } from '../read-table.js';
import type { TableRow } from '../table.js';
import { isFormFile, isLabelledForm } from '../xlsform/columns.js';

/** A file of answers: a row an answer, whatever format the file has. */
export interface Answers {
  header: string[];
  rows: TableRow[];
}

/** How deep the groups of a form may lie in each other, and how many columns all answers may have together. */
const DEEPEST = 6;
const MOST_COLUMNS = 2000;
/** In bytes. */
const LONGEST_HEADER = 64_000;

/**
 * Reads a CSV file, or a JSON file with a list of objects: by itself, or under the one key of a document that holds a
 * list, as KoboToolbox (`results`), ODK Central (`value`) and Chorus (`stories`) write it. Groups are named with a
 * slash, `group/question`, as both name them in CSV. Lines of a JSON file are the positions in its list, from 1.
 * Throws FileProblem.
 */
export async function answersIn(file: Uint8Array): Promise<Answers> {
  if (kindOfOtherFile(file.subarray(0, 4096), false) === 'JSON') return fromJson(file);
  const table = await readTable(once(file), beginsAsForm(file) ? { headerRow: 1, headerRows: 1 } : {});
  const rows: TableRow[] = [];
  for await (const batch of table.rows) rows.push(...batch);
  return { header: table.header, rows };
}

/** A file of a form of Chorus has its header in its first line, however short the answers below it are. */
function beginsAsForm(file: Uint8Array): boolean {
  const [first = ''] = new TextDecoder().decode(file.subarray(0, LONGEST_HEADER)).split(/[\r\n]/, 1);
  const header = first.split(/[,;\t]/).map((name) => name.replace(/^[\s\uFEFF"]+|[\s"]+$/g, ''));
  return isFormFile(header) || isLabelledForm(header);
}

async function* once(file: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(file);
}

function fromJson(file: Uint8Array): Answers {
  const list = listIn(parsed(file));
  const columns = new Map<string, number>();
  const flat = list.map((each) => {
    const cells = new Map<string, string>();
    flatten(each, '', cells, 0);
    for (const name of cells.keys()) if (!columns.has(name)) columns.set(name, columns.size);
    if (columns.size > MOST_COLUMNS) throw new FileProblem('TOO_MANY_COLUMNS', { limit: MOST_COLUMNS });
    return cells;
  });
  const header = [...columns.keys()];
  const rows = flat.map((cells, at) => ({
    line: at + 1,
    cells: header.map((name) => cells.get(name) ?? ''),
  }));
  return { header, rows };
}

function parsed(file: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(file)) as unknown;
  } catch {
    throw new FileProblem('NOT_A_TABLE', { kind: 'JSON' });
  }
}

function listIn(document: unknown): object[] {
  const lists = Array.isArray(document)
    ? [document as unknown[]]
    : Object.values(document ?? {}).filter((each): each is unknown[] => Array.isArray(each));
  const [list] = lists;
  if (lists.length !== 1 || !list?.every((each) => typeof each === 'object' && each !== null))
    throw new FileProblem('NOT_A_TABLE', { kind: 'JSON' });
  return list;
}

function flatten(value: object, above: string, cells: Map<string, string>, depth: number): void {
  for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
    const name = above ? `${above}/${key}` : key;
    if (inner === null || inner === undefined) continue;
    if (typeof inner === 'string') cells.set(name, inner);
    else if (typeof inner === 'number' || typeof inner === 'boolean') cells.set(name, String(inner));
    else if (typeof inner !== 'object') continue;
    else if (!Array.isArray(inner) && depth < DEEPEST) flatten(inner, name, cells, depth + 1);
    else if (Array.isArray(inner) && inner.every((each) => typeof each === 'string'))
      cells.set(name, inner.join('; '));
  }
}
