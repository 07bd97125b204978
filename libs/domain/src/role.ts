/** What a signed-in person is in one initiative. */
export const ROLES = ['OWNER', 'STEWARD', 'REVIEWER', 'CONTRIBUTOR', 'PARTNER'] as const;
export type Role = (typeof ROLES)[number];

/** A role, or nobody signed in. */
export type Visitor = Role | 'PUBLIC';

export const ORGANIZATION_KINDS = [
  'BACKBONE',
  'NONPROFIT',
  'GOVERNMENT',
  'SCHOOL',
  'FUNDER',
  'BUSINESS',
  'GRASSROOTS',
  'RESIDENT_LED',
] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];
