import { randomUUID } from 'node:crypto';
import type { Client } from './client.js';
import { county, enter, indicator, publish } from './factories.js';
import { nextInQueue, prompt, review, tell } from './telling.js';
import type { Home, World } from './world.js';

type Fields = Record<string, unknown>;

export interface SeenTension {
  id: string;
  title: string;
  state: string;
  audience: string;
  nextSide: string | null;
  waiting: number;
  measured: { values: (number | null)[]; status: string; periods: { labels: string[] } } | null;
  lived: { atLeast: number; atMost: number | null; leaning: string; share: string | null } | null;
  cited: { story: { storyId: string; title: string; quote: string } | null }[];
  contributions: {
    id: string;
    kind: string;
    side: string;
    holder: string;
    text: string;
    state: string;
    reason: string;
    isMine: boolean;
  }[];
  steps: { state: string; ground: string | null; text: string; answer: string; dissent: string }[];
}

const TENSION = `id title state audience nextSide waiting
  measured { values status periods { labels } } lived { atLeast atMost leaning share }
  cited { story { storyId title quote } }
  contributions { id kind side holder text state reason isMine } steps { state ground text answer dissent }`;

export const OPEN = `mutation ($initiative: String!, $input: TensionInput!) {
  openTension(initiative: $initiative, input: $input) { ${TENSION} } }`;
export const CONTRIBUTE = `mutation ($initiative: String!, $input: ContributionInput!) {
  contributeToTension(initiative: $initiative, input: $input) { ${TENSION} } }`;
export const SEE = `query ($initiative: String!, $id: ID!) { tension(initiative: $initiative, id: $id) { ${TENSION} } }`;
const by = (step: string, declared: string, given: string) =>
  `mutation ($initiative: String!, $id: ID!${declared}) { ${step}(initiative: $initiative, id: $id${given}) { ${TENSION} } }`;
export const SHOW = by('showContribution', '', '');
export const GIVE_BACK = by('returnContribution', ', $reason: String!', ', reason: $reason');
export const SILENCE = by('noteSilence', '', '');
export const CLOSE = by('closeTension', ', $outcome: OutcomeInput!', ', outcome: $outcome');
export const REOPEN = by('reopenTension', ', $input: ReopeningInput!', ', input: $input');
export const SHOW_TO = by('showTensionTo', ', $audience: Audience!', ', audience: $audience');
export const CITE = by('citeStories', ', $storyIds: [ID!]!', ', storyIds: $storyIds');

export async function ask(
  client: Client,
  home: Home,
  document: string,
  variables: Fields,
): Promise<SeenTension> {
  const answer = await client.ask<Record<string, SeenTension>>(document, {
    initiative: home.slug,
    ...variables,
  });
  return Object.values(answer)[0] as SeenTension;
}

export const aTension = (indicatorId: string, more: Fields = {}): Fields => ({
  ...{ key: randomUUID(), title: 'Is reading better?', language: 'en', indicatorId, audience: 'PUBLIC' },
  ...more,
});

export const aContribution = (tensionId: string, side: string, more: Fields = {}): Fields => ({
  ...{ key: randomUUID(), tensionId, kind: 'TURN', side, holder: `Somebody of the ${side}` },
  ...{ text: `What the ${side} says.`, language: 'en', ...more },
});

/** A curve that rises for years, and tellers, most of whom say that it gets worse. Gives their codes and ids. */
export async function worseThanTheCurve(
  world: World,
  home: Home,
  trends: readonly number[],
): Promise<{ indicatorId: string; placeId: string; told: { code: string; id: string }[] }> {
  const { county: placeId } = await county(home);
  const indicatorId = await indicator(home);
  const values = [30, 34, 38, 42, 46, 50, 54, 58].map((value) => ({
    value,
    numerator: value * 5,
    denominator: 500,
  }));
  const cells = values.map((each, year) => ({ placeId, period: `${2014 + year}-${15 + year}`, ...each }));
  await enter(home, indicatorId, cells);
  await publish(home);
  await prompt(home, { indicatorIds: [indicatorId] });
  const told: { code: string; id: string }[] = [];
  for (const [index, livedTrend] of trends.entries()) {
    const code = await tell(home, world.visitor(`192.0.2.${index}`), {
      ...{ title: `Told ${index}`, text: `These are the words of teller ${index}.`, livedTrend },
      links: [{ indicatorId, stance: 'DISCORDANT' }],
      consent: { audience: 'PUBLIC', mayContact: index === 0 },
    });
    const id = await nextInQueue(home.owner, home);
    await review(home.owner, home, id, 'publishStory');
    told.push({ code, id });
  }
  return { indicatorId, placeId, told };
}
