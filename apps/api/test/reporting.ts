import { randomUUID } from 'node:crypto';
import type { Client } from './client.js';
import type { Home } from './world.js';

type Fields = Record<string, unknown>;

export interface SeenReport {
  id: string;
  slug: string;
  title: string;
  audience: string;
  numbers: string;
  edition: number;
  blocks: Fields[];
  figures: { key: string; values: (number | null)[]; readOn: string | null; states: string }[];
  stories: { storyId: string; title: string; opening: string; quote: string }[];
}

export interface SeenDraft {
  id: string;
  slug: string;
  version: number;
  edition: number | null;
  isAhead: boolean;
  title: string;
  blocks: Fields[];
  versions: { number: number; isEdition: boolean; keptBy: string }[];
}

const REPORT = `id slug title audience numbers edition blocks figures { key values readOn states }
  stories { storyId title opening quote }`;
const DRAFT = 'id slug version edition isAhead title blocks versions { number isEdition keptBy }';

export const SAVE_REPORT = `mutation ($initiative: String!, $input: ReportDraftInput!) {
  saveReport(initiative: $initiative, input: $input) { ${DRAFT} } }`;
export const SEE_REPORT = `query ($initiative: String!, $slug: String!) {
  report(initiative: $initiative, slug: $slug) { ${REPORT} } }`;
export const SEE_DRAFT = `query ($initiative: String!, $id: ID!) {
  reportDraft(initiative: $initiative, id: $id) { ${DRAFT} } }`;
export const PUBLISH_REPORT = `mutation ($initiative: String!, $id: ID!, $version: Int!, $anew: Boolean) {
  publishReport(initiative: $initiative, id: $id, version: $version, readNumbersAnew: $anew) { ${REPORT} } }`;
export const UNPUBLISH =
  'mutation ($initiative: String!, $id: ID!) { unpublishReport(initiative: $initiative, id: $id) }';
export const REMOVE =
  'mutation ($initiative: String!, $id: ID!) { removeReport(initiative: $initiative, id: $id) }';
export const CHECK = `query ($initiative: String!, $id: ID!) { reportParity(initiative: $initiative, id: $id) {
  charts claims stories quotes ownWords tellerWords places warnings { code block section indicatorId } } }`;

export const words = (text: string): Fields => ({ kind: 'PARAGRAPH', runs: [{ text }] });
export const heading = (text: string): Fields => ({ kind: 'HEADING', level: 2, runs: [{ text }] });
export const chart = (indicatorId: string, more: Fields = {}): Fields => ({
  ...{ kind: 'CHART', indicatorId, placeId: null, categoryId: null, note: '' },
  ...more,
});

export function aReport(blocks: readonly Fields[], more: { title?: string } & Fields = {}): Fields {
  const title = more.title ?? `How it goes ${randomUUID().slice(0, 8)}`;
  return {
    ...{
      key: randomUUID(),
      version: 0,
      title,
      slug: title.toLowerCase().replaceAll(' ', '-'),
      language: 'en',
    },
    ...{ audience: 'PUBLIC', numbers: 'LIVE', blocks, ...more },
  };
}

export async function saveReport(by: Client, home: Home, input: Fields): Promise<SeenDraft> {
  const answer = await by.ask<{ saveReport: SeenDraft }>(SAVE_REPORT, { initiative: home.slug, input });
  return answer.saveReport;
}

/** Saves a report and puts it before its audience. */
export async function publishedReport(by: Client, home: Home, input: Fields): Promise<SeenReport> {
  const { id, version } = await saveReport(by, home, input);
  const answer = await by.ask<{ publishReport: SeenReport }>(PUBLISH_REPORT, {
    ...{ initiative: home.slug, id, version, anew: false },
  });
  return answer.publishReport;
}

export async function seeReport(by: Client, home: Home, slug: string): Promise<SeenReport> {
  return (await by.ask<{ report: SeenReport }>(SEE_REPORT, { initiative: home.slug, slug })).report;
}
