/** Whether charts of a report move with what is published later, or stay as they were read. */
export const REPORT_NUMBERS = ['LIVE', 'FROZEN'] as const;
export type ReportNumbers = (typeof REPORT_NUMBERS)[number];

/** In characters of text, and entries. */
export const REPORT_LIMITS = {
  title: 200,
  summary: 600,
  slug: 80,
  blocks: 400,
  runs: 400,
  text: 20_000,
  items: 100,
  note: 500,
  stories: 6,
  link: 2_000,
  alt: 500,
  caption: 300,
} as const;

/** Text with its emphasis. `link`: an address people can follow. */
export interface ReportRun {
  text: string;
  bold?: true;
  italic?: true;
  link?: string;
}

/** A chart: an indicator for a place (null: the whole of the initiative) and a group (null: everyone). */
export interface ReportChart {
  kind: 'CHART';
  indicatorId: string;
  placeId: string | null;
  categoryId: string | null;
  note: string;
}

/**
 * What a report is made of, in reading order. Stories are named and never copied: their words are read at each
 * reading, so that what a teller takes back is gone. On its way to a reader a story that may not stand is null.
 */
export type ReportBlock =
  | { kind: 'HEADING'; level: 2 | 3; runs: ReportRun[] }
  | { kind: 'PARAGRAPH'; runs: ReportRun[] }
  | { kind: 'LIST'; ordered: boolean; items: ReportRun[][] }
  | ReportChart
  | { kind: 'STORIES'; storyIds: (string | null)[] }
  | { kind: 'QUOTE'; storyId: string | null }
  | { kind: 'PICTURE'; pictureId: string; alt: string; caption: string };

