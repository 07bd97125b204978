import type { ReadStory, StoryRowProblem } from '@chorus/formats';

/** Why a row becomes no story. ANSWER: the mapping leaves it out. TWICE: its id stands in the file before. */
export type LeftOut = 'EMPTY' | 'ANSWER' | 'TWICE' | 'THERE_ALREADY';

/** What a file would bring, or brought. */
export interface StoryImportReport {
  rows: number;
  stories: number;
  leftOut: Record<LeftOut, number>;
  /** Rows that cannot be understood; with one of them nothing is taken over. */
  problems: number;
  /** The first of them. */
  problemRows: (StoryRowProblem & { line: number })[];
  /** `isNew`: the codebook does not have it. */
  themes: { name: string; stories: number; isNew: boolean }[];
  /** As 2024-03. */
  months: { month: string; stories: number }[];
  /** Days that could be read in two ways. */
  unsureDays: number;
  /** Short answers that stand often, for somebody to say whether they are stories. */
  frequent: { text: string; rows: number }[];
}

/** A story with the line it stands on. */
export interface FoundStory extends ReadStory {
  line: number;
}

const MOST_PROBLEMS = 50;
const SHORT = 40;
const OFTEN = 5;
const MOST_FREQUENT = 30;

export interface Findings {
  rows: number;
  stories: readonly FoundStory[];
  leftOut: Record<LeftOut, number>;
  problems: StoryImportReport['problemRows'];
  problemRows: number;
  answers: ReadonlyMap<string, number>;
}

/** `known`: whether the codebook has a theme of this name. */
export function reportOn(findings: Findings, known: (theme: string) => boolean): StoryImportReport {
  const { rows, stories, leftOut, problems, problemRows, answers } = findings;
  const themes = counted(stories.flatMap((story) => story.themes));
  const months = counted(stories.flatMap(({ day }) => (day ? [day.slice(0, 7)] : [])));
  return {
    ...{ rows, stories: stories.length, leftOut, problems: problemRows },
    problemRows: problems.slice(0, MOST_PROBLEMS),
    themes: [...themes].map(([name, count]) => ({ name, stories: count, isNew: !known(name) })),
    months: [...months]
      .map(([month, count]) => ({ month, stories: count }))
      .sort((a, b) => (a.month < b.month ? -1 : 1)),
    unsureDays: stories.filter(({ unsureDay }) => unsureDay).length,
    frequent: [...answers]
      .filter(([text, count]) => count >= OFTEN && text.length <= SHORT)
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST_FREQUENT)
      .map(([text, count]) => ({ text, rows: count })),
  };
}

function counted(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
