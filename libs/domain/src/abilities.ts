import type { Audience } from './audience.js';
import type { Role, Visitor } from './role.js';

/**
 * Who may do what. One line an ability; the first words of a name are the noun it is about.
 * The server checks these before an operation runs, and the page receives the same list as `viewerCan`,
 * so that a button never promises what the server refuses.
 */
const everyone: readonly Visitor[] = ['PUBLIC', 'PARTNER', 'CONTRIBUTOR', 'REVIEWER', 'STEWARD', 'OWNER'];
const members: readonly Visitor[] = ['PARTNER', 'CONTRIBUTOR', 'REVIEWER', 'STEWARD', 'OWNER'];
const stewards: readonly Visitor[] = ['STEWARD', 'OWNER'];
const readers: readonly Visitor[] = ['REVIEWER', 'STEWARD', 'OWNER'];
const counters: readonly Visitor[] = ['CONTRIBUTOR', 'STEWARD', 'OWNER'];
const contributors: readonly Visitor[] = ['CONTRIBUTOR'];
const owners: readonly Visitor[] = ['OWNER'];

const TABLE = {
  'dashboard.read': everyone,
  'story.tell': everyone,
  'story.scribe': readers,
  'workspace.enter': members,
  'place.write': stewards,
  'dimension.write': stewards,
  'indicator.read-draft': counters,
  'indicator.write': stewards,
  'indicator.publish': stewards,
  'observation.read': counters,
  'observation.write': stewards,
  'submission.read': counters,
  'submission.write': contributors,
  'submission.review': stewards,
  'notice.read': stewards,
  'import.run': stewards,
  'prompt.write': stewards,
  'theme.write': readers,
  'theme.reshape': stewards,
  'coding.take-over': stewards,
  'coding.export': stewards,
  'story.review': readers,
  'story.publish': readers,
  'story.import': stewards,
  'challenge.make': members,
  'challenge.look': readers,
  'challenge.answer': stewards,
  'moderation.read': stewards,
  'moderation.write': stewards,
  'report.write': readers,
  'report.publish': stewards,
  'embed.write': stewards,
  'tension.take-part': members,
  'tension.moderate': readers,
  'decision.write': stewards,
  'member.read': stewards,
  'member.write': owners,
  'organization.write': stewards,
  'initiative.write': owners,
  'audit.read': owners,
} as const satisfies Record<string, readonly Visitor[]>;

export type Ability = keyof typeof TABLE;
export const ABILITIES = Object.keys(TABLE) as Ability[];

/** May this visitor do this? */
export function can(visitor: Visitor, ability: Ability): boolean {
  return TABLE[ability].includes(visitor);
}

/** Everything this visitor may do, for the page. */
export function abilitiesOf(visitor: Visitor): Ability[] {
  return ABILITIES.filter((ability) => can(visitor, ability));
}

const AUDIENCE_OF: Record<Visitor, Audience> = {
  PUBLIC: 'PUBLIC',
  PARTNER: 'PARTNERS',
  CONTRIBUTOR: 'PARTNERS',
  REVIEWER: 'PARTNERS',
  STEWARD: 'STEWARDS',
  OWNER: 'STEWARDS',
};

/** The audience a visitor belongs to. A reviewer reads submitted stories by ability, but sees numbers as a partner does. */
export function audienceOf(visitor: Visitor): Audience {
  return AUDIENCE_OF[visitor];
}

/** True for roles that may hold an organization of their own. */
export function needsOrganization(role: Role): boolean {
  return role === 'CONTRIBUTOR';
}
