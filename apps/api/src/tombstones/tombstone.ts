import {
  allowedByBoth,
  AUDIENCES,
  isIsoDate,
  PERMISSIONS,
  SHELF_AUDIENCES,
  type Consent,
} from '@chorus/domain';
import { isId } from '../core/ids.js';
import type { TakenDownSpot } from '../uses/uses.repository.js';

/** What a teller allows, as far as it can be narrowed; the guardian's word is not the teller's. */
export type TombstoneConsent = Omit<Consent, 'guardian'>;

/** What stands about one story outside of the database: nothing but what its teller took back of it. */
export interface Tombstone {
  /** SHA-256, as hexadecimal digits, over the salt of the deployment and the ids of initiative and story. */
  story: string;
  /** How many steps its teller had taken by then; a higher number knows more. */
  step: number;
  /** Undefined once the story is withdrawn: then it is gone altogether. */
  limits?: Limits;
}

/** What holds for a story that is not withdrawn. */
export interface Limits {
  consent: TombstoneConsent;
  /** The places where the application may not show it. */
  down: TakenDownSpot[];
}

/** A line of the file. Equal tombstones are equal lines. */
export function writeTombstone({ story, step, limits }: Tombstone): string {
  return JSON.stringify(limits ? { story, step, ...plain(limits) } : { story, step, withdrawn: true });
}

/** True when two say the same of a story, however many steps it took. */
export function saySame(one: Tombstone, other: Tombstone): boolean {
  return writeTombstone({ ...one, step: 0 }) === writeTombstone({ ...other, step: 0 });
}

/** What two of the same story say together: what is withdrawn stays so, then the later step, then the narrower word. */
export function together(one: Tombstone, other: Tombstone): Tombstone {
  const step = Math.max(one.step, other.step);
  if (!one.limits || !other.limits) return { story: one.story, step };
  if (one.step !== other.step) return one.step > other.step ? one : other;
  const consent = allowedByBoth({ ...one.limits.consent, guardian: 'NOT_NEEDED' }, other.limits.consent);
  return { story: one.story, step, limits: { consent, down: [...one.limits.down, ...other.limits.down] } };
}

/** More than a person can take; a number that the database could not hold must not keep the server from starting. */
const MOST_STEPS = 1_000_000;

/** Reads a line of the file; undefined where it is none, for example one that was cut off. */
export function readTombstone(line: string): Tombstone | undefined {
  const read = object(parse(line));
  const { story, step, withdrawn } = read;
  if (typeof story !== 'string' || !/^[0-9a-f]{64}$/.test(story)) return undefined;
  if (typeof step !== 'number' || !Number.isInteger(step) || step < 1 || step > MOST_STEPS) return undefined;
  if (withdrawn === true) return { story, step };
  const consent = readConsent(object(read['consent']));
  const down = Array.isArray(read['down']) ? read['down'].map((each) => readSpot(object(each))) : [undefined];
  const spots = down.filter((spot) => spot !== undefined);
  if (!consent || spots.length < down.length) return undefined;
  return { story, step, limits: { consent, down: spots } };
}

/** In one order of fields and places, each place once. */
function plain({ consent, down }: Limits) {
  const { audience, until } = consent;
  const allowed = PERMISSIONS.filter((each) => consent[each]);
  const spots = new Map(
    down.map(({ place, indicatorId, tensionId, decisionId, reportId, audience }) => [
      `${place} ${indicatorId ?? tensionId ?? decisionId ?? reportId ?? ''}`,
      // Lines from before there were tensions, decisions and reports are written as they were read.
      {
        ...{ place, indicatorId, ...(tensionId !== null && { tensionId }) },
        ...(decisionId !== null && { decisionId }),
        ...{ ...(reportId !== null && { reportId }), audience },
      },
    ]),
  );
  const inOrder = [...spots].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, spot]) => spot);
  return { consent: { audience, allowed, until: until ?? null }, down: inOrder };
}

function readConsent({ audience, allowed, until }: Record<string, unknown>): TombstoneConsent | undefined {
  const known = AUDIENCES.find((each) => each === audience);
  if (!known || !Array.isArray(allowed)) return undefined;
  if (until !== null && (typeof until !== 'string' || !isIsoDate(until))) return undefined;
  return {
    audience: known,
    mayQuote: allowed.includes('mayQuote'),
    showAlias: allowed.includes('showAlias'),
    hearVoice: allowed.includes('hearVoice'),
    showPictures: allowed.includes('showPictures'),
    mayContact: allowed.includes('mayContact'),
    researchExport: allowed.includes('researchExport'),
    until: until ?? undefined,
  };
}

function readSpot(written: Record<string, unknown>): TakenDownSpot | undefined {
  const { place, indicatorId, tensionId, decisionId, reportId } = written;
  const audience = SHELF_AUDIENCES.find((each) => each === written['audience']);
  if (!audience) return undefined;
  const nothing = { indicatorId: null, tensionId: null, decisionId: null, reportId: null, audience };
  if (place === 'INDICATOR' && typeof indicatorId === 'string' && isId(indicatorId))
    return { ...nothing, place, indicatorId };
  if (place === 'TENSION' && typeof tensionId === 'string' && isId(tensionId))
    return { ...nothing, place, tensionId };
  if (place === 'DECISION' && typeof decisionId === 'string' && isId(decisionId))
    return { ...nothing, place, decisionId };
  if (place === 'REPORT_PAGE' && typeof reportId === 'string' && isId(reportId))
    return { ...nothing, place, reportId };
  return place === 'STORIES' || place === 'FRONT_QUOTE' ? { ...nothing, place } : undefined;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function object(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
