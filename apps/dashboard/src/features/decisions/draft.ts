import { DECISION_LIMITS } from '@chorus/domain';
import type { Decision, DecisionInput, FromTension } from './decisions.graphql.js';

export interface CurveDraft {
  /** Only for the page: which row this is. */
  row: string;
  indicatorId: string;
  placeId: string;
  isMeant: boolean;
}

/** A story that can be chosen without looking for it again. */
export interface KnownStory {
  id: string;
  title: string;
  language: string;
}

/** What a form of a decision holds: texts as they were typed. */
export interface DecisionDraft {
  key: string;
  title: string;
  text: string;
  reasons: string;
  notChosen: string;
  body: string;
  seats: string;
  livedSeats: string;
  decidedOn: string;
  reviewOn: string;
  tensionIds: string[];
  themeIds: string[];
  storyIds: string[];
  curves: CurveDraft[];
}

export function emptyDraft(today: string): DecisionDraft {
  return {
    ...{ key: crypto.randomUUID(), title: '', text: '', reasons: '', notChosen: '', body: '' },
    ...{ seats: '', livedSeats: '', decidedOn: today, reviewOn: '' },
    ...{ tensionIds: [], themeIds: [], storyIds: [], curves: [newCurve()] },
  };
}

export function newCurve(indicatorId = '', placeId = ''): CurveDraft {
  return { row: crypto.randomUUID(), indicatorId, placeId, isMeant: true };
}

/** A decision that answers a tension begins with its stories, what they speak of, and its curve. */
export function draftFrom(tension: FromTension, today: string): DecisionDraft {
  const stories = tension.cited.flatMap(({ story }) => story ?? []);
  return {
    ...emptyDraft(today),
    tensionIds: [tension.id],
    storyIds: stories.map(({ storyId }) => storyId),
    themeIds: [...new Set(stories.flatMap(({ themeIds }) => themeIds))].slice(0, DECISION_LIMITS.themes),
    curves: [newCurve(tension.indicator?.id, tension.placeId)],
  };
}

export function draftOf(decision: Decision): DecisionDraft {
  const { title, text, reasons, notChosen, bodyName, seats, livedSeats, decidedOn, reviewOn } = decision;
  const curves = decision.curves.flatMap(({ indicator, placeId, isMeant }) =>
    indicator ? [{ ...newCurve(indicator.id, placeId), isMeant }] : [],
  );
  return {
    ...{ key: crypto.randomUUID(), title, text, reasons, notChosen, body: bodyName, decidedOn },
    ...{ seats: String(seats), livedSeats: String(livedSeats), reviewOn: reviewOn ?? '' },
    tensionIds: decision.tensions.flatMap(({ tension }) => tension?.id ?? []),
    themeIds: decision.themes.map(({ id }) => id),
    storyIds: decision.cited.flatMap(({ story }) => story?.storyId ?? []),
    curves: curves.length > 0 ? curves : [newCurve()],
  };
}

export function knownStories(
  cited: readonly { story: (Omit<KnownStory, 'id'> & { storyId: string }) | null }[],
) {
  return cited.flatMap(({ story }): KnownStory[] =>
    story ? [{ id: story.storyId, title: story.title, language: story.language }] : [],
  );
}

export type Required = 'title' | 'reasons' | 'body' | 'seats' | 'livedSeats' | 'decidedOn';
const REQUIRED: readonly Required[] = ['title', 'reasons', 'body', 'seats', 'livedSeats', 'decidedOn'];

/** What must be there and is not yet. A count of seats is a whole number. */
export function missingIn(draft: DecisionDraft): Required[] {
  const isCount = (text: string) => /^\d{1,3}$/.test(text.trim());
  return REQUIRED.filter((field) =>
    field === 'seats' || field === 'livedSeats' ? !isCount(draft[field]) : draft[field].trim() === '',
  );
}

/** What is sent. `root`: the place of a curve for which none was chosen. */
export function inputOf(
  { seats, livedSeats, reviewOn, curves, ...draft }: DecisionDraft,
  language: string,
  root: string,
): DecisionInput {
  return {
    ...draft,
    language,
    seats: Number(seats),
    livedSeats: Number(livedSeats),
    reviewOn: reviewOn || null,
    curves: curves
      .filter(({ indicatorId }) => indicatorId !== '')
      .map(({ indicatorId, placeId, isMeant }) => ({ indicatorId, placeId: placeId || root, isMeant })),
  };
}
