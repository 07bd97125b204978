import { STANCES, type Stance } from '@chorus/domain';

/** What the list of stories is narrowed to; empty texts narrow nothing. */
export interface StoryFilter {
  words: string;
  theme: string;
  place: string;
  /** Years in which it happened, as far as tellers know; four digits. */
  from: string;
  to: string;
  /** The call that the stories answer. */
  prompt: string;
  indicator: string;
  /** Towards the indicator; without one it means nothing. */
  stance: Stance | '';
  trend: '' | '-1' | '0' | '1';
  language: string;
  /** Where tellers placed the stories: a signifier and one of its zones, with a point between. */
  zone: string;
}

export type FilterName = keyof StoryFilter;

/** In the order in which the filters stand on the page. */
export const FILTER_NAMES = [
  'words',
  'theme',
  'place',
  'from',
  'to',
  'trend',
  'prompt',
  'indicator',
  'stance',
  'language',
  'zone',
] as const;

export const SORTS = ['NEWEST', 'BEST'] as const;
export type Sort = (typeof SORTS)[number];

/** How the filters are called in the address. `lang` is not used: it switches the language of the page. */
const PARAMETERS: Record<FilterName, string> = {
  words: 'q',
  theme: 'theme',
  place: 'place',
  from: 'from',
  to: 'to',
  prompt: 'call',
  indicator: 'indicator',
  stance: 'stance',
  trend: 'trend',
  language: 'in',
  zone: 'zone',
};

const TRENDS = ['-1', '0', '1'] as const;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const ZONE = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.\d{1,3}$/i;
const YEAR = /^(18[5-9]|19\d|20\d|21\d)\d$/;
const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

const oneOf = <Word extends string>(words: readonly Word[], text: string): Word | '' =>
  words.find((word) => word === text) ?? '';
const fitting = (pattern: RegExp, text: string): string => (pattern.test(text) ? text : '');

/** Reads the filters from the address; what means nothing is passed over. */
export function readFilter(parameters: URLSearchParams): StoryFilter {
  const given = (name: FilterName) => parameters.get(PARAMETERS[name]) ?? '';
  const indicator = fitting(UUID, given('indicator'));
  return {
    words: given('words').trim(),
    theme: fitting(UUID, given('theme')),
    place: fitting(UUID, given('place')),
    from: fitting(YEAR, given('from')),
    to: fitting(YEAR, given('to')),
    prompt: fitting(UUID, given('prompt')),
    indicator,
    stance: indicator ? oneOf(STANCES, given('stance')) : '',
    trend: oneOf(TRENDS, given('trend')),
    language: fitting(LANGUAGE, given('language')),
    zone: fitting(ZONE, given('zone')),
  };
}

/** The address after a change of filters. Parameters that are not filters stay as they are. */
export function withFilter(
  parameters: URLSearchParams,
  change: Partial<Record<FilterName, string>>,
): URLSearchParams {
  const next = new URLSearchParams(parameters);
  for (const name of FILTER_NAMES) {
    const value = change[name];
    if (value === undefined) continue;
    if (value === '') next.delete(PARAMETERS[name]);
    else next.set(PARAMETERS[name], value);
  }
  if (!next.has(PARAMETERS.indicator)) next.delete(PARAMETERS.stance);
  return next;
}

/** The filters that narrow the list now, in the order of the page. */
export const activeFilters = (filter: StoryFilter): FilterName[] =>
  FILTER_NAMES.filter((name) => filter[name] !== '');

/** What comes first. Without words there is no best match. */
export const readSort = (parameters: URLSearchParams): Sort =>
  parameters.get('sort') === 'best' && readFilter(parameters).words !== '' ? 'BEST' : 'NEWEST';

/** The address after another order was chosen. */
export function withSort(parameters: URLSearchParams, sort: Sort): URLSearchParams {
  const next = new URLSearchParams(parameters);
  if (sort === 'BEST') next.set('sort', 'best');
  else next.delete('sort');
  return next;
}

/** The filters as the server takes them. */
export function toServer(filter: StoryFilter) {
  const { words, theme, place, from, to, prompt, indicator, stance, trend, language, zone } = filter;
  const [signifierId = '', at = ''] = zone.split('.');
  return {
    words: words || null,
    themeId: theme || null,
    placeId: place || null,
    fromYear: from ? Number(from) : null,
    toYear: to ? Number(to) : null,
    promptId: prompt || null,
    indicatorId: indicator || null,
    stance: stance || null,
    trend: trend === '' ? null : Number(trend),
    language: language || null,
    zone: zone ? { signifierId, zone: at } : null,
  };
}

/** The addresses of files of the stories that a filter leaves, without what is only a way of looking at them. */
export function fileAddress(initiative: string, ending: 'csv' | 'json', filter: StoryFilter): string {
  const parameters = withFilter(new URLSearchParams(), { ...filter }).toString();
  return `/api/i/${initiative}/stories.${ending}${parameters && `?${parameters}`}`;
}

/** The address of the list narrowed to something. */
export function storiesAddress(home: string, filter: Partial<Record<FilterName, string>>): string {
  const parameters = withFilter(new URLSearchParams(), filter).toString();
  return `${home}/stories${parameters && `?${parameters}`}`;
}
