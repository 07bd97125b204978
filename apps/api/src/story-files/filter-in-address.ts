import { STANCES } from '@chorus/domain';
import { Invalid } from '../core/errors.js';
import { isId } from '../core/ids.js';
import type { StoryFilter } from '../stories/feed.service.js';

type Read<K extends keyof StoryFilter> = (text: string) => StoryFilter[K];

const MOST_WORDS = 200;
const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;
const YEAR = /^(18[5-9]|19\d|20\d|21\d)\d$/;

const id = (text: string) => (isId(text) ? text : undefined);
const year = (text: string) => (YEAR.test(text) ? Number(text) : undefined);

/** The filters of the page of stories as they stand in its address, so that a file has the same address behind `?`. */
const READ: { [K in keyof Required<StoryFilter>]: readonly [parameter: string, read: Read<K>] } = {
  words: ['q', (text) => (text.length <= MOST_WORDS ? text : undefined)],
  themeId: ['theme', id],
  placeId: ['place', id],
  language: ['in', (text) => (LANGUAGE.test(text) ? text : undefined)],
  fromYear: ['from', year],
  toYear: ['to', year],
  promptId: ['call', id],
  indicatorId: ['indicator', id],
  stance: ['stance', (text) => STANCES.find((stance) => stance === text)],
  trend: ['trend', (text) => (['-1', '0', '1'].includes(text) ? Number(text) : undefined)],
  zone: ['zone', zoneIn],
};

/** What of the address narrows the stories. Throws Invalid for a value that means nothing: a file of all stories
 * in place of some would be a file nobody asked for. */
export function filterInAddress(query: Readonly<Record<string, unknown>>): StoryFilter {
  const filter: StoryFilter = {};
  for (const name of Object.keys(READ) as (keyof StoryFilter)[]) read(filter, name, query);
  return filter;
}

function read<K extends keyof StoryFilter>(
  filter: StoryFilter,
  name: K,
  query: Readonly<Record<string, unknown>>,
): void {
  const [parameter, understand] = READ[name];
  const text = query[parameter];
  if (text === undefined || text === '') return;
  const value = typeof text === 'string' ? understand(text) : undefined;
  if (value === undefined) throw Invalid.field(parameter, 'INVALID');
  filter[name] = value;
}

function zoneIn(text: string): StoryFilter['zone'] {
  const [signifierId = '', zone = ''] = text.split('.');
  return isId(signifierId) && /^\d{1,3}$/.test(zone) ? { signifierId, zone } : undefined;
}
