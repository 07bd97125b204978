import type { Finding } from '@chorus/domain';
import type { Client } from './client.js';
import type { Home } from './world.js';

/**
 * Things to test with, made through the API as a steward would make them. Each gives the id of what it made; missing
 * parents are made along.
 */
type Fields = Record<string, unknown>;

const SAVE_PLACE =
  'mutation ($initiative: String!, $input: PlaceInput!) { savePlace(initiative: $initiative, input: $input) }';
const SAVE_DIMENSION =
  'mutation ($initiative: String!, $input: DimensionInput!) { saveDimension(initiative: $initiative, input: $input) }';
const SAVE_INDICATOR =
  'mutation ($initiative: String!, $input: IndicatorInput!) { saveIndicator(initiative: $initiative, input: $input) }';
const SAVE_CELLS = `mutation ($initiative: String!, $indicatorId: ID!, $cells: [EntryCellInput!]!, $reason: String) {
  saveObservations(initiative: $initiative, indicatorId: $indicatorId, cells: $cells, reason: $reason) {
    changeId changeIds warnings
    refused { path problem { code } standing { value state changeId who at } } } }`;

/** What comes back from saving cells. */
export interface SavedCells {
  changeId: string | null;
  changeIds: (string | null)[];
  warnings: Finding[];
  refused: {
    path: string;
    problem: { code: string };
    standing: { value: number | null; state: string; changeId: string; who: string; at: string } | null;
  }[];
}

export async function place(home: Home, input: Fields = {}): Promise<string> {
  const { savePlace } = await home.owner.ask<{ savePlace: string }>(SAVE_PLACE, {
    initiative: home.slug,
    input: { code: 'county', name: 'The county', level: 'county', ...input },
  });
  return savePlace;
}

/** A county with towns in it. */
export async function county(home: Home, towns: string[] = []): Promise<{ county: string; towns: string[] }> {
  const root = await place(home);
  const ids: string[] = [];
  for (const name of towns) {
    ids.push(await place(home, { parentId: root, code: name.toLowerCase(), name, level: 'town' }));
  }
  return { county: root, towns: ids };
}

export interface MadeDimension {
  id: string;
  /** Ids of its categories by key. */
  categories: Record<string, string>;
}

export async function dimension(
  home: Home,
  key: string,
  categories: string[],
  partition = true,
): Promise<MadeDimension> {
  const { saveDimension: id } = await home.owner.ask<{ saveDimension: string }>(SAVE_DIMENSION, {
    initiative: home.slug,
    input: {
      key,
      name: key,
      partition,
      categories: categories.map((name) => ({ key: name.toLowerCase().replaceAll(' ', '-'), name })),
    },
  });
  const { dimensions } = await home.owner.ask<{
    dimensions: { id: string; categories: { id: string; key: string }[] }[];
  }>('query ($initiative: String!) { dimensions(initiative: $initiative) { id categories { id key } } }', {
    initiative: home.slug,
  });
  const made = dimensions.find((each) => each.id === id);
  return {
    id,
    categories: Object.fromEntries((made?.categories ?? []).map((category) => [category.key, category.id])),
  };
}

export async function indicator(home: Home, input: Fields = {}): Promise<string> {
  const { saveIndicator } = await home.owner.ask<{ saveIndicator: string }>(SAVE_INDICATOR, {
    initiative: home.slug,
    input: {
      slug: 'reading',
      name: 'Reading by third grade',
      measure: 'PROPORTION',
      direction: 'HIGHER_IS_BETTER',
      frequency: 'SCHOOL_YEAR',
      ...input,
    },
  });
  return saveIndicator;
}

export async function enter(
  home: Home,
  indicatorId: string,
  cells: Fields[],
  { by = home.owner, reason = '' }: { by?: Client; reason?: string } = {},
): Promise<void> {
  const { refused } = await saveCells(home, indicatorId, cells, { by, reason });
  if (refused.length > 0) throw new Error(`Cells were refused: ${JSON.stringify(refused)}`);
}

/** The document, for those whom the API refuses as a whole. */
export const saveCellsDocument = SAVE_CELLS;

/** The same, where some cells are to be refused. */
export async function saveCells(
  home: Home,
  indicatorId: string,
  cells: Fields[],
  { by = home.owner, reason = '' }: { by?: Client; reason?: string } = {},
): Promise<SavedCells> {
  const { saveObservations } = await by.ask<{ saveObservations: SavedCells }>(SAVE_CELLS, {
    initiative: home.slug,
    indicatorId,
    cells,
    reason,
  });
  return saveObservations;
}

/** A document for a mutation that takes an input and gives an id. */
export function saving(name: string, input: string): string {
  return `mutation ($initiative: String!, $input: ${input}!) { ${name}(initiative: $initiative, input: $input) }`;
}

/** A document for a mutation that removes something by its id. */
export function removing(name: string): string {
  return `mutation ($initiative: String!, $id: ID!) { ${name}(initiative: $initiative, id: $id) }`;
}

export async function result(home: Home, name: string): Promise<string> {
  const { saveResult } = await home.owner.ask<{ saveResult: string }>(saving('saveResult', 'ResultInput'), {
    initiative: home.slug,
    input: { name },
  });
  return saveResult;
}

/** Shows the present state of an indicator to its audience. */
export async function publish(home: Home, slug = 'reading'): Promise<void> {
  await home.owner.ask(
    'mutation ($initiative: String!, $slug: String!) { publishIndicator(initiative: $initiative, slug: $slug) }',
    { initiative: home.slug, slug },
  );
}
