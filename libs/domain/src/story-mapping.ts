/**
 * How the days of a file are written. The MIXED ones hold both orders: a day that can only be read one way is read so,
 * any other in the order that comes first.
 */
export const DATE_ORDERS = ['YMD', 'DMY', 'MDY', 'MIXED_DMY', 'MIXED_MDY'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** Columns in which a triad, slider or choice of the call was answered. */
export interface MappedPlacement {
  /** As the call asks it. */
  question: string;
  /** TRIAD: three, one a corner. SLIDER and CHOICE: one. */
  columns: string[];
  /** CHOICE: which cell means which answer; '' for none. A cell that is not here is the answer itself. */
  answers?: Record<string, string>;
  /** SLIDER: what stands for its ends; 0 and 1 where it is not said. */
  ends?: [from: number, to: number];
}

/** How a file of answers is read as stories. Kept by name, so that the next file of its kind is one choice. */
export interface StoryMapping {
  version: 1;
  /** Where the answers come from: ids are told apart by it, so that no answer comes in twice. */
  source: string;
  /** Column of the id. */
  id: string;
  text: string;
  title?: string;
  /** A language for all, or the column that says it. */
  language: { code: string } | { column: string };
  date?: { column: string; order: DateOrder };
  /** Column with the code or name of a place. */
  place?: string;
  /** Columns that hold 1 where a theme applies, with the name of the theme. */
  themes: { column: string; theme: string }[];
  /** A column with several themes, and what stands between them. `answers`: what means which theme, and all that does. */
  themeList?: { column: string; between: string; answers?: Record<string, string> };
  placements: MappedPlacement[];
  /** Answers that say nothing: left out, whatever their case and the marks around them. */
  leaveOut: string[];
}

const MOST = 500;

/** A mapping out of JSON that somebody sent; undefined where it is none. What it does not know it leaves away. */
export function readStoryMapping(value: unknown): StoryMapping | undefined {
  if (!isRecord(value) || value['version'] !== 1) return undefined;
  const { source, id, text, title, language, date, place } = value;
  if (!isName(source) || !isName(id) || !isName(text)) return undefined;
  const spoken = readLanguage(language);
  const themes = listOf(value['themes'], (each) =>
    isName(each['column']) && isName(each['theme'])
      ? { column: each['column'], theme: each['theme'] }
      : undefined,
  );
  const placements = listOf(value['placements'], readPlacement);
  const leaveOut = value['leaveOut'] ?? [];
  if (!spoken || !themes || !placements || !isTexts(leaveOut)) return undefined;
  const day = readDate(date);
  const list = readList(value['themeList']);
  if (date !== undefined && !day) return undefined;
  return {
    ...{ version: 1, source, id, text, language: spoken, themes, placements, leaveOut },
    ...(isName(title) && { title }),
    ...(day && { date: day }),
    ...(isName(place) && { place }),
    ...(list && { themeList: list }),
  };
}

function readLanguage(value: unknown): StoryMapping['language'] | undefined {
  if (!isRecord(value)) return undefined;
  if (isName(value['column'])) return { column: value['column'] };
  const code = value['code'];
  return typeof code === 'string' && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code) ? { code } : undefined;
}

function readDate(value: unknown): StoryMapping['date'] {
  if (!isRecord(value) || !isName(value['column'])) return undefined;
  const order = DATE_ORDERS.find((each) => each === value['order']);
  return order && { column: value['column'], order };
}

function readList(value: unknown): StoryMapping['themeList'] {
  if (!isRecord(value) || !isName(value['column']) || typeof value['between'] !== 'string') return undefined;
  const answers = readAnswers(value['answers']);
  return { column: value['column'], between: value['between'], ...(answers && { answers }) };
}

function readPlacement(value: Record<string, unknown>): MappedPlacement | undefined {
  const { question, columns, answers, ends } = value;
  if (!isName(question) || !isTexts(columns) || columns.length === 0 || columns.length > 3) return undefined;
  const meant = readAnswers(answers);
  const [from, to] = Array.isArray(ends) ? (ends as unknown[]) : [];
  return {
    ...{ question, columns },
    ...(meant && { answers: meant }),
    ...(typeof from === 'number' && typeof to === 'number' && from !== to && { ends: [from, to] }),
  };
}

function readAnswers(value: unknown): Record<string, string> | undefined {
  const meant = isRecord(value) ? Object.entries(value).map(([cell, label]) => [cell, String(label)]) : [];
  return meant.length > 0 ? (Object.fromEntries(meant) as Record<string, string>) : undefined;
}

function listOf<T>(value: unknown, read: (each: Record<string, unknown>) => T | undefined): T[] | undefined {
  if (value === undefined) return [];
  if (!Array.isArray(value) || value.length > MOST) return undefined;
  const found = value.map((each: unknown) => (isRecord(each) ? read(each) : undefined));
  return found.every((each) => each !== undefined) ? found : undefined;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.length <= MOST && value.every(isName);
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= 500;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
