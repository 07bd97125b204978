import { randomInt, randomUUID } from 'node:crypto';
import type { DataSet } from '../dataset/generate.js';
import type { Case, Request } from '../measure.js';

/** What both servers take in: the input of submitStory. */
export interface TellingRequest {
  prompt: string;
  key: string;
  language: string;
  text: string;
  livedTrend: number;
  themeIds: string[];
  links: { indicatorId: string; stance: string }[];
  categoryIds: string[];
  consent: { audience: string };
}

const SUBMIT =
  'mutation ($initiative: String!, $input: SubmissionInput!) { submitStory(initiative: $initiative, input: $input) }';

/**
 * Chorus hashes the code of each receipt with Argon2id, on purpose slowly, and so does the limit it is held against;
 * what the promise costs is shown by the second line, where the limit does not.
 */
export function submitCases(data: DataSet): Case[] {
  const initiative = data.scale.slug;
  const json = { method: 'POST', headers: { 'content-type': 'application/json' } };
  const telling = (path: string, body: (input: TellingRequest) => object): Request => ({
    ...json,
    path,
    // Each is another story from another address, because an address may send only so many.
    setupRequest: (request) => ({
      ...request,
      headers: { ...request.headers, 'x-forwarded-for': anyAddress() },
      body: JSON.stringify(body(aStory(data))),
    }),
  });
  const chorus = [telling('/graphql', (input) => ({ query: SUBMIT, variables: { initiative, input } }))];
  const limit = (options: string) => [
    telling(`/submit?initiative=${initiative}${options}`, (input) => input),
  ];
  return [
    { name: 'story submit', chorus, limit: limit('&hash=slow') },
    { name: 'story submit, limit without the slow hash', chorus, limit: limit('') },
  ];
}

function aStory({ structure }: DataSet): TellingRequest {
  const { themes, categories, indicators } = structure;
  return {
    prompt: 'how-is-it',
    key: randomUUID(),
    language: 'en',
    text: 'The bus comes after the bell, so I drive, and on the days when I cannot, they stay at home. '.repeat(
      6,
    ),
    livedTrend: -1,
    themeIds: themes.slice(0, 1),
    links: indicators.slice(0, 1).map(({ id }) => ({ indicatorId: id, stance: 'CONFIRMS' })),
    categoryIds: categories.slice(0, 1),
    consent: { audience: 'PUBLIC' },
  };
}

function anyAddress(): string {
  return `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`;
}
