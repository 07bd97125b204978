import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { FileProblem } from '../file-problem.js';
import { pointsIn, readOutline, type Outline } from './outline.js';
import { simplified } from './simplify.js';

/** How much one file of boundaries may ask for. It is held in memory whole. */
export interface BoundaryLimits {
  /** Bytes of the file as it comes. */
  bytes: number;
  /** Areas in it. */
  areas: number;
  /** Points of all outlines, before they are simplified. */
  points: number;
  /** Points of all outlines that are kept: what a phone draws at once. */
  kept: number;
}

export const BOUNDARY_LIMITS: BoundaryLimits = {
  bytes: 30_000_000,
  areas: 5_000,
  points: 1_500_000,
  kept: 30_000,
};

/** One area of a file. */
export interface Area {
  /** What the file calls it, for people. */
  label: string;
  /** Every short text and number that the file says of it: codes and names are among them. */
  texts: string[];
  outline: Outline;
}

export interface BoundaryFile {
  areas: Area[];
  /** Things in the file that are no areas: points, lines, broken rings. */
  skipped: number;
  /** Points before and after simplifying. */
  before: number;
  after: number;
}

const NAME = /^(name|nombre|label|title|namelsad|.*_name|.*name.*)$/i;
const MOST_PROPERTIES = 60;
const LONGEST_TEXT = 120;

/**
 * The areas of a GeoJSON or TopoJSON file, simplified where they have more points than a page can draw. Works in memory
 * and takes as long as it takes: call it where neither can hurt anybody. Throws FileProblem.
 */
export function readBoundaries(bytes: Buffer, told: Partial<BoundaryLimits> = {}): BoundaryFile {
  const limits = { ...BOUNDARY_LIMITS, ...told };
  if (bytes.length === 0) throw new FileProblem('EMPTY_FILE');
  if (bytes.length > limits.bytes)
    throw new FileProblem('FILE_TOO_LARGE', { limit: limits.bytes / 1_000_000 });
  const features = featuresOf(parsed(bytes), limits);
  const areas: Area[] = [];
  let skipped = 0;
  let before = 0;
  for (const [index, { properties, id, geometry }] of features.entries()) {
    const outline = readOutline(geometry);
    if (!outline) {
      skipped += 1;
      continue;
    }
    before += pointsIn(outline);
    if (before > limits.points) throw new FileProblem('BOUNDARY_POINTS', { limit: limits.points });
    areas.push({ ...namesOf(properties, id, index), outline });
  }
  if (areas.length === 0) throw new FileProblem('BOUNDARY_NO_AREAS');
  const thin = simplified(
    areas.map(({ outline }) => outline),
    limits.kept,
  );
  const kept = areas.map((area, index) => ({ ...area, outline: thin[index] ?? area.outline }));
  return { areas: kept, skipped, before, after: thin.reduce((sum, outline) => sum + pointsIn(outline), 0) };
}

function parsed(bytes: Buffer): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new FileProblem('NOT_BOUNDARIES');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new FileProblem('NOT_BOUNDARIES');
  return value as Record<string, unknown>;
}

interface LooseFeature {
  properties: unknown;
  id: unknown;
  geometry: unknown;
}

function featuresOf(file: Record<string, unknown>, { areas }: BoundaryLimits): LooseFeature[] {
  const found = file['type'] === 'Topology' ? fromTopology(file) : fromGeoJson(file);
  if (!found) throw new FileProblem('NOT_BOUNDARIES');
  if (found.length > areas) throw new FileProblem('BOUNDARY_AREAS', { limit: areas });
  return found;
}

function fromGeoJson({ type, features, ...rest }: Record<string, unknown>): LooseFeature[] | undefined {
  if (type === 'Feature') return [loose({ type, ...rest })];
  if (type !== 'FeatureCollection' || !Array.isArray(features)) return undefined;
  return features.map(loose);
}

function loose(value: unknown): LooseFeature {
  const { properties, id, geometry } = (
    typeof value === 'object' && value !== null ? value : {}
  ) as LooseFeature;
  return { properties, id, geometry };
}

/** The object of a topology with the most areas: files often carry an outline of the whole beside its parts. */
function fromTopology(file: Record<string, unknown>): LooseFeature[] | undefined {
  const { objects } = file;
  if (typeof objects !== 'object' || objects === null || !Array.isArray(file['arcs'])) return undefined;
  try {
    const topology = file as unknown as Topology;
    const lists = Object.values(objects as Record<string, GeometryObject>).map((object) => {
      const drawn = feature(topology, object);
      return drawn.type === 'FeatureCollection' ? drawn.features.map(loose) : [loose(drawn)];
    });
    return lists.sort((a, b) => b.length - a.length)[0];
  } catch {
    // Arcs that are not there, or are no lists.
    return undefined;
  }
}

function namesOf(properties: unknown, id: unknown, index: number): Pick<Area, 'label' | 'texts'> {
  const entries = Object.entries(typeof properties === 'object' && properties !== null ? properties : {})
    .slice(0, MOST_PROPERTIES)
    .flatMap(([key, value]: [string, unknown]) => (isText(value) ? [[key, short(value)] as const] : []));
  const texts = [...entries.map(([, text]) => text), ...(isText(id) ? [short(id)] : [])].filter(Boolean);
  const named = entries.find(([key, text]) => NAME.test(key) && /\p{L}/u.test(text));
  const lettered = entries.find(([, text]) => /\p{L}{3}/u.test(text));
  return { label: (named ?? lettered)?.[1] ?? texts[0] ?? `#${index + 1}`, texts: [...new Set(texts)] };
}

const isText = (value: unknown): value is string | number =>
  typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
const short = (value: string | number): string => String(value).trim().slice(0, LONGEST_TEXT);
