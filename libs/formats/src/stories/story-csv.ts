import { guard } from '../guards.js';
import { csvRow } from '../write-csv.js';
import type { FileSignifier, StoryRecord } from './story-record.js';

const BOM = '\uFEFF';
/** Characters that are given on at once. */
const PIECE = 65_536;
/** Between the entries of a cell that holds several. */
const BETWEEN = '; ';
const DOES_NOT_FIT = 'n/a';

interface Column {
  name: string;
  cell: (story: StoryRecord) => string;
}

const COLUMNS: readonly Column[] = [
  { name: 'story', cell: ({ id }) => id },
  { name: 'language', cell: ({ language }) => language },
  { name: 'title', cell: ({ title }) => guard(title) },
  { name: 'text', cell: ({ text }) => guard(text) },
  { name: 'quote', cell: ({ quote }) => guard(quote) },
  { name: 'told_by', cell: ({ alias }) => guard(alias) },
  { name: 'via', cell: ({ via }) => via },
  { name: 'question', cell: ({ question }) => guard(question) },
  { name: 'place', cell: ({ place }) => guard(place) },
  { name: 'place_code', cell: ({ placeCode }) => guard(placeCode) },
  { name: 'happened_from', cell: ({ happenedFrom }) => happenedFrom ?? '' },
  { name: 'happened_to', cell: ({ happenedTo }) => happenedTo ?? '' },
  { name: 'lived_trend', cell: ({ livedTrend }) => (livedTrend === null ? '' : String(livedTrend)) },
  { name: 'themes', cell: ({ themes }) => guard(themes.join(BETWEEN)) },
  { name: 'content_warnings', cell: ({ contentWarnings }) => guard(contentWarnings.join(BETWEEN)) },
  {
    name: 'indicators',
    cell: ({ indicators }) =>
      guard(indicators.map(({ indicator, stance }) => `${indicator}: ${stance}`).join(BETWEEN)),
  },
  { name: 'arrived_on', cell: ({ arrivedOn }) => arrivedOn },
  { name: 'show_until', cell: ({ showUntil }) => showUntil ?? '' },
];

/**
 * Stories as CSV by RFC 4180, one row a story, in pieces: UTF-8 with a mark that Excel looks for, texts guarded so that
 * no spreadsheet program runs them. Triads have a column a corner with the share (three decimals), sliders one from 0
 * to 1, choices one with what was chosen.
 */
export async function* storiesCsv(
  stories: AsyncIterable<StoryRecord>,
  signifiers: readonly FileSignifier[],
): AsyncGenerator<string> {
  const columns = [...COLUMNS, ...signifiers.flatMap(signifierColumns)];
  let piece = BOM + csvRow(columns.map(({ name }) => guard(name)));
  for await (const story of stories) {
    piece += csvRow(columns.map(({ cell }) => cell(story)));
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

function signifierColumns({ id, kind, question, labels }: FileSignifier): Column[] {
  const cell = (words: (mark: readonly number[]) => string) => (story: StoryRecord) => {
    const placed = story.placements.find(({ signifierId }) => signifierId === id);
    if (!placed) return '';
    return placed.mark ? words(placed.mark) : DOES_NOT_FIT;
  };
  if (kind === 'TRIAD') {
    return labels.map((label, corner) => ({
      name: `${question} [${label}]`,
      cell: cell((mark) => (mark[corner] ?? 0).toFixed(3)),
    }));
  }
  const name = kind === 'SLIDER' ? `${question} [${labels.join(' – ')}]` : question;
  const words = (mark: readonly number[]) =>
    kind === 'SLIDER'
      ? (mark[0] ?? 0).toFixed(3)
      : guard(mark.map((answer) => labels[answer] ?? '').join(BETWEEN));
  return [{ name, cell: cell(words) }];
}
