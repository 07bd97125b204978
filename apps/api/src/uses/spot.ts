import type { ShelfAudience, ShownPlace } from '@chorus/domain';

/** What a place that shows a story hangs on, with its column in the ledger. At most one is set, by the place. */
export const HOOKS = {
  indicatorId: 'indicator_id',
  tensionId: 'tension_id',
  decisionId: 'decision_id',
  reportId: 'report_id',
} as const;
export type Hook = keyof typeof HOOKS;

/** On which of them a place hangs; the others hang on nothing but the initiative. */
export const HOOK_OF: Partial<Record<ShownPlace, Hook>> = {
  INDICATOR: 'indicatorId',
  TENSION: 'tensionId',
  DECISION: 'decisionId',
  REPORT_PAGE: 'reportId',
};

/** A place where the application itself shows a story. */
export type Spot = { place: ShownPlace } & Record<Hook, string | null>;

/** A place where its teller does not want the story, and the widest audience that saw it there. */
export type TakenDownSpot = Spot & { audience: ShelfAudience };

export const HOOK_NAMES = Object.keys(HOOKS) as Hook[];
const COLUMNS = Object.values(HOOKS);

/** A spot that hangs on nothing, or on one thing. */
export function spotAt(place: ShownPlace, hung?: string | null): Spot {
  const spot: Spot = { place, indicatorId: null, tensionId: null, decisionId: null, reportId: null };
  const hook = HOOK_OF[place];
  return hook ? { ...spot, [hook]: hung ?? null } : spot;
}

/** A word for a spot: the same for the same, and no other has it. */
export function spotKey(spot: Spot): string {
  return [spot.place, ...HOOK_NAMES.map((hook) => spot[hook]).filter((id) => id !== null)].join(' ');
}

/** The columns of a table or alias: `u.indicator_id, u.tension_id ...`; without one, by their own names. */
export function hookColumns(alias?: string): string {
  return COLUMNS.map((column) => (alias ? `${alias}.${column}` : column)).join(', ');
}

/** The same, under the names of a Spot. */
export function hookFields(alias?: string): string {
  return HOOK_NAMES.map((hook) => `${alias ? `${alias}.` : ''}${HOOKS[hook]} as "${hook}"`).join(', ');
}

/** Ids for the columns where a place of one kind hangs on `value`, a piece of SQL; null for the others. */
export function hung(hook?: Hook, value?: string): string {
  return HOOK_NAMES.map((each) => (each === hook ? value : 'null::uuid') + ` as ${HOOKS[each]}`).join(', ');
}

/** SQL that holds where two rows hang on the same. */
export function sameHooks(one: string, other: string): string {
  return COLUMNS.map((column) => `${one}.${column} is not distinct from ${other}.${column}`).join(' and ');
}
