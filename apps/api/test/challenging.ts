import { randomUUID } from 'node:crypto';
import type { Client } from './client.js';
import type { Home } from './world.js';

type Fields = Record<string, unknown>;

export interface Challenge {
  id: string;
  state: string;
  words: string;
  alias: string;
  answers: { number: number; text: string; verdict: string | null }[];
}

export interface OwnChallenge extends Challenge {
  indicatorName: string | null;
  refusedBecause: string | null;
  objects: boolean;
  objection: string;
}

export interface IndicatorChallenges {
  challenges: Challenge[];
  total: number;
  waiting: number;
  takenBack: number;
  notShown: { reason: string; count: number }[];
}

const FIELDS = 'id state part words wouldCount alias answers { number text answeredOn verdict }';
const OWN = `${FIELDS} indicatorSlug indicatorName refusedBecause objection objects shownOn`;

/** A challenge as the page sends it. */
export function aChallenge(indicatorId: string, input: Fields = {}): Fields {
  return {
    ...{ key: randomUUID(), indicatorId, part: 'WHO_COUNTS', language: 'en' },
    words: 'The marmots who read at home are not in this.',
    ...input,
  };
}

/** By the code of a receipt, or signed in where there is none; gives all of one's own. */
export class ChallengerAt {
  constructor(
    readonly client: Client,
    private readonly by: { code: string } | { initiative: string },
  ) {}

  make(input: Fields): Promise<OwnChallenge[]> {
    return this.ask(['challengeByReceipt', 'challengeIndicator'], { input: ['ChallengeInput!', input] });
  }

  withdraw(id: string): Promise<OwnChallenge[]> {
    return this.ask(['withdrawReceiptChallenge', 'withdrawChallenge'], { id: ['ID!', id] });
  }

  object(id: string, text: string): Promise<OwnChallenge[]> {
    return this.ask(['objectByReceipt', 'objectToRefusal'], { id: ['ID!', id], text: ['String!', text] });
  }

  judge(id: string, number: number, verdict: string): Promise<OwnChallenge[]> {
    return this.ask(['judgeAnswerByReceipt', 'judgeAnswer'], {
      ...{ id: ['ID!', id], number: ['Int!', number], verdict: ['Verdict!', verdict] },
    });
  }

  list(): Promise<OwnChallenge[]> {
    return this.ask(['receiptChallenges', 'ownChallenges'], {});
  }

  private async ask(names: [string, string], given: Record<string, unknown[]>): Promise<OwnChallenge[]> {
    const [own, type] = 'code' in this.by ? ['code', 'String!'] : ['initiative', 'String!'];
    const name = 'code' in this.by ? names[0] : names[1];
    const kind = name === 'ownChallenges' ? 'query' : 'mutation';
    const declared = Object.entries(given).map(([key, [of]]) => `, $${key}: ${String(of)}`);
    const passed = Object.keys(given).map((key) => `, ${key}: $${key}`);
    const answer = await this.client.ask<Record<string, OwnChallenge[]>>(
      `${kind} ($${own}: ${type}${declared.join('')}) { ${name}(${own}: $${own}${passed.join('')}) { ${OWN} } }`,
      { ...this.by, ...Object.fromEntries(Object.entries(given).map(([key, [, value]]) => [key, value])) },
    );
    return answer[name] ?? [];
  }
}

/** What stands beside an indicator. */
export async function beside(reader: Client, home: Home, slug = 'reading'): Promise<IndicatorChallenges> {
  const { indicatorChallenges } = await reader.ask<{ indicatorChallenges: IndicatorChallenges }>(
    `query ($initiative: String!, $slug: String!) { indicatorChallenges(initiative: $initiative, slug: $slug) {
      challenges { ${FIELDS} } total waiting waitingSince takenBack notShown { reason count } } }`,
    { initiative: home.slug, slug },
  );
  return indicatorChallenges;
}

export async function marks(
  reader: Client,
  home: Home,
): Promise<{ indicatorId: string; open: number; notAccepted: number }[]> {
  const { challengeMarks } = await reader.ask<{
    challengeMarks: { indicatorId: string; open: number; notAccepted: number }[];
  }>(
    'query ($initiative: String!) { challengeMarks(initiative: $initiative) { indicatorId open notAccepted } }',
    { initiative: home.slug },
  );
  return challengeMarks;
}

/** The documents of those who look and answer. */
export const deskDocuments = {
  show: `mutation ($initiative: String!, $id: ID!) { showChallenge(initiative: $initiative, id: $id) { state lookedBy } }`,
  refuse: `mutation ($initiative: String!, $id: ID!, $reason: Refusal!) {
    refuseChallenge(initiative: $initiative, id: $id, reason: $reason) { state refusedBecause } }`,
  answer: `mutation ($initiative: String!, $id: ID!, $number: Int!, $text: String!) {
    answerChallenge(initiative: $initiative, id: $id, number: $number, text: $text) { state } }`,
  list: `query ($initiative: String!, $states: [ChallengeState!]!) {
    workChallenges(initiative: $initiative, states: $states) { ${OWN} lookedBy } }`,
  counts: `query ($initiative: String!) { challengeCounts(initiative: $initiative) {
    waiting objections open notAccepted oldest } }`,
};
