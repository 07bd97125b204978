import type { DueStanding, Finding } from '@chorus/domain';
import type { Client } from './client.js';
import { indicator, place } from './factories.js';
import type { Home } from './world.js';

/** Submitting numbers, as a contributor's page does. */
export const SAVE_DRAFT = `mutation ($initiative: String!, $assignmentId: ID!, $period: String!, $version: Int,
  $cells: [SubmittedCellInput!]!, $note: String) {
  saveSubmission(initiative: $initiative, assignmentId: $assignmentId, period: $period, version: $version, cells: $cells,
    note: $note) { version findings } }`;
export const SUBMIT = act('submitNumbers');
export const REOPEN = act('reopenSubmission');
export const APPROVE = `mutation ($initiative: String!, $id: ID!, $version: Int!, $publish: Boolean) {
  approveSubmission(initiative: $initiative, id: $id, version: $version, publish: $publish) }`;
export const RETURN = `mutation ($initiative: String!, $id: ID!, $version: Int!, $reason: String!) {
  returnSubmission(initiative: $initiative, id: $id, version: $version, reason: $reason) }`;
export const DUE = `query ($initiative: String!) { numbersDue(initiative: $initiative) {
  assignmentId indicatorSlug organization dueOn standing begun reason submissionId enteredByTeam period { label start end } } }`;
export const SHEET = `query ($initiative: String!, $assignmentId: ID!, $period: String!) {
  submissionSheet(initiative: $initiative, assignmentId: $assignmentId, period: $period) {
    due { standing } published findings events { kind words who }
    submission { id state version note reason }
    cells { placeId categoryIds standsAsGiven given { value numerator denominator } standing { value who } former { value } } } }`;
const SAVE_ASSIGNMENT = `mutation ($initiative: String!, $input: AssignmentInput!) {
  saveAssignment(initiative: $initiative, input: $input) }`;

function act(name: string): string {
  return `mutation ($initiative: String!, $id: ID!, $version: Int!) { ${name}(initiative: $initiative, id: $id, version: $version) }`;
}

export interface Due {
  assignmentId: string;
  indicatorSlug: string;
  organization: string;
  dueOn: string;
  standing: DueStanding;
  begun: boolean;
  enteredByTeam: boolean;
  reason: string;
  period: { label: string; start: string; end: string };
}

export interface SheetAnswer {
  due: { standing: DueStanding };
  findings: Finding[];
  events: { kind: string; words: string; who: string | null }[];
  submission: { id: string; state: string; version: number; note: string; reason: string } | null;
  cells: {
    placeId: string;
    categoryIds: string[];
    standsAsGiven: boolean;
    given: { value: number | null } | null;
    standing: { value: number | null; who: string | null } | null;
    former: { value: number | null } | null;
  }[];
}

/** An organization with a contributor, an indicator of the population, and the request to send it for the county. */
export interface Asked {
  contributor: Client;
  county: string;
  indicatorId: string;
  organizationId: string;
  assignmentId: string;
}

export async function assign(home: Home, input: Record<string, unknown>): Promise<string> {
  const { saveAssignment } = await home.owner.ask<{ saveAssignment: string }>(SAVE_ASSIGNMENT, {
    initiative: home.slug,
    input: { firstPeriod: '2024-25', dueDays: 30, remindDays: 7, ...input },
  });
  return saveAssignment;
}

export async function organizationOf(home: Home): Promise<string> {
  const { organizations } = await home.owner.ask<{ organizations: { id: string; name: string }[] }>(
    'query ($initiative: String!) { organizations(initiative: $initiative) { id name } }',
    { initiative: home.slug },
  );
  return organizations.find(({ name }) => name === 'A partner')?.id ?? '';
}

export async function asked(home: Home, input: Record<string, unknown> = {}): Promise<Asked> {
  const contributor = await home.as('CONTRIBUTOR');
  const county = await place(home);
  const indicatorId = await indicator(home);
  const organizationId = await organizationOf(home);
  const assignmentId = await assign(home, { indicatorId, organizationId, placeIds: [county], ...input });
  return { contributor, county, indicatorId, organizationId, assignmentId };
}

/** The pages of one assignment and period, from both sides. */
export class Sender {
  constructor(
    private readonly home: Home,
    private readonly asked: Asked,
    private readonly period = '2024-25',
  ) {}

  private get key() {
    return { initiative: this.home.slug, assignmentId: this.asked.assignmentId, period: this.period };
  }

  async sheet(by: Client = this.asked.contributor): Promise<SheetAnswer> {
    return (await by.ask<{ submissionSheet: SheetAnswer }>(SHEET, this.key)).submissionSheet;
  }

  async save(cells: Record<string, unknown>[], note = ''): Promise<{ version: number; findings: Finding[] }> {
    const version = (await this.sheet()).submission?.version ?? 0;
    const made = cells.map((cell) => ({ placeId: this.asked.county, ...cell }));
    const variables = { ...this.key, cells: made, note, version };
    const answer = await this.asked.contributor.ask<{
      saveSubmission: { version: number; findings: Finding[] };
    }>(SAVE_DRAFT, variables);
    return answer.saveSubmission;
  }

  /** What the next step is about. */
  async handle(): Promise<{ initiative: string; id: string; version: number }> {
    const { submission } = await this.sheet();
    return { initiative: this.home.slug, id: submission?.id ?? '', version: submission?.version ?? 0 };
  }

  async submit(): Promise<void> {
    await this.asked.contributor.ask(SUBMIT, await this.handle());
  }

  async approve(publish = false): Promise<void> {
    await (await this.home.as('STEWARD')).ask(APPROVE, { ...(await this.handle()), publish });
  }

  async giveBack(reason: string): Promise<void> {
    await (await this.home.as('STEWARD')).ask(RETURN, { ...(await this.handle()), reason });
  }
}
