import type { Report } from '../imports.graphql.js';

/** What somebody decides about a report before it is taken over. Nothing is decided beforehand. */
export interface DecisionDraft {
  /** Name in the files to the id of the place that it is. */
  places: Readonly<Record<string, string>>;
  /** The other unknown places are new ones of this level, inside this place. */
  createPlaces: boolean;
  level: string;
  parentId: string;
  /** `categoryKey` of a text in the files to the id of the category that it is. */
  categories: Readonly<Record<string, string>>;
  createCategories: boolean;
  /** `warningKey` of what is unusual to what is said to it. */
  answers: Readonly<Record<string, string>>;
  leaveOut: boolean;
}

export const UNDECIDED: DecisionDraft = {
  ...{ places: {}, createPlaces: false, level: '', parentId: '' },
  ...{ categories: {}, createCategories: false, answers: {}, leaveOut: false },
};

export type Warning = Report['warnings'][number];
type UnknownPlace = Report['unknownPlaces'][number];
type UnknownCategory = Report['unknownCategories'][number];

/** How the files call a place. */
export function placeKey({ name, code }: Pick<UnknownPlace, 'name' | 'code'>): string {
  return name ?? code ?? '';
}

export function categoryKey({ dimension, text }: Pick<UnknownCategory, 'dimension' | 'text'>): string {
  return `${dimension} ${text}`;
}

/** One rule can ask two things: whether a figure is too low, and whether it is too high. */
export function warningKey({ ruleId, problem }: Pick<Warning, 'ruleId' | 'problem'>): string {
  return `${ruleId ?? ''} ${problem.code}`;
}

/** What the server suggests, taken for every name that is not decided yet. */
export function withSuggestions(
  draft: DecisionDraft,
  { unknownPlaces, unknownCategories }: Pick<Report, 'unknownPlaces' | 'unknownCategories'>,
): Pick<DecisionDraft, 'places' | 'categories'> {
  const places = unknownPlaces.flatMap((place) => (place.perhaps ? [[placeKey(place), place.perhaps]] : []));
  const categories = unknownCategories.flatMap((one) =>
    one.perhaps ? [[categoryKey(one), one.perhaps]] : [],
  );
  const decided = (all: Readonly<Record<string, string>>) =>
    Object.entries(all).filter(([, id]) => id !== '');
  return {
    places: Object.fromEntries([...places, ...decided(draft.places)]) as Record<string, string>,
    categories: Object.fromEntries([...categories, ...decided(draft.categories)]) as Record<string, string>,
  };
}

/** The decisions as the API takes them. */
export function decisionsOf(
  draft: DecisionDraft,
  report: Pick<Report, 'unknownPlaces' | 'unknownCategories' | 'warnings'>,
) {
  const placeIs = report.unknownPlaces.flatMap((place) => {
    const placeId = draft.places[placeKey(place)];
    return placeId ? [{ name: place.name, code: place.code, placeId }] : [];
  });
  const categoryIs = report.unknownCategories.flatMap(({ dimension, text }) => {
    const categoryId = draft.categories[categoryKey({ dimension, text })];
    return categoryId ? [{ dimension, text, categoryId }] : [];
  });
  const answers = report.warnings.flatMap(({ ruleId, problem }) => {
    const words = draft.answers[warningKey({ ruleId, problem })]?.trim();
    return ruleId && words ? [{ ruleId, code: problem.code, words }] : [];
  });
  const { createPlaces, level, parentId, createCategories, leaveOut } = draft;
  return {
    placeIs,
    createPlaces: createPlaces ? { level: level.trim(), parentId } : null,
    categoryIs,
    createCategories,
    answers,
    leaveOutProblems: leaveOut,
  };
}

type Unknowns = Pick<Report, 'unknownPlaces' | 'unknownPlaceCount' | 'unknownCategories' | 'warnings'>;

/** How many names of the files nobody has said anything about; a report lists at most 500 places and counts them all. */
export function openNames(draft: DecisionDraft, report: Unknowns): { places: number; categories: number } {
  const { placeIs, categoryIs } = decisionsOf(draft, report);
  return {
    places: report.unknownPlaceCount - placeIs.length,
    categories: report.unknownCategories.length - categoryIs.length,
  };
}

/** What stands in the way of taking over. Keys of texts. */
export type Obstacle = 'nothing' | 'names' | 'problems' | 'level' | 'parent';

export function obstacles(draft: DecisionDraft, report: Unknowns & Pick<Report, 'outcomes'>): Obstacle[] {
  const { NEW, CHANGED, SAME, UNKNOWN, REJECTED } = report.outcomes;
  const open = openNames(draft, report);
  const found: Obstacle[] = [];
  const namesLeft =
    (open.places > 0 && !draft.createPlaces) || (open.categories > 0 && !draft.createCategories);
  if (NEW + CHANGED + SAME + UNKNOWN === 0) found.push('nothing');
  if (draft.createPlaces && open.places > 0 && draft.level.trim() === '') found.push('level');
  if (draft.createPlaces && open.places > 0 && draft.parentId === '') found.push('parent');
  if (!draft.leaveOut && UNKNOWN > 0 && namesLeft) found.push('names');
  if (!draft.leaveOut && REJECTED > 0) found.push('problems');
  return found;
}
