import type { Problem } from '@chorus/domain';
import type { Failure } from '../../failure.js';

/** In characters, as the server has it. */
const PERSON_NAME = 100;
const INITIATIVE_NAME = 120;
const SLUG = 80;

/** An address for an initiative of this name: "Niños de Larkmoor" gives "ninos-de-larkmoor". */
export function slugFrom(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, SLUG)
    .replace(/^-+|-+$/g, '');
}

/** Fields of the setup form. */
export type SetupField = 'owner.name' | 'email' | 'password' | 'initiative.name' | 'slug' | 'vision';

const wrongLength = (text: string, limit: number): boolean => text.length === 0 || text.length > limit;

/**
 * Which field a problem belongs to. The server says `name` both of the person and of the initiative; which of the
 * two it means can be told from their lengths, for nothing else can be wrong with a name.
 */
export function setupProblem(
  failed: Failure | undefined,
  field: SetupField,
  names: { owner: string; initiative: string },
): Problem | undefined {
  const of = (path: string) => failed?.fields.find((each) => each.path === path)?.problem;
  if (field === 'owner.name') return wrongLength(names.owner, PERSON_NAME) ? of('name') : undefined;
  if (field === 'initiative.name')
    return wrongLength(names.initiative, INITIATIVE_NAME) ? of('name') : undefined;
  return of(field);
}
