import { AUDIENCES, PERMISSIONS, type Consent } from '@chorus/domain';
import type { StoryRowProblem } from '@chorus/formats';
import type { Findings, FoundStory, LeftOut } from './found-stories.js';

/** How many tellers allow the same. */
export interface AllowedByTellers extends Omit<Consent, 'until'> {
  /** They named a last day, or a year. */
  ends: boolean;
  stories: number;
}

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
  /** Stories with a recording or a picture, which do not come along. */
  withFiles: number;
  /** What tellers allow, under what the call asks, the widest first; null where the file does not say it by row. */
  allowed: AllowedByTellers[] | null;
}

const MOST_PROBLEMS = 50;
const SHORT = 40;
const OFTEN = 5;
const MOST_FREQUENT = 30;

/** `known`: whether the codebook has a theme of this name. */
export function reportOn(findings: Readonly<Findings>, known: (theme: string) => boolean): StoryImportReport {
  const { rows, stories, leftOut, problems, problemRows, answers } = findings;
  const themes = counted(stories.flatMap((story) => story.themes));
  const months = counted(stories.flatMap(({ day, lastDay }) => monthOf(day, lastDay)));
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
    withFiles: stories.filter(({ form }) => form?.hasFiles).length,
    allowed: allowedBy(stories),
  };
}

function allowedBy(stories: readonly FoundStory[]): AllowedByTellers[] | null {
  const said = stories.flatMap(({ allowed }) => (allowed ? [allowed] : []));
  if (said.length === 0) return null;
  const counts = counted(
    said.map(({ until, ...rest }) => JSON.stringify({ ...rest, ends: until !== undefined })),
  );
  return [...counts]
    .map(([key, count]) => ({ ...(JSON.parse(key) as Omit<AllowedByTellers, 'stories'>), stories: count }))
    .sort((a, b) => widthOf(b) - widthOf(a));
}

/** Audience first, then how many permissions. */
function widthOf(consent: AllowedByTellers): number {
  return AUDIENCES.indexOf(consent.audience) * 10 + PERMISSIONS.filter((each) => consent[each]).length;
}

/** A story that goes on for longer belongs to no month. */
function monthOf(day: string | null, lastDay: string | null): string[] {
  const month = day?.slice(0, 7);
  return month && month === lastDay?.slice(0, 7) ? [month] : [];
}

function counted(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
