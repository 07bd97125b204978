import {
  AUDIENCES,
  PERMISSIONS,
  problem,
  readStoryMapping,
  type Consent,
  type Permission,
  type StoryMapping,
} from '@chorus/domain';
import { bytesOfBody } from '../core/body.js';
import { ApiError, Invalid } from '../core/errors.js';
import { isId } from '../core/ids.js';

/** What is to be done with a file. */
export interface ImportOrder {
  /** Made up by the page: the same import sent again is the same import. */
  id: string;
  prompt: string;
  fileName: string;
  mapping: StoryMapping;
  /** Themes that the codebook does not have are added to it. */
  makeThemes: boolean;
  /** On what the consent of the tellers rests; empty as long as the file is only looked at. */
  basis: string;
  consent: Consent;
}

/** The file with what stands before it. */
export interface Delivery {
  order: Record<string, unknown>;
  file: Buffer;
}

const LARGEST = 25_000_000;
const LEAST_BASIS = 20;
const MOST_BASIS = 500;
const NEWLINE = 10;

/**
 * Reads a body whose first line is JSON and says what to do, with the file behind it as the bytes it is. It is in
 * memory for as long as the request takes, and nowhere else: no copy of what people said is kept beside the stories.
 */
export async function deliveryIn(body: unknown): Promise<Delivery> {
  const whole = await bytesOfBody(body, LARGEST);
  const end = whole.indexOf(NEWLINE);
  const order = orderIn(whole.toString('utf8', 0, Math.max(0, end)));
  const file = whole.subarray(end + 1);
  if (file.length === 0) throw Invalid.because('EMPTY_FILE');
  return { order, file };
}

function orderIn(line: string): Record<string, unknown> {
  try {
    const order: unknown = JSON.parse(line);
    if (typeof order === 'object' && order !== null) return order as Record<string, unknown>;
  } catch {
    // Told below: the first line is no order.
  }
  throw Invalid.field('order', 'INVALID');
}

/** Throws Invalid with every field that is not as it should be. `isFinal`: stories are to come of it. */
export function readOrder(order: Record<string, unknown>, isFinal: boolean): ImportOrder {
  const mapping = readStoryMapping(order['mapping']);
  const { id, prompt } = order;
  const basis = textOf(order['basis']).trim();
  const told = (order['consent'] ?? {}) as Record<string, unknown>;
  const audience = AUDIENCES.find((each) => each === told['audience']) ?? 'STEWARDS';
  const fields = [
    ...(mapping ? [] : [{ path: 'mapping', problem: problem('INVALID') }]),
    ...(typeof id === 'string' && isId(id) ? [] : [{ path: 'id', problem: problem('INVALID') }]),
    ...(typeof prompt === 'string' ? [] : [{ path: 'prompt', problem: problem('REQUIRED') }]),
    ...((isFinal && basis.length < LEAST_BASIS) || basis.length > MOST_BASIS
      ? [{ path: 'basis', problem: problem('CONSENT_BASIS', { low: LEAST_BASIS, high: MOST_BASIS }) }]
      : []),
  ];
  if (fields.length > 0 || !mapping) throw new Invalid(fields);
  const given = PERMISSIONS.map((each) => [each, told[each] === true] as const);
  return {
    ...{ id: textOf(id), prompt: textOf(prompt), mapping, basis, makeThemes: order['makeThemes'] === true },
    fileName: textOf(order['fileName']).slice(0, 200) || 'file.csv',
    consent: {
      audience,
      ...(Object.fromEntries(given) as Record<Permission, boolean>),
      guardian: 'NOT_NEEDED',
    },
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The mapping names columns that the file does not have. */
export function refuseMissingColumns(mapping: StoryMapping, header: readonly string[]): void {
  const named = [
    ...[
      mapping.id,
      mapping.text,
      mapping.title,
      mapping.place,
      mapping.date?.column,
      mapping.themeList?.column,
    ],
    'column' in mapping.language ? mapping.language.column : undefined,
    ...mapping.themes.map(({ column }) => column),
    ...mapping.placements.flatMap(({ columns }) => columns),
  ];
  const missing = [...new Set(named)].filter((name) => name !== undefined && !header.includes(name));
  if (missing.length === 0) return;
  const detail = { missing: missing.join(', '), present: header.join(', ').slice(0, 500) };
  throw new ApiError('INVALID', problem('COLUMNS_MISSING', detail));
}
