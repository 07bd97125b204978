import { randomUUID } from 'node:crypto';
import type { Client } from './client.js';
import type { Home } from './world.js';

type Fields = Record<string, unknown>;

export interface Receipt {
  state: string;
  text: string;
  shownTo: string[];
  heldReason: string;
  consents: { audience: string; mayQuote: boolean }[];
  messages: { author: string; text: string; objection: string }[];
  redactions: { part: string; start: number; end: number; kind: string; reason: string }[];
  uses: ToldUse[];
  wished: { audience: string; guardian: string } | null;
}

export interface ToldUse {
  id: string;
  place: string;
  audience: string;
  indicatorName: string | null;
  note: string;
  isLive: boolean;
  lastDay: string | null;
  takenDownOn: string | null;
}

const RECEIPT = `state title text shownTo heldReason arrivedOn promptQuestion initiative
  consents { version audience mayQuote showAlias until } messages { author text objection }
  redactions { part start end kind reason }
  uses { id place audience indicatorName note isLive lastDay takenDownOn }
  wished { audience guardian }`;
const SUBMIT =
  'mutation ($initiative: String!, $input: SubmissionInput!) { submitStory(initiative: $initiative, input: $input) }';

export async function theme(home: Home, name: string, parentId?: string): Promise<string> {
  const { saveTheme } = await home.owner.ask<{ saveTheme: string }>(
    'mutation ($initiative: String!, $input: ThemeInput!) { saveTheme(initiative: $initiative, input: $input) }',
    { initiative: home.slug, input: { name, parentId } },
  );
  return saveTheme;
}

export async function prompt(home: Home, input: Fields = {}): Promise<string> {
  const { savePrompt } = await home.owner.ask<{ savePrompt: string }>(
    'mutation ($initiative: String!, $input: PromptInput!) { savePrompt(initiative: $initiative, input: $input) }',
    {
      initiative: home.slug,
      input: { slug: 'the-way', question: 'How do you get there?', state: 'OPEN', ...input },
    },
  );
  return savePrompt;
}

/** A story as the form sends it; nothing is allowed but to show it to everybody. */
export function aStory(input: Fields = {}): Fields {
  const { consent, ...rest } = input as { consent?: Fields };
  return {
    prompt: 'the-way',
    key: randomUUID(),
    language: 'en',
    text: 'The bus comes after the bell, so I drive.',
    consent: { audience: 'PUBLIC', ...consent },
    ...rest,
  };
}

/** Sends a story as somebody without an account; gives the code of the receipt. */
export async function tell(home: Home, teller: Client, input: Fields = {}): Promise<string> {
  const { submitStory } = await teller.ask<{ submitStory: string }>(SUBMIT, {
    initiative: home.slug,
    input: aStory(input),
  });
  return submitStory;
}

export const submitStory = SUBMIT;
export const submitTold = `mutation ($initiative: String!, $input: SubmissionInput!, $scribe: ScribeInput!) {
  submitToldStory(initiative: $initiative, input: $input, scribe: $scribe) }`;

export async function openReceipt(teller: Client, code: string): Promise<Receipt> {
  const answer = await teller.ask<{ openReceipt: Receipt }>(
    `mutation ($code: String!) { openReceipt(code: $code) { ${RECEIPT} } }`,
    {
      code,
    },
  );
  return answer.openReceipt;
}

export async function withdraw(teller: Client, code: string): Promise<Receipt> {
  const answer = await teller.ask<{ withdrawStory: Receipt }>(
    `mutation ($code: String!) { withdrawStory(code: $code) { ${RECEIPT} } }`,
    { code },
  );
  return answer.withdrawStory;
}

export async function narrow(teller: Client, code: string, consent: Fields): Promise<Receipt> {
  const answer = await teller.ask<{ narrowConsent: Receipt }>(
    `mutation ($code: String!, $consent: ConsentInput!) { narrowConsent(code: $code, consent: $consent) { ${RECEIPT} } }`,
    { code, consent },
  );
  return answer.narrowConsent;
}

export async function objectTo(teller: Client, code: string, text: string): Promise<Receipt> {
  const answer = await teller.ask<{ objectToRedaction: Receipt }>(
    `mutation ($code: String!, $text: String!) { objectToRedaction(code: $code, text: $text) { ${RECEIPT} } }`,
    { code, text },
  );
  return answer.objectToRedaction;
}

/** Words to hide, as the page sends them: where they stand first in the text. */
export function hiding(text: string, words: string, more: Fields = {}): Fields {
  const start = [...text.slice(0, text.indexOf(words))].length;
  return { part: 'TEXT', start, end: start + [...words].length, kind: 'NAME', reason: '', words, ...more };
}

