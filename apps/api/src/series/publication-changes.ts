import type { Period, ShelfAudience } from '@chorus/domain';
import type { ShelfAnnotation, ShelfFacts } from './shelf.js';

/** A state of an indicator as audiences have it or would have it. */
export interface ShownState {
  slug: string;
  resultId: string | null;
  audiences: readonly ShelfAudience[];
  facts: ShelfFacts;
  annotations: readonly ShelfAnnotation[];
  starts: readonly string[];
  ends: readonly string[];
  series: readonly ShownSeries[];
}

interface ShownSeries {
  placeId: string;
  breakdownId: string;
  values: readonly (number | null)[];
  lower: readonly (number | null)[];
  upper: readonly (number | null)[];
  numerators: readonly (number | null)[];
  denominators: readonly (number | null)[];
  states: string;
  notes: Readonly<Record<number, string>>;
}

/** What changes for audiences with the next publication. */
export interface PublicationChanges {
  /** Words that are others: what audiences read now, and what they would read. */
  texts: { field: TextField; before: string; after: string }[];
  /** Everything else about the indicator that is another: names of its fields. */
  fields: string[];
  /** How many targets, notes on the curve and points are new, gone or other. */
  targets: number;
  notes: number;
  points: number;
}

const TEXTS = [
  ...(['name', 'definition', 'numerator', 'denominator', 'unit', 'methodology', 'baselineReason'] as const),
];
export type TextField = (typeof TEXTS)[number];
const FIELDS = [
  ...([
    'measure',
    'per',
    'decimals',
    'direction',
    'frequency',
    'kind',
    'organization',
    'dimensionIds',
  ] as const),
  ...(['source', 'foreshadowsId', 'baseline', 'formerDefinitions', 'translations'] as const),
];

export function changesBetween(shown: ShownState, next: ShownState): PublicationChanges {
  const text = ({ facts }: ShownState, field: TextField) => facts[field] ?? '';
  const fields = FIELDS.filter((field) => !same(shown.facts[field], next.facts[field]));
  return {
    texts: TEXTS.filter((field) => text(shown, field) !== text(next, field)).map((field) => ({
      ...{ field, before: text(shown, field), after: text(next, field) },
    })),
    fields: [
      ...fields,
      ...(shown.slug === next.slug ? [] : ['slug']),
      ...(shown.resultId === next.resultId ? [] : ['resultId']),
      ...(same([...shown.audiences].sort(), [...next.audiences].sort()) ? [] : ['audience']),
    ],
    targets: differing(
      shown.facts.targets.map((target) => [targetKey(target), target]),
      next.facts.targets.map((target) => [targetKey(target), target]),
    ),
    notes: differing(
      shown.annotations.map((note) => [note.id, note]),
      next.annotations.map((note) => [note.id, note]),
    ),
    points: differing(points(shown), points(next)),
  };
}

/** Periods as the shelf keeps them. */
export function periodColumns(periods: readonly Period[]): { starts: string[]; ends: string[] } {
  return { starts: periods.map(({ start }) => start), ends: periods.map(({ end }) => end) };
}

function targetKey({ placeId, categoryIds, start, end }: ShelfFacts['targets'][number]): string {
  return `${placeId} ${[...categoryIds].sort().join(' ')} ${start} ${end}`;
}

/** Every point that there is something to say about, with all that readers see of it. */
function points({ series, starts, ends }: ShownState): [string, unknown][] {
  return series.flatMap((one) =>
    starts.flatMap((start, index): [string, unknown][] => {
      const state = one.states[index] ?? '-';
      if (state === '-') return [];
      const { values, numerators, denominators, lower, upper, notes } = one;
      const figures = [values, numerators, denominators, lower, upper].map((column) => column[index] ?? null);
      return [[`${one.placeId} ${one.breakdownId} ${start} ${ends[index]}`, [state, figures, notes[index]]]];
    }),
  );
}

/** How many entries two lists do not share, by key. */
function differing(
  before: readonly (readonly [string, unknown])[],
  after: readonly (readonly [string, unknown])[],
): number {
  const old = new Map(before);
  const now = new Map(after);
  const gone = before.filter(([key]) => !now.has(key)).length;
  return gone + after.filter(([key, value]) => !old.has(key) || !same(old.get(key), value)).length;
}

/** Equal as a reader sees them: what is stored as JSON comes back with its keys in another order, and no empty ones. */
function same(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '' : `[${value.map(canonical).join(',')}]`;
  if (value === null || value === undefined || value === '') return '';
  if (typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value)
    .map(([key, each]) => [key, canonical(each)] as const)
    .filter(([, text]) => text !== '')
    .sort(([one], [other]) => one.localeCompare(other));
  return entries.length === 0 ? '' : `{${entries.map(([key, text]) => `${key}:${text}`).join(',')}}`;
}
