/** What the front page is narrowed to. Empty texts: everyone, the whole place, all themes, all years. */
export interface Choice {
  place: string;
  /** Id of a category. */
  group: string;
  theme: string;
  /** First and last year of the curves, such as 2018. */
  from: string;
  to: string;
  /** Id of the dimension whose voices are shown. */
  heard: string;
}

export type ChoiceName = keyof Choice;

/** As they are called in the address. The list of stories uses the same names for place and theme. */
export const CHOICE_NAMES = [
  'place',
  'group',
  'theme',
  'from',
  'to',
  'heard',
] as const satisfies ChoiceName[];

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const YEAR = /^(18[5-9]|19\d|20\d|21\d)\d$/;

/** Reads the choice from the address; what means nothing is passed over. */
export function readChoice(parameters: URLSearchParams): Choice {
  const given = (name: ChoiceName, pattern: RegExp): string => {
    const text = parameters.get(name) ?? '';
    return pattern.test(text) ? text : '';
  };
  const [from, to] = [given('from', YEAR), given('to', YEAR)];
  const turned = from !== '' && to !== '' && from > to;
  return {
    place: given('place', UUID),
    group: given('group', UUID),
    theme: given('theme', UUID),
    from: turned ? to : from,
    to: turned ? from : to,
    heard: given('heard', UUID),
  };
}

/** The address after a change. Whatever else stands in it stays. */
export function withChoice(parameters: URLSearchParams, change: Partial<Choice>): URLSearchParams {
  const next = new URLSearchParams(parameters);
  for (const name of CHOICE_NAMES) {
    const value = change[name];
    if (value === '') next.delete(name);
    else if (value !== undefined) next.set(name, value);
  }
  return next;
}

/** Nothing is left out: everyone, everywhere, all themes and years. */
export const WHOLE: Omit<Choice, 'heard'> = { place: '', group: '', theme: '', from: '', to: '' };

/** Whether the page shows a part only. Whose voices are compared is a view, not a part. */
export const isNarrowed = (choice: Choice): boolean =>
  (Object.keys(WHOLE) as (keyof typeof WHOLE)[]).some((name) => choice[name] !== '');

/** Whether the stories on the page are a part of all. Nobody chooses stories by who told them. */
export const isNarrowedStories = (choice: Choice): boolean => isNarrowed({ ...choice, group: '' });

/** The choice among stories as the server takes it, the same for what stands beside the numbers and for the newest. */
export const storiesChosen = ({ place, theme, from, to }: Choice) => ({
  placeId: place || null,
  themeId: theme || null,
  fromYear: from ? Number(from) : null,
  toYear: to ? Number(to) : null,
});

/** The part of a choice that the list of stories takes too. */
export const forStories = ({ place, theme, from, to }: Choice) => ({ place, theme, from, to });

/**
 * The end of an address that keeps the choice on the page of an indicator: "?place=...", or nothing. Years are a span
 * there, with both ends.
 */
export function carried({ place, group, from, to }: Choice): string {
  const span = from && to ? { from, to } : {};
  const parameters = withChoice(new URLSearchParams(), { place, group, ...span }).toString();
  return parameters && `?${parameters}`;
}

/** What can be chosen, by id. */
export interface Choosable {
  places: readonly { id: string }[];
  themes: readonly { id: string }[];
  dimensions: readonly { id: string; categories: readonly { id: string }[] }[];
}

/** The choice without ids that nobody knows here, such as those of a place that was taken away since. */
export function onlyKnown(choice: Choice, { places, themes, dimensions }: Choosable): Choice {
  const known = (id: string, among: readonly { id: string }[]): string =>
    among.some((one) => one.id === id) ? id : '';
  return {
    ...choice,
    place: known(choice.place, places),
    group: known(
      choice.group,
      dimensions.flatMap(({ categories }) => categories),
    ),
    theme: known(choice.theme, themes),
    heard: known(choice.heard, dimensions),
  };
}