/** Allows more; nothing changes before somebody has read the story again. */
export async function widen(teller: Client, code: string, consent: Fields): Promise<Receipt> {
  const answer = await teller.ask<{ widenConsent: Receipt }>(
    `mutation ($code: String!, $consent: ConsentInput!) { widenConsent(code: $code, consent: $consent) { ${RECEIPT} } }`,
    { code, consent },
  );
  return answer.widenConsent;
}

export async function guardianAgrees(teller: Client, code: string): Promise<Receipt> {
  const answer = await teller.ask<{ giveGuardianConsent: Receipt }>(
    `mutation ($code: String!) { giveGuardianConsent(code: $code, guardianIs: PARENT) { ${RECEIPT} } }`,
    { code },
  );
  return answer.giveGuardianConsent;
}

/** What a teller does with the uses of the story. */
export async function aboutUse(
  teller: Client,
  code: string,
  step: 'takeDownUse' | 'allowUseAgain' | 'takeDownAllUses',
  use?: string,
): Promise<Receipt> {
  const [declared, given] = use ? [', $use: ID!', ', use: $use'] : ['', ''];
  const answer = await teller.ask<Record<string, Receipt>>(
    `mutation ($code: String!${declared}) { ${step}(code: $code${given}) { ${RECEIPT} } }`,
    { code, ...(use ? { use } : {}) },
  );
  return answer[step] as Receipt;
}

/** The one story that waits longest for review. */
export async function nextInQueue(
  reviewer: Client,
  home: Home,
  states = ['SUBMITTED', 'IN_REVIEW'],
): Promise<string> {
  const { reviewQueue } = await reviewer.ask<{ reviewQueue: { stories: { id: string }[] } }>(
    'query ($initiative: String!, $states: [StoryState!]) { reviewQueue(initiative: $initiative, states: $states) { stories { id } } }',
    { initiative: home.slug, states },
  );
  const [first] = reviewQueue.stories;
  if (!first) throw new Error('The queue is empty');
  return first.id;
}

export async function review(
  reviewer: Client,
  home: Home,
  id: string,
  step: 'publishStory' | 'acceptConsent' | 'beginReview' | 'holdStory' | 'askTeller',
  text?: string,
): Promise<{ state: string }> {
  const extra = step === 'holdStory' ? ', reason: $text' : step === 'askTeller' ? ', text: $text' : '';
  const declared = extra ? ', $text: String!' : '';
  const answer = await reviewer.ask<Record<string, { state: string }>>(
    `mutation ($initiative: String!, $id: ID!${declared}) { ${step}(initiative: $initiative, id: $id${extra}) { state } }`,
    { initiative: home.slug, id, ...(extra ? { text } : {}) },
  );
  return answer[step] as { state: string };
}

export async function read(
  reviewer: Client,
  home: Home,
  id: string,
  reading: {
    themeIds?: string[];
    links?: { indicatorId: string; stance: string }[];
    quote?: string;
    contentWarnings?: string[];
    redactions?: Fields[];
  },
): Promise<void> {
  await reviewer.ask(
    `mutation ($initiative: String!, $id: ID!, $reading: ReadingInput!) {
      saveReading(initiative: $initiative, id: $id, reading: $reading) { id } }`,
    { initiative: home.slug, id, reading },
  );
}

export interface Told {
  id: string;
  text: string;
  alias: string;
  quote: string;
}

/** What somebody finds on the stories page. */
export async function feed(
  reader: Client,
  home: Home,
  filter: Fields = {},
  first = 50,
  after?: string,
): Promise<{ stories: Told[]; next: string | null }> {
  const { storyFeed } = await reader.ask<{ storyFeed: { stories: Told[]; next: string | null } }>(
    `query ($initiative: String!, $filter: StoryFilterInput, $first: Int, $after: String) {
      storyFeed(initiative: $initiative, filter: $filter, first: $first, after: $after) {
        stories { id text alias quote } next } }`,
    { initiative: home.slug, filter, first, after },
  );
  return storyFeed;
}

/** A story that went all the way: told, reviewed, published. Gives the code and the id. */
export async function publishedStory(
  home: Home,
  teller: Client,
  input: Fields = {},
): Promise<{ code: string; id: string }> {
  const code = await tell(home, teller, input);
  const id = await nextInQueue(home.owner, home);
  await review(home.owner, home, id, 'publishStory');
  return { code, id };
}
