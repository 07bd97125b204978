import type { SignifierKind } from '@chorus/domain';

/** A triad, slider or choice as a file names it. */
export interface FileSignifier {
  id: string;
  kind: SignifierKind;
  question: string;
  /** Corners, poles or answers. */
  labels: readonly string[];
}

/** A story as it leaves the house: what its audience reads, with the labels that stand beside it. Days as 2024-03-01. */
export interface StoryRecord {
  id: string;
  language: string;
  title: string;
  text: string;
  quote: string;
  alias: string;
  via: string;
  question: string;
  place: string;
  placeCode: string;
  /** First and last day on which it happened, both included; null where the teller did not say. */
  happenedFrom: string | null;
  happenedTo: string | null;
  /** From -2, much worse, to 2, much better. */
  livedTrend: number | null;
  themes: readonly string[];
  contentWarnings: readonly string[];
  indicators: readonly { indicator: string; stance: string }[];
  /** Where the teller placed it; a mark of null says that the signifier does not fit the story. */
  placements: readonly { signifierId: string; mark: readonly number[] | null }[];
  arrivedOn: string;
  /** The last day on which it may be shown; null for no end. */
  showUntil: string | null;
}
