import type { DataSet } from '../dataset/generate.js';
import { SOUGHT } from '../dataset/words.js';
import { PAGE } from '../limit/statements.js';
import { load, type Request } from '../measure.js';
import type { Server } from '../servers.js';
import { FEED } from './feed.js';
import { graphql } from './front.js';
import { inTurn, type Growth } from './growth.js';

const COUNT = `query StoryCount($initiative: String!, $filter: StoryFilterInput) {
  storyCount(initiative: $initiative, filter: $filter) { stories orMore }
}`;

/** In every third story: twenty pages of it are there in the small set too. */
const COMMON = 'school';
const WORD = ['landlord', 'inhaler', 'graduation', 'interpreter', 'eviction'];
const BEGUN = ['landlor', 'inhal', 'graduati', 'interpret', 'evictio'];
const SLIPS = ['landlrod', 'inhalre', 'gradution', 'interpretre', 'evicction'];

interface Search {
  name: string;
  words: readonly string[];
  /** With the first theme too. */
  themed?: boolean;
  sort?: 'BEST';
  /** Which page; the first one where nothing is said. */
  page?: number;
}

const SEARCHES: Search[] = [
  { name: 'search: newest', words: [''] },
  { name: 'search: a word', words: WORD },
  { name: 'search: two words', words: ['bus late', 'mother clinic', 'rent month'] },
  { name: 'search: a word and a theme', words: WORD, themed: true },
  {
    name: 'search: two words and a theme',
    words: SOUGHT.filter((words) => words.includes(' ')),
    themed: true,
  },
  { name: 'search: beginning of a word', words: BEGUN },
  { name: 'search: a word with a slip', words: SLIPS },
  { name: 'search: best match of a word', words: WORD, sort: 'BEST' },
  { name: 'search: twentieth page', words: [COMMON], page: 20 },
  { name: 'search: twentieth page, best match', words: [COMMON], sort: 'BEST', page: 20 },
];

const WARM_UP = 2;

/** One page of results in a small and in a large initiative of the same database, one request after the other. */
export async function measureSearch(
  chorus: Server,
  sets: { small: DataSet; large: DataSet },
  { runs, seconds }: { runs: number; seconds: number },
): Promise<Growth[]> {
  const found: Growth[] = [];
  const measured = async (name: string, requests: (data: DataSet) => Promise<Request[]>) => {
    const asked = new Map<DataSet, Request[]>();
    for (const data of [sets.small, sets.large]) asked.set(data, await requests(data));
    const time = async (data: DataSet, length: number) =>
      1_000 / (await load(chorus, asked.get(data) ?? [], 1, length)).rate;
    await time(sets.small, WARM_UP);
    await time(sets.large, WARM_UP);
    console.log(`Measuring: ${name} ...`);
    found.push(await inTurn(name, runs, sets, (data) => time(data, seconds)));
  };
  for (const search of SEARCHES) {
    await measured(search.name, (data) =>
      Promise.all(search.words.map((words) => pageOf(chorus, data, search, words))),
    );
  }
  await measured('search: how many fit', ({ scale, structure }) =>
    Promise.resolve(
      WORD.map((words) =>
        graphql(COUNT, { initiative: scale.slug, filter: { words, themeId: structure.themes[0] } }),
      ),
    ),
  );
  return found;
}

/** The request for one page; the pages before it are turned here. */
async function pageOf(
  chorus: Server,
  { scale, structure }: DataSet,
  { themed, sort, page = 1 }: Search,
  words: string,
): Promise<Request> {
  const filter = { words, ...(themed ? { themeId: structure.themes[0] } : {}) };
  const request = (after: string | null) =>
    graphql(FEED, { initiative: scale.slug, filter, first: PAGE, after, sort });
  let after: string | null = null;
  for (let turned = 1; turned < page; turned += 1) {
    const { path = '', ...rest } = request(after);
    const answer = (await (await fetch(`${chorus.url}${path}`, rest)).json()) as {
      data: { storyFeed: { next: string | null } };
    };
    after = answer.data.storyFeed.next;
    if (after === null) throw new Error(`"${words}" has no page ${page} in ${scale.slug}.`);
  }
  return request(after);
}
