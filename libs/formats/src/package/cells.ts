import { isIsoDate } from '@chorus/domain';
import { FileProblem } from '../file-problem.js';
import { guard, unguard } from '../guards.js';
import type { Cell, Field, PackageRow, Resource } from './resource.js';

/** The cells of a row in the order of the fields; texts that a spreadsheet program would run are guarded. */
export function writeRow({ fields }: Resource, row: PackageRow): string[] {
  return fields.map(({ name, type }) => {
    const cell = row[name] ?? null;
    if (cell === null) return '';
    if (typeof cell === 'object') return isEmpty(cell) ? '' : JSON.stringify(cell);
    return type === 'string' ? guard(String(cell)) : String(cell);
  });
}

/**
 * The row that these cells stand for. A word instead of a value (`missingValues`) stays that word where the field is
 * the last resort of it, see `readCell`. Throws PACKAGE_CELL with table, line and column.
 */
export function readRow(
  resource: Resource,
  columns: readonly number[],
  cells: readonly string[],
  line: number,
) {
  const row: Record<string, Cell> = {};
  for (const [index, field] of resource.fields.entries()) {
    const text = cells[columns[index] ?? -1] ?? '';
    const cell = readCell(text, field, resource);
    if (cell === undefined || (cell === null && field.constraints?.required)) {
      const { name: table } = resource;
      throw new FileProblem('PACKAGE_CELL', { table, line, column: field.name, text: text.slice(0, 80) });
    }
    row[field.name] = cell;
  }
  return row;
}

/** Null for an empty cell; the word itself for a word that stands instead of a number; undefined for what fits neither. */
function readCell(text: string, { type, constraints }: Field, { missingValues }: Resource): Cell | undefined {
  if (text === '') return null;
  if (type === 'string') {
    const plain = unguard(text);
    return !constraints?.enum || constraints.enum.includes(plain) ? plain : undefined;
  }
  if (missingValues.some(({ value }) => value === text)) return text;
  return READERS[type](text);
}

const READERS: Record<Exclude<Field['type'], 'string'>, (text: string) => Cell | undefined> = {
  number: (text) => (text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined),
  integer: (text) => (Number.isSafeInteger(Number(text)) ? Number(text) : undefined),
  boolean: (text) => (text === 'true' ? true : text === 'false' ? false : undefined),
  date: (text) => (isIsoDate(text) ? text : undefined),
  array: (text) => parsed(text, Array.isArray),
  object: (text) => parsed(text, isRecord),
  geojson: (text) => parsed(text, isRecord),
};

function parsed(text: string, fits: (value: unknown) => boolean): Cell | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return fits(value) ? (value as Cell) : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmpty(cell: object): boolean {
  return Object.keys(cell).length === 0;
}
