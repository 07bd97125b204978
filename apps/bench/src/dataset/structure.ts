import type { ChorusClient } from '../chorus-client.js';
import { GROUPS, type Scale } from './scale.js';

/** Ids of what the figures and stories of a data set speak of, in the order in which they were made. */
export interface Structure {
  root: string;
  regions: string[];
  /** Towns with the region each lies in. */
  towns: { id: string; region: string }[];
  categories: string[];
  indicators: { id: string; slug: string }[];
  themes: string[];
  prompt: string;
}

const THEMES = 12;
/** A year apart, each a little higher. */
const TARGETS = ['2016-12', '2018-12', '2020-12', '2022-12', '2023-12'];

/** Makes everything but figures and stories through the API, as a steward would. */
export async function makeStructure(chorus: ChorusClient, scale: Scale): Promise<Structure> {
  const { slug } = scale;
  const save = (operation: string, type: string, input: object) => chorus.save(operation, type, slug, input);
  const dimensionId = await save('saveDimension', 'DimensionInput', {
    key: 'group',
    name: 'Group',
    partition: true,
    categories: numbered(GROUPS).map((n) => ({ key: `group-${n}`, name: `Group ${n}` })),
  });
  const categories = await categoriesOf(chorus, slug);
  const places = await makePlaces(save, scale, categories);
  const resultIds: string[] = [];
  for (const n of numbered(3))
    resultIds.push(await save('saveResult', 'ResultInput', { name: `Result ${n}` }));
  const indicators: Structure['indicators'] = [];
  for (const n of numbered(scale.indicators)) {
    const input = indicatorInput(n, resultIds[n % resultIds.length], dimensionId);
    const id = await save('saveIndicator', 'IndicatorInput', input);
    const targets = TARGETS.map((period, step) => ({ placeId: places.root, period, value: 55 + step * 2 }));
    await chorus.ask(
      `mutation ($initiative: String!, $id: ID!, $targets: [TargetInput!]!) {
        saveTargets(initiative: $initiative, indicatorId: $id, targets: $targets) }`,
      { initiative: slug, id, targets },
    );
    indicators.push({ id, slug: input.slug });
  }
  const themes: string[] = [];
  for (const n of numbered(THEMES))
    themes.push(await save('saveTheme', 'ThemeInput', { name: `Theme ${n}` }));
  const prompt = await save('savePrompt', 'PromptInput', {
    slug: 'how-is-it',
    question: 'How is it for you?',
    state: 'OPEN',
    themeIds: themes,
    indicatorIds: indicators.map(({ id }) => id),
    voiceQuestions: [{ dimensionId, question: 'Who is speaking?' }],
  });
  return { ...places, categories, indicators, themes, prompt };
}

type Save = (operation: string, type: string, input: object) => Promise<string>;

async function makePlaces(save: Save, scale: Scale, categories: string[]) {
  const place = (input: object) => save('savePlace', 'PlaceInput', input);
  const root = await place({
    ...{ code: 'county', name: 'The county', level: 'county' },
    population: [
      { people: 600_000 },
      ...categories.map((categoryId) => ({ categoryId, people: 600_000 / GROUPS })),
    ],
  });
  const regions: string[] = [];
  const towns: Structure['towns'] = [];
  for (const r of numbered(scale.regions)) {
    const region = await place({ code: `r${r}`, name: `Region ${r}`, level: 'region', parentId: root });
    regions.push(region);
    for (const t of numbered(scale.towns)) {
      const input = { code: `r${r}t${t}`, name: `Town ${r}.${t}`, level: 'town', parentId: region };
      towns.push({ id: await place(input), region });
    }
  }
  return { root, regions, towns };
}

function indicatorInput(n: number, resultId: string | undefined, dimensionId: string) {
  return {
    slug: `indicator-${n}`,
    name: `Share of people for whom thing ${n} is as it should be`,
    definition: 'What is counted, of whom, and when. '.repeat(5),
    measure: 'PROPORTION',
    per: 100,
    decimals: 1,
    unit: '%',
    direction: n % 3 === 0 ? 'LOWER_IS_BETTER' : 'HIGHER_IS_BETTER',
    frequency: 'MONTH',
    baseline: '2014-01',
    dimensionIds: [dimensionId],
    resultId,
  };
}

async function categoriesOf(chorus: ChorusClient, initiative: string): Promise<string[]> {
  const { dimensions } = await chorus.ask<{ dimensions: { categories: { id: string }[] }[] }>(
    'query ($initiative: String!) { dimensions(initiative: $initiative) { categories { id } } }',
    { initiative },
  );
  return dimensions.flatMap((dimension) => dimension.categories.map(({ id }) => id));
}

function numbered(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
