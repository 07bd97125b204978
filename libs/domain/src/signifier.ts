import { problem, type Problem } from './problem.js';

/**
 * How a teller says what the own story means. TRIAD: somewhere between three things, none of which is better than
 * the others. SLIDER: somewhere between two poles. CHOICE: one of some options, or several.
 */
export const SIGNIFIER_KINDS = ['TRIAD', 'SLIDER', 'CHOICE'] as const;
export type SignifierKind = (typeof SIGNIFIER_KINDS)[number];

/** Lengths in characters; `perPrompt`: more than a few make the telling a questionnaire. */
export const SIGNIFIER_LIMITS = { perPrompt: 8, question: 300, help: 500, label: 80 } as const;

/** How many parts a kind has: corners, poles, options. */
export const SIGNIFIER_PARTS: Record<SignifierKind, { least: number; most: number }> = {
  TRIAD: { least: 3, most: 3 },
  SLIDER: { least: 2, most: 2 },
  CHOICE: { least: 2, most: 12 },
};

/** What an answer has to fit. It cannot change once a story was placed by it; the words can. */
export interface SignifierShape {
  kind: SignifierKind;
  parts: number;
  /** CHOICE: more than one option can be chosen. */
  several: boolean;
}

/** What a signifier asks, in the language it was written in and in others. */
export interface SignifierWords {
  question: string;
  help: string;
  /** One a part, in order: corners, poles, options. */
  labels: readonly string[];
  /** Language, then `question`, `help`, `label1`, `label2` ..., then text. */
  translations: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/**
 * Where a story stands. TRIAD: three shares from 0 to 1 that sum to 1. SLIDER: one number from 0, the first pole, to
 * 1, the second. CHOICE: the positions of the chosen options, from 0.
 */
export type Mark = readonly number[];

/** A teller's answer to one signifier; `mark` is null for "this does not fit my story". No answer is no placement. */
export interface Placement {
  signifierId: string;
  mark: Mark | null;
}

/** The name of the translated text of a part, counted from 0. */
export function labelField(part: number): string {
  return `label${part + 1}`;
}

/** The words in a language; what is not translated stays in the language it was written in. */
export function signifierIn<Words extends SignifierWords>(words: Words, language: string | undefined): Words {
  const texts = language ? words.translations[language] : undefined;
  if (!texts) return words;
  return {
    ...words,
    question: texts.question || words.question,
    help: texts.help || words.help,
    labels: words.labels.map((label, part) => texts[labelField(part)] || label),
  };
}

/** What is wrong with a signifier that somebody wrote, by field: `question`, `help`, `labels`, `labels.0` ... */
export function signifierProblems(
  kind: SignifierKind,
  { question, help, labels }: Pick<SignifierWords, 'question' | 'help' | 'labels'>,
): { path: string; problem: Problem }[] {
  const { least, most } = SIGNIFIER_PARTS[kind];
  const text = (path: string, value: string, limit: number, required: boolean) => {
    const length = [...value].length;
    if (required && value.trim() === '') return [{ path, problem: problem('REQUIRED') }];
    return length > limit ? [{ path, problem: problem('TOO_LONG', { length, limit }) }] : [];
  };
  const folded = labels.map((label) => label.trim().toLowerCase());
  return [
    ...text('question', question, SIGNIFIER_LIMITS.question, true),
    ...text('help', help, SIGNIFIER_LIMITS.help, false),
    ...(labels.length < least ? [{ path: 'labels', problem: problem('TOO_FEW', { limit: least }) }] : []),
    ...(labels.length > most ? [{ path: 'labels', problem: problem('TOO_MANY', { limit: most }) }] : []),
    ...labels.flatMap((label, part) => {
      const path = `labels.${part}`;
      const found = text(path, label, SIGNIFIER_LIMITS.label, true);
      const isTwice = found.length === 0 && folded.indexOf(folded[part] ?? '') < part;
      return isTwice ? [{ path, problem: problem('ALREADY_USED') }] : found;
    }),
  ];
}

const isShare = (value: number) => Number.isFinite(value) && value >= 0 && value <= 1;

/** What is wrong with a mark; undefined when it fits. "Does not fit my story" always does. */
export function markProblem(
  { kind, parts, several }: SignifierShape,
  mark: Mark | null,
): Problem | undefined {
  if (mark === null) return undefined;
  if (kind === 'CHOICE') {
    const known = mark.every((part) => Number.isInteger(part) && part >= 0 && part < parts);
    if (mark.length === 0 || !known || new Set(mark).size < mark.length) return problem('NOT_ALLOWED');
    return mark.length > 1 && !several ? problem('TOO_MANY', { limit: 1 }) : undefined;
  }
  const wanted = kind === 'TRIAD' ? 3 : 1;
  if (mark.length !== wanted || !mark.every(isShare)) return problem('INVALID');
  const sum = mark.reduce((total, share) => total + share, 0);
  return kind === 'TRIAD' && Math.abs(sum - 1) > 0.001 ? problem('INVALID') : undefined;
}

/**
 * The mark as it is kept: in hundredths, which is as exactly as a finger points, and too coarse to tell one device
 * from another. The shares of a triad still sum to 1; options stand in their order.
 */
export function tidyMark(kind: SignifierKind, mark: Mark): number[] {
  if (kind === 'CHOICE') return [...mark].sort((one, other) => one - other);
  const exact = mark.map((share) => share * 100);
  const whole = exact.map((share) => (kind === 'TRIAD' ? Math.floor(share + 1e-9) : Math.round(share)));
  if (kind === 'TRIAD') {
    // What flooring took goes to the shares that lost most.
    const order = exact
      .map((share, part) => ({ part, lost: share - (whole[part] ?? 0) }))
      .sort((one, other) => other.lost - one.lost || one.part - other.part);
    const missing = 100 - whole.reduce((total, share) => total + share, 0);
    for (const { part } of order.slice(0, missing)) whole[part] = (whole[part] ?? 0) + 1;
  }
  return whole.map((share) => share / 100);
}

/**
 * One share set anew, the others in the proportion they had, so that all three sum to 1. Where the others were
 * nothing, they share what is left.
 */
export function withShare(mark: Mark, part: number, share: number): number[] {
  const own = Math.min(1, Math.max(0, share));
  const others = mark.reduce((total, each, index) => (index === part ? total : total + each), 0);
  return mark.map((each, index) => {
    if (index === part) return own;
    return others > 0 ? (each / others) * (1 - own) : (1 - own) / (mark.length - 1);
  });
}

/** Near one corner, between two, or among all three. The numbers are positions of corners, from 1. */
export const TRIAD_ZONES = ['1', '2', '3', '12', '23', '13', '123'] as const;
const SLIDER_ZONES = ['1', '2', '3', '4', '5'] as const;
/** The zone of the stories that a signifier does not fit. */
export const NOT_FITTING = '0';

/** From this share on a story stands near a corner of a triad. */
const NEAR = 0.6;
/** Below this share a corner has no part in where a story stands. */
const APART = 0.2;

/**
 * The zones into which placements are counted: seven of a triad, five fifths of a slider, one an option, and the
 * one of stories that it does not fit, which comes last.
 */
export function zonesOf({ kind, parts }: Pick<SignifierShape, 'kind' | 'parts'>): string[] {
  if (kind === 'TRIAD') return [...TRIAD_ZONES, NOT_FITTING];
  if (kind === 'SLIDER') return [...SLIDER_ZONES, NOT_FITTING];
  return [...Array.from({ length: parts }, (_, part) => String(part + 1)), NOT_FITTING];
}

/** The zones where a mark stands: one, or as many as options were chosen. */
export function zonesAt(kind: SignifierKind, mark: Mark | null): string[] {
  if (mark === null) return [NOT_FITTING];
  if (kind === 'CHOICE') return mark.map((part) => String(part + 1));
  if (kind === 'SLIDER') return [String(Math.min(4, Math.floor((mark[0] ?? 0) * 5 + 1e-9)) + 1)];
  const near = mark.findIndex((share) => share >= NEAR - 1e-9);
  if (near >= 0) return [String(near + 1)];
  const parts = mark.flatMap((share, part) => (share > APART - 1e-9 ? [String(part + 1)] : []));
  return [parts.length < 2 ? '123' : parts.join('')];
}
