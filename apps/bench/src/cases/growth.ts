import type { Cluster } from '../cluster.js';
import type { DataSet } from '../dataset/generate.js';
import { load, median, type Request } from '../measure.js';
import type { Server } from '../servers.js';
import { graphql } from './front.js';
import { measureOneImport } from './import.js';

/** The same work in a small and in a large initiative. */
export interface Growth {
  name: string;
  /** Milliseconds, medians; of an import for 1,000 rows. */
  small: number;
  large: number;
  /** How many times as long it takes in the large one. */
  times: number;
}

/** What the pages must stay within. */
export const GROWTH_AIM = 1.5;

/** What the page of an indicator asks for first. */
const INDICATOR_PAGE = `query IndicatorPage($initiative: String!, $slug: String!, $placeId: ID) {
  indicatorPage(initiative: $initiative, slug: $slug, placeId: $placeId) {
    id slug name kind measure direction unit decimals frequency resultId definition dimensionIds publishedAt hiddenPoints
    targetReasons { placeId period value rationale }
    annotations { id kind startsOn endsOn title note }
    periods { labels starts ends }
    placeFigures { period placeIds values lower upper states reliability }
    series { placeId categoryIds values states reliability lower upper targets notes summary }
  }
}`;

const STORY_PINS = `query StoryPins($initiative: String!, $slug: String!) {
  storyPins(initiative: $initiative, slug: $slug) { ids starts ends trends stances total }
}`;

const ENTRY_TABLE = `query EntryTable($initiative: String!, $indicatorId: ID!, $placeId: ID) {
  entryTable(initiative: $initiative, indicatorId: $indicatorId, placeId: $placeId) {
    placeIds groups starts ends changes { id at who }
    place group period change values numerators denominators moes states notes
  }
}`;

/** One after the other, as a person waits for them. */
const PAGES: { name: string; requests: (data: DataSet) => Request[] }[] = [
  {
    name: 'indicator page',
    requests: ({ scale, structure }) => {
      const variables = { initiative: scale.slug, slug: structure.indicators[0]?.slug };
      return [graphql(INDICATOR_PAGE, variables), graphql(STORY_PINS, variables)];
    },
  },
  {
    name: 'entry grid',
    requests: ({ scale, structure, owner }) => {
      const indicatorId = structure.indicators[0]?.id;
      const request = graphql(ENTRY_TABLE, { initiative: scale.slug, indicatorId, placeId: structure.root });
      return [{ ...request, headers: owner.headers }];
    },
  },
];

const WARM_UP = 2;

/** Both data sets lie in one database, and are asked in turn. */
export async function measureGrowth(
  cluster: Cluster,
  chorus: Server,
  sets: { small: DataSet; large: DataSet },
  { runs, seconds }: { runs: number; seconds: number },
): Promise<Growth[]> {
  const found: Growth[] = [];
  for (const { name, requests } of PAGES) {
    const time = async (data: DataSet, length: number) =>
      1_000 / (await load(chorus, requests(data), 1, length)).rate;
    await time(sets.small, WARM_UP);
    await time(sets.large, WARM_UP);
    found.push(await inTurn(name, runs, sets, (data) => time(data, seconds)));
  }
  found.push(
    await inTurn('import, 1,000 rows', runs, sets, async (data) => {
      const { seconds: taken, rows } = await measureOneImport(cluster, data);
      return (taken * 1_000_000) / rows;
    }),
  );
  return found;
}

/** Measures the same work in both sets in turn, so that what else the machine does falls on both. */
export async function inTurn(
  name: string,
  runs: number,
  sets: { small: DataSet; large: DataSet },
  time: (data: DataSet) => Promise<number>,
): Promise<Growth> {
  const taken = { small: [] as number[], large: [] as number[] };
  for (let run = 0; run < runs; run += 1) {
    taken.small.push(await time(sets.small));
    taken.large.push(await time(sets.large));
  }
  const [small, large] = [median(taken.small), median(taken.large)];
  return { name, small, large, times: large / small };
}
