import { randomUUID } from 'node:crypto';
import { aChallenge, ChallengerAt } from './challenging.js';
import { aDecision, decide, RECORD } from './deciding.js';
import { county, dimension, enter, indicator, place, publish, type MadeDimension } from './factories.js';
import { aReport, chart, publishedReport } from './reporting.js';
import { nextInQueue, prompt, read, review, tell, theme } from './telling.js';
import { aTension, OPEN } from './tension.js';
import type { Home, World } from './world.js';

/** An initiative with figures that outsiders may not read. */
export interface Twin {
  home: Home;
  indicatorId: string;
  groups: MadeDimension;
  homes: MadeDimension;
  places: string[];
}

/**
 * The same initiative each time but for one small count, which the default policy hides. Whatever two of them, with
 * different counts, tell somebody outside must be the same: then nothing that is told depends on what is hidden.
 */
export async function twin(world: World, small: number): Promise<Twin> {
  const home = await world.initiative();
  const { county: root } = await county(home);
  const square = (west: number) => ({
    type: 'Polygon',
    coordinates: [
      [
        [west, 0],
        [west, 1],
        [west + 1, 1],
        [west + 1, 0],
        [west, 0],
      ],
    ],
  });
  const town = await place(home, {
    parentId: root,
    code: 'a',
    name: 'Ash',
    level: 'town',
    boundary: square(0),
  });
  const village = await place(home, {
    parentId: root,
    code: 'b',
    name: 'Birch',
    level: 'town',
    boundary: square(1),
  });
  const groups = await dimension(home, 'gender', ['Girls', 'Boys', 'Others']);
  const homes = await dimension(home, 'home', ['Rented', 'Owned']);
  const indicatorId = await indicator(home, {
    ...{ slug: 'absence', name: 'Absence', unit: '%', decimals: 1, direction: 'LOWER_IS_BETTER' },
    dimensionIds: [groups.id, homes.id],
  });
  const { girls, boys, others } = groups.categories;
  const { rented, owned } = homes.categories;
  const cell = (
    placeId: string,
    period: string,
    numerator: number,
    denominator: number,
    categoryId?: string,
  ) => ({
    ...{ placeId, period, numerator, denominator },
    ...(categoryId && { categoryIds: [categoryId] }),
  });
  await enter(
    home,
    indicatorId,
    ['2017-18', '2018-19', '2019-20'].flatMap((period) => [
      cell(root, period, 400, 4000),
      cell(root, period, 190, 1900, girls),
      cell(root, period, 203, 2071, boys),
      cell(root, period, small, 29, others),
      // Nothing is hidden among these two, so there is a gap to draw.
      cell(root, period, 250, 1800, rented),
      cell(root, period, 150, 2200, owned),
      cell(town, period, 260, 2500),
      cell(town, period, 120, 1200, girls),
      cell(village, period, 140, 1500),
      cell(village, period, small, 700, girls),
    ]),
  );
  await publish(home, 'absence');
  return { home, indicatorId, groups, homes, places: [root, town, village] };
}

/** What stands beside the figures: a story, and what speaks of the hidden figures too. Gives the ids of it all. */
export async function furnish(
  world: World,
  { home, indicatorId, groups, places }: Twin,
): Promise<Record<string, string[]>> {
  const [root, , village] = places;
  const themeId = await theme(home, 'Getting there');
  await prompt(home, { indicatorIds: [indicatorId], themeIds: [themeId] });
  await tell(home, world.visitor('192.0.2.7'), {
    ...{ text: 'The bus came late again.', placeId: root, livedTrend: -1, themeIds: [themeId] },
    links: [{ indicatorId, stance: 'DISCORDANT' }],
  });
  const storyId = await nextInQueue(home.owner, home);
  await read(home.owner, home, storyId, {
    ...{ themeIds: [themeId], quote: 'The bus came late again.' },
    links: [{ indicatorId, stance: 'DISCORDANT' }],
  });
  await review(home.owner, home, storyId, 'publishStory');
  const steward = new ChallengerAt(home.owner, { initiative: home.slug });
  await steward.make(aChallenge(indicatorId));
  const opened: string[] = [];
  const readings = [
    {},
    { placeId: village, categoryId: groups.categories['girls'] },
    { placeId: root, categoryId: groups.categories['others'] },
  ];
  for (const [index, reading] of readings.entries()) {
    // Tensions of one day stand in the order of their keys.
    const key = `${index}${randomUUID().slice(1)}`;
    const { openTension } = await home.owner.ask<{ openTension: { id: string } }>(OPEN, {
      initiative: home.slug,
      input: { ...aTension(indicatorId), key, storyIds: [storyId], ...reading },
    });
    opened.push(openTension.id);
  }
  for (const [slug, numbers] of [
    ['absence', 'LIVE'],
    ['the-way', 'FROZEN'],
  ] as const) {
    const charts = readings.map((reading) => chart(indicatorId, reading));
    const blocks = [...charts, { kind: 'STORIES', storyIds: [storyId] }, { kind: 'QUOTE', storyId }];
    await publishedReport(home.owner, home, aReport(blocks, { title: `Report ${numbers}`, slug, numbers }));
  }
  const { id: decisionId } = await decide(home.owner, home, RECORD, {
    audience: 'PUBLIC',
    input: aDecision({
      ...{ tensionIds: opened, themeIds: [themeId], storyIds: [storyId] },
      curves: places.map((placeId, index) => ({ indicatorId, placeId, isMeant: index === 0 })),
    }),
  });
  return { story: [storyId], theme: [themeId], tension: opened, decision: [decisionId] };
}

const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** A text without what each of the twins has for itself: ids, names and moments. */
export function anonymous(text: string, { slug }: Home): string {
  return text
    .replaceAll(slug, 'SLUG')
    .replaceAll(slug.replace('i', 'I').replace('-', ' '), 'NAME')
    .replace(UUID, 'ID')
    .replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, 'MOMENT');
}

/** The same of a file; its series and values stand in the order of ids, so its lines are sorted. */
export function sameInAll(text: string, home: Home): string {
  return anonymous(text, home)
    .split(/\r?\n|(?=\{"(?:placeId|dataElement)")/)
    .map((line) => line.replace(/[,\]}]+$/, ''))
    .sort()
    .join('\n');
}