/** A part of a document that is no block of ours; `path` as in `3.items.0`. */
export interface BlockFault {
  path: string;
  code: 'INVALID' | 'REQUIRED' | 'TOO_LONG' | 'TOO_MANY' | 'NOT_A_LINK';
  limit?: number;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Stops the reading at the first thing that is wrong. */
class Fault extends Error {
  constructor(readonly fault: BlockFault) {
    super(fault.code);
  }
}

/**
 * Reads blocks as a page sent them. Everything that is not named here is refused, not passed on: nothing of a report is
 * ever shown that was not read by this function. Gives the blocks, or what is wrong first.
 */
export function readReportBlocks(sent: unknown): { blocks: ReportBlock[] } | { fault: BlockFault } {
  try {
    return { blocks: list(sent, '', REPORT_LIMITS.blocks).map((each, index) => block(each, String(index))) };
  } catch (error) {
    if (error instanceof Fault) return { fault: error.fault };
    throw error;
  }
}

/** True for an address that a link may have: http, https, or a letter to somebody. */
export function isReportLink(text: string): boolean {
  return text.length <= REPORT_LIMITS.link && /^(https?:\/\/|mailto:)[^\s]+$/i.test(text);
}

/** The words of a block of text, without emphasis; those of a list line by line. Empty for all others. */
export function wordsOf(each: ReportBlock): string {
  const plain = (runs: readonly ReportRun[]) => runs.map(({ text }) => text).join('');
  if (each.kind === 'HEADING' || each.kind === 'PARAGRAPH') return plain(each.runs);
  return each.kind === 'LIST' ? each.items.map(plain).join('\n') : '';
}

/** The stories a report names, each once, in reading order. */
export function storiesIn(blocks: readonly ReportBlock[]): string[] {
  const named = blocks.flatMap((each) =>
    each.kind === 'STORIES' ? each.storyIds : each.kind === 'QUOTE' ? [each.storyId] : [],
  );
  return [...new Set(named.filter((id) => id !== null))];
}

/** The charts of a report, those that are alike once. */
export function chartsIn(blocks: readonly ReportBlock[]): ReportChart[] {
  const charts = blocks.filter((each) => each.kind === 'CHART');
  return [...new Map(charts.map((chart) => [chartKey(chart), chart])).values()];
}

/** What tells one chart from another. */
export function chartKey({
  indicatorId,
  placeId,
  categoryId,
}: Pick<ReportChart, 'indicatorId' | 'placeId' | 'categoryId'>): string {
  return [indicatorId, placeId ?? '', categoryId ?? ''].join('/').toLowerCase();
}

function block(sent: unknown, path: string): ReportBlock {
  const given = record(sent, path);
  switch (given['kind']) {
    case 'HEADING': {
      const { level } = given;
      if (level !== 2 && level !== 3) throw new Fault({ path: `${path}.level`, code: 'INVALID' });
      return { kind: 'HEADING', level, runs: runs(given['runs'], `${path}.runs`) };
    }
    case 'PARAGRAPH':
      return { kind: 'PARAGRAPH', runs: runs(given['runs'], `${path}.runs`) };
    case 'LIST': {
      const items = list(given['items'], `${path}.items`, REPORT_LIMITS.items).map((item, index) =>
        runs(item, `${path}.items.${index}`),
      );
      return { kind: 'LIST', ordered: given['ordered'] === true, items };
    }
    case 'CHART':
      return {
        kind: 'CHART',
        indicatorId: id(given['indicatorId'], `${path}.indicatorId`),
        placeId: optionalId(given['placeId'], `${path}.placeId`),
        categoryId: optionalId(given['categoryId'], `${path}.categoryId`),
        note: text(given['note'], `${path}.note`, REPORT_LIMITS.note),
      };
    case 'STORIES': {
      const storyIds = list(given['storyIds'], `${path}.storyIds`, REPORT_LIMITS.stories).map((each, index) =>
        id(each, `${path}.storyIds.${index}`),
      );
      if (storyIds.length === 0) throw new Fault({ path: `${path}.storyIds`, code: 'REQUIRED' });
      return { kind: 'STORIES', storyIds };
    }
    case 'QUOTE':
      return { kind: 'QUOTE', storyId: id(given['storyId'], `${path}.storyId`) };
    case 'PICTURE': {
      const alt = text(given['alt'], `${path}.alt`, REPORT_LIMITS.alt).trim();
      if (alt === '') throw new Fault({ path: `${path}.alt`, code: 'REQUIRED' });
      const caption = text(given['caption'], `${path}.caption`, REPORT_LIMITS.caption);
      return { kind: 'PICTURE', pictureId: id(given['pictureId'], `${path}.pictureId`), alt, caption };
    }
    default:
      throw new Fault({ path: `${path}.kind`, code: 'INVALID' });
  }
}

function runs(sent: unknown, path: string): ReportRun[] {
  const read = list(sent, path, REPORT_LIMITS.runs).map((each, index) => {
    const here = `${path}.${index}`;
    const given = record(each, here);
    const { link } = given;
    const run: ReportRun = { text: text(given['text'], `${here}.text`, REPORT_LIMITS.text) };
    if (given['bold'] === true) run.bold = true;
    if (given['italic'] === true) run.italic = true;
    if (link !== undefined && link !== null) {
      if (typeof link !== 'string' || !isReportLink(link))
        throw new Fault({ path: `${here}.link`, code: 'NOT_A_LINK' });
      run.link = link;
    }
    return run;
  });
  const length = read.reduce((sum, run) => sum + run.text.length, 0);
  if (length > REPORT_LIMITS.text) throw new Fault({ path, code: 'TOO_LONG', limit: REPORT_LIMITS.text });
  return read;
}

function record(sent: unknown, path: string): Record<string, unknown> {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent))
    throw new Fault({ path, code: 'INVALID' });
  return sent as Record<string, unknown>;
}

function list(sent: unknown, path: string, limit: number): unknown[] {
  if (!Array.isArray(sent)) throw new Fault({ path, code: 'INVALID' });
  if (sent.length > limit) throw new Fault({ path, code: 'TOO_MANY', limit });
  return sent;
}

function text(sent: unknown, path: string, limit: number): string {
  const given = sent ?? '';
  // What no text can have: U+0000, and halves of a character.
  if (typeof given !== 'string' || /\0|\p{Surrogate}/u.test(given))
    throw new Fault({ path, code: 'INVALID' });
  if (given.length > limit) throw new Fault({ path, code: 'TOO_LONG', limit });
  return given;
}

function id(sent: unknown, path: string): string {
  if (typeof sent !== 'string' || !UUID.test(sent)) throw new Fault({ path, code: 'INVALID' });
  return sent.toLowerCase();
}

function optionalId(sent: unknown, path: string): string | null {
  return sent === null || sent === undefined ? null : id(sent, path);
}
