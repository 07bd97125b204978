import { randomUUID } from 'node:crypto';
import type { Client } from './client.js';
import type { Home } from './world.js';

type Fields = Record<string, unknown>;

export interface SeenDecision {
  id: string;
  version: number;
  audience: string;
  title: string;
  seats: number;
  livedSeats: number;
  reviewOn: string | null;
  tensions: { tension: { id: string } | null }[];
  themes: { name: string }[];
  cited: { story: { storyId: string; title: string; themeIds: string[] } | null }[];
  curves: {
    isMeant: boolean;
    indicator: { slug: string } | null;
    values: (number | null)[];
    status: string | null;
  }[];
  actions: { id: string; version: number; what: string; state: string; words: string }[];
  changes: { number: number; text: string }[];
}

const DECISION = `id version audience title seats livedSeats reviewOn tensions { tension { id } } themes { name }
  cited { story { storyId title themeIds } } curves { isMeant indicator { slug } values status }
  actions { id version what state words } changes { number text }`;

export const RECORD = `mutation ($initiative: String!, $audience: Audience!, $input: DecisionInput!) {
  recordDecision(initiative: $initiative, audience: $audience, input: $input) { ${DECISION} } }`;
export const REVISE = `mutation ($initiative: String!, $id: ID!, $version: Int!, $input: DecisionInput!) {
  reviseDecision(initiative: $initiative, id: $id, version: $version, input: $input) { ${DECISION} } }`;
export const SHOW_TO = `mutation ($initiative: String!, $id: ID!, $audience: Audience!) {
  showDecisionTo(initiative: $initiative, id: $id, audience: $audience) { ${DECISION} } }`;
export const ACT = `mutation ($initiative: String!, $input: DecisionActionInput!) {
  saveDecisionAction(initiative: $initiative, input: $input) { ${DECISION} } }`;
export const NOTE = `mutation ($initiative: String!, $input: DecisionChangeInput!) {
  noteDecisionChange(initiative: $initiative, input: $input) { ${DECISION} } }`;
export const SEE = `query ($initiative: String!, $id: ID!) { decision(initiative: $initiative, id: $id) { ${DECISION} } }`;

export async function decide(
  client: Client,
  home: Home,
  document: string,
  variables: Fields,
): Promise<SeenDecision> {
  const answer = await client.ask<Record<string, SeenDecision>>(document, {
    initiative: home.slug,
    ...variables,
  });
  return Object.values(answer)[0] as SeenDecision;
}

export const aDecision = (more: Fields = {}): Fields => ({
  ...{ key: randomUUID(), title: 'An earlier bus on Mill Road.', text: '', notChosen: 'A second bus.' },
  ...{ reasons: 'People miss the first lesson.', language: 'en', body: 'Table on the way to school' },
  ...{ seats: 8, livedSeats: 3, decidedOn: '2026-01-15', reviewOn: null },
  ...{ tensionIds: [], themeIds: [], storyIds: [], curves: [], ...more },
});

export const anAction = (decisionId: string, more: Fields = {}): Fields => ({
  ...{ key: randomUUID(), decisionId, what: 'Ask the operator', who: 'Transport office', language: 'en' },
  ...{ state: 'PLANNED', words: '', ...more },
});

export const aChange = (decisionId: string, more: Fields = {}): Fields => ({
  ...{ key: randomUUID(), decisionId, text: 'The bus comes ten minutes earlier.', language: 'en', ...more },
});
