import { MEDIA_LIMITS, STORY_LIMITS, isIsoDate, problem, type Problem } from '@chorus/domain';
import type { FieldProblem } from '../../failure.js';
import { voiceToSend, wordsToSend, type Draft } from './draft.js';
import { happenedProblems } from './happened.js';
import type { Call } from './share.graphql.js';

export const STEPS = [
  'text',
  'when',
  'place',
  'themes',
  'trend',
  'voices',
  'warnings',
  'age',
  'audience',
  'permissions',
  'review',
] as const;
type Asked = (typeof STEPS)[number];
/** One signifier, by its id. */
export type SignifierStep = `signifier:${string}`;
export type Step = Asked | SignifierStep;

export const isSignifier = (step: Step): step is SignifierStep => step.startsWith('signifier:');

/** The signifier that a step asks; undefined for the other steps. */
export function signifierOf(step: Step): string | undefined {
  return isSignifier(step) ? step.slice('signifier:'.length) : undefined;
}

/** Problems by the field they belong to, such as `text` or `alias`. */
export type Problems = Partial<Record<string, Problem>>;

/** The steps that this call asks: what has nothing to choose from is left out. */
export function stepsOf({ prompt, places, themes, dimensions }: Call): Step[] {
  const asked: Partial<Record<Asked, boolean>> = {
    place: places.length > 0,
    permissions: prompt.permissions.length > 0,
    themes: themes.some(({ id }) => prompt.themeIds.includes(id)),
    voices: prompt.voiceQuestions.some(({ dimensionId }) => dimensions.some(({ id }) => id === dimensionId)),
  };
  const signifiers = prompt.signifiers.map(({ id }): SignifierStep => `signifier:${id}`);
  return STEPS.filter((step) => asked[step] ?? true).flatMap((step): Step[] =>
    // What the story means stands beside where it goes.
    step === 'trend' ? [...signifiers, step] : [step],
  );
}

/** How many themes one story can carry; the API takes no more. */
export const MOST_THEMES = 20;

const tooLong = (text: string, limit: number): Problem | undefined => {
  const length = [...text].length;
  return length > limit ? problem('TOO_LONG', { length, limit }) : undefined;
};

const CHECKS: Record<Asked, (draft: Draft, today: string) => Problems> = {
  text: (draft) => ({
    [draft.way === 'VOICE' ? 'voice' : 'text']:
      wordsToSend(draft) === '' && !voiceToSend(draft)
        ? problem('REQUIRED')
        : tooLong(draft.text, STORY_LIMITS.text),
    title: tooLong(draft.title, STORY_LIMITS.title),
    pictures: draft.pictures.some(({ description }) => tooLong(description, MEDIA_LIMITS.description))
      ? problem('TOO_LONG', { length: '', limit: MEDIA_LIMITS.description })
      : undefined,
  }),
  when: ({ happened }, today) => happenedProblems(happened, Number(today.slice(0, 4))),
  place: () => ({}),
  themes: ({ themeIds }) => ({
    themes: themeIds.length > MOST_THEMES ? problem('TOO_MANY', { limit: MOST_THEMES }) : undefined,
  }),
  trend: () => ({}),
  voices: () => ({}),
  warnings: ({ otherWarning }) => ({ otherWarning: tooLong(otherWarning, STORY_LIMITS.warning) }),
  age: ({ guardian }) => ({
    guardian:
      guardian === null
        ? problem('REQUIRED')
        : guardian === 'NOT_ALLOWED'
          ? problem('NOT_ALLOWED')
          : undefined,
  }),
  audience: ({ audience, ending, until }, today) => ({
    audience: audience === null ? problem('REQUIRED') : undefined,
    ending: audience !== null && audience !== 'STEWARDS' && ending === null ? problem('REQUIRED') : undefined,
    until:
      audience !== 'STEWARDS' && ending === 'DAY' && (!isIsoDate(until) || until < today)
        ? problem('NOT_A_DATE')
        : undefined,
  }),
  permissions: ({ permissions, alias }) => ({
    alias: permissions.includes('showAlias')
      ? alias.trim() === ''
        ? problem('REQUIRED')
        : tooLong(alias, STORY_LIMITS.alias)
      : undefined,
  }),
  review: () => ({}),
};

/** What keeps a step from being left; empty when nothing does. `today` is a day, as 2024-03-01. */
export function problemsOf(step: Step, draft: Draft, today: string): Problems {
  if (isSignifier(step)) return {};
  return Object.fromEntries(Object.entries(CHECKS[step](draft, today)).filter(([, found]) => found));
}

/** The first step of these where something is missing; undefined when the story can be sent. */
export function firstIncomplete(steps: readonly Step[], draft: Draft, today: string): Step | undefined {
  return steps.find((step) => Object.keys(problemsOf(step, draft, today)).length > 0);
}

/** Where the server's fields are asked: step, and the name of the field there. */
const PLACES: Record<string, [Step, string]> = {
  text: ['text', 'text'],
  title: ['text', 'title'],
  media: ['text', 'pictures'],
  'media.VOICE': ['text', 'voice'],
  'media.PICTURE': ['text', 'pictures'],
  happenedFrom: ['when', 'year'],
  happenedTo: ['when', 'lastYear'],
  placeId: ['place', 'place'],
  themeIds: ['themes', 'themes'],
  livedTrend: ['trend', 'trend'],
  categoryIds: ['voices', 'voices'],
  contentWarnings: ['warnings', 'otherWarning'],
  'consent.guardian': ['age', 'guardian'],
  'consent.audience': ['audience', 'audience'],
  'consent.until': ['audience', 'until'],
  alias: ['permissions', 'alias'],
};

/** The step that the first of the server's problems belongs to, with its problems; undefined when none is known. */
export function stepOfFields(
  fields: readonly FieldProblem[],
): { step: Step; problems: Problems } | undefined {
  const found = fields.flatMap(({ path, problem: what }) => {
    const place = PLACES[path] ?? PLACES[path.split('.')[0] ?? ''];
    return place ? [{ step: place[0], field: place[1], what }] : [];
  });
  const [first] = found;
  if (!first) return undefined;
  const here = found.filter(({ step }) => step === first.step);
  return { step: first.step, problems: Object.fromEntries(here.map(({ field, what }) => [field, what])) };
}
