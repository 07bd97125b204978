import {
  allowedByBoth,
  narrower,
  PERMISSIONS,
  type Consent,
  type Permission,
  type StoryMapping,
} from '@chorus/domain';
import {
  bareAnswer,
  readStoryRow,
  type Answers,
  type ReadStory,
  type StoryGround,
  type StoryRowProblem,
} from '@chorus/formats';
import type { WholePrompt } from '../prompts/prompts.service.js';

/** Why a row becomes no story. TWICE: its id stands in the file before. The others: StoryRowOutcome. */
export const LEFT_OUT = [
  'EMPTY',
  'ANSWER',
  'UNWRITTEN',
  'NO_CONSENT',
  'TOO_YOUNG',
  'TWICE',
  'THERE_ALREADY',
] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** A story with the line it stands on. */
export interface FoundStory extends ReadStory {
  line: number;
  /** What its teller allows, under what the call asks; undefined where the file does not say it by row. */
  allowed: Consent | undefined;
}

/** What stands in a file. */
export interface Findings {
  rows: number;
  stories: FoundStory[];
  leftOut: Record<LeftOut, number>;
  problems: (StoryRowProblem & { line: number })[];
  problemRows: number;
  /** How often each answer stands in the file. */
  answers: Map<string, number>;
}

/** Reads all rows of a file. */
export function storiesIn(
  { header, rows }: Answers,
  mapping: StoryMapping,
  ground: StoryGround,
  prompt: WholePrompt,
): Findings {
  const none = Object.fromEntries(LEFT_OUT.map((each) => [each, 0])) as Record<LeftOut, number>;
  const found: Findings = {
    ...{ rows: rows.length, stories: [], leftOut: none, problems: [], problemRows: 0 },
    answers: new Map<string, number>(),
  };
  const read = readStoryRow(mapping, ground);
  const seen = new Set<string>();
  for (const row of rows) {
    const outcome = read(row);
    const said = bareAnswer(row.cells[header.indexOf(mapping.text)] ?? '');
    if (said) found.answers.set(said, (found.answers.get(said) ?? 0) + 1);
    if (outcome.is === 'PROBLEM') {
      found.problemRows += 1;
      found.problems.push(...outcome.problems.map((each) => ({ ...each, line: row.line })));
    } else if (outcome.is !== 'STORY') found.leftOut[outcome.is] += 1;
    else if (seen.has(outcome.story.id)) found.leftOut.TWICE += 1;
    else {
      seen.add(outcome.story.id);
      const { form } = outcome.story;
      const allowed = form && offered(form.consent, prompt);
      found.stories.push({ ...outcome.story, line: row.line, allowed });
    }
  }
  return found;
}

/**
 * As far as the call offers it: what it does not ask, nobody can have said yes to. A recording or a picture does not
 * come along in a file, so nothing is kept of what was allowed of it.
 */
export function offered(consent: Consent, { ceiling, permissions }: WholePrompt): Consent {
  const given = PERMISSIONS.map((each) => [each, permissions.includes(each) && consent[each]] as const);
  return {
    ...consent,
    audience: narrower(consent.audience, ceiling),
    ...(Object.fromEntries(given) as Record<Permission, boolean>),
    ...{ hearVoice: false, showPictures: false },
  };
}

/** What a story may be used for: what was stated for the file, narrowed by what its own teller said. */
export function consentOf({ allowed }: Pick<FoundStory, 'allowed'>, ofFile: Consent): Consent {
  return allowed ? allowedByBoth(allowed, ofFile) : ofFile;
}
