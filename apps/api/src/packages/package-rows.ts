import { FileProblem, NO_VALUE_WORDS, type PackageRow } from '@chorus/formats';
import { EVERYONE } from '../places/breakdowns.js';
import { textOf, type KnownKeys, type Line } from './known-keys.js';

type Row = Record<string, unknown>;
type Make = (lines: readonly Line[], known: KnownKeys) => Row[];

/** How the rows of a package's table become rows of a table of the database, references looked up. */
export const STRUCTURE: Readonly<Record<string, { table: string; rows: Make }>> = {
  organizations: {
    table: 'organization',
    rows: (lines, known) => lines.map(({ row }) => ({ ...row, id: known.keep('organizations', row['id']) })),
  },
  places: {
    table: 'place',
    rows: (lines, known) => {
      for (const { row } of lines) known.give('places', row['code']);
      return lines.map((line) => ({
        ...ordered(line.row),
        id: known.of('places', line, 'code'),
        parent_id: known.of('places', line, 'parent'),
        aliases: line.row['aliases'] ?? [],
      }));
    },
  },
  dimensions: {
    table: 'dimension',
    rows: (lines, known) =>
      lines.map(({ row }) => ({ ...ordered(row), id: known.give('dimensions', row['key']) })),
  },
  categories: {
    table: 'category',
    rows: (lines, known) =>
      lines.map((line) => ({
        ...ordered(line.row),
        aliases: line.row['aliases'] ?? [],
        dimension_id: known.of('dimensions', line, 'dimension'),
        id: known.give('categories', line.row['dimension'], line.row['key']),
      })),
  },
  population: {
    table: 'population',
    rows: (lines, known) =>
      lines.map((line) => ({
        place_id: known.of('places', line, 'place'),
        // Without a category it says how many people live there in all.
        category_id: known.of('categories', line, 'category', line.row['dimension']) ?? EVERYONE,
        people: line.row['people'],
      })),
  },
  results: {
    table: 'result',
    rows: (lines, known) =>
      lines.map(({ row }) => ({ ...ordered(row), id: known.keep('results', row['id']) })),
  },
  sources: {
    table: 'source',
    rows: (lines, known) => lines.map(({ row }) => ({ ...row, id: known.keep('sources', row['id']) })),
  },
  indicators: {
    table: 'indicator',
    rows: (lines, known) => {
      for (const { row } of lines) known.give('indicators', row['slug']);
      return lines.map((line) => ({
        ...ordered(line.row),
        ...filled(line.row, [
          'definition',
          'numerator',
          'denominator',
          'unit',
          'methodology',
          'baseline_reason',
        ]),
        id: known.of('indicators', line, 'slug'),
        organization_id: known.of('organizations', line, 'organization'),
        result_id: known.of('results', line, 'result'),
        source_id: known.of('sources', line, 'source'),
        foreshadows_id: known.of('indicators', line, 'foreshadows'),
        archived_at: line.row['archived'] === true ? new Date().toISOString() : null,
      }));
    },
  },
  'former-definitions': {
    table: 'former_definition',
    rows: (lines, known) =>
      lines.map((line) => ({
        ...ordered(line.row),
        ...filled(line.row, ['definition', 'numerator', 'denominator', 'unit', 'reason']),
        id: known.keep('former-definitions', line.row['id']),
        indicator_id: known.of('indicators', line, 'indicator'),
      })),
  },
  annotations: {
    table: 'annotation',
    rows: (lines, known) =>
      lines.map((line) => ({
        ...ordered(line.row),
        ...filled(line.row, ['note']),
        id: known.keep('annotations', line.row['id']),
        indicator_id: known.of('indicators', line, 'indicator'),
      })),
  },
};

/** The dimensions that indicators are expected to be broken down by; after the indicators themselves. */
export function expectedDimensions(lines: readonly Line[], known: KnownKeys): Row[] {
  return lines.flatMap((line) => {
    const keys = Array.isArray(line.row['dimensions']) ? line.row['dimensions'].map(textOf) : [];
    return keys.map((key, position) => ({
      indicator_id: known.of('indicators', line, 'slug'),
      dimension_id: known.of('dimensions', { ...line, row: { dimensions: key } }, 'dimensions'),
      position,
    }));
  });
}

/** A row of the targets or the observations, with a word instead of a value told apart. */
export function figureRow(line: Line, known: KnownKeys, breakdownId: string | undefined): Row {
  return {
    ...line.row,
    ...valueOf(line),
    ...filled(line.row, ['rationale']),
    translations: line.row['translations'] ?? {},
    indicator_id: known.of('indicators', line, 'indicator'),
    place_id: known.of('places', line, 'place'),
    breakdown_id: breakdownId,
    source_id: known.of('sources', line, 'source'),
  };
}

function valueOf({ table, line, row }: Line): { value: number | null; state: string } {
  const { value = null } = row;
  if (typeof value === 'number') return { value, state: 'VALUE' };
  if (typeof value === 'string' && NO_VALUE_WORDS.includes(value)) return { value: null, state: value };
  throw new FileProblem('PACKAGE_CELL', { table, line, column: 'value', text: textOf(value) });
}

function ordered(row: PackageRow): Row {
  return { ...row, translations: row['translations'] ?? {}, position: row['position'] ?? 0 };
}

/** Texts that may be empty and must be there. */
function filled(row: PackageRow, names: readonly string[]): Row {
  return Object.fromEntries(names.map((name) => [name, row[name] ?? '']));
}
