import { SEPARATORS, type Separator } from '@chorus/domain';
import { cellKind } from './cell-kind.js';
import { FileProblem } from './file-problem.js';
import { DEFAULT_LIMITS } from './limits.js';
import { allBlank } from './text.js';
import { createTokenizer, type CsvRecord } from './tokenize.js';

/** As many rows tell as much about a file as all of them. */
const ROWS_ENOUGH = 200;

/** The beginning of a file as text; `complete` when it is the whole file. */
export interface Sample {
  text: string;
  complete: boolean;
}

/** The rows of a sample that are surely whole. Throws what the tokenizer throws. */
export function sampleRecords({ text, complete }: Sample, separator: Separator): CsvRecord[] {
  return createTokenizer(separator, { ...DEFAULT_LIMITS, lineLength: Infinity }).read(text, complete);
}

/**
 * The separator under which the rows fall into the same number of cells, and cells into figures rather than
 * sentences. Many commas in titles and notes say nothing. A first line "sep=;", as Excel writes it, decides.
 */
export function findSeparator(sample: Sample, fileName = ''): Separator {
  const told = /^"?sep=([,;\t|])"?\s*$/im.exec(sample.text.slice(0, 8))?.[1];
  if (told) return told as Separator;
  const scores = SEPARATORS.map((separator) => score(sample, separator));
  if (/\.(?:tsv|tab)$/i.test(fileName)) scores[SEPARATORS.indexOf('\t')]! *= 2;
  return SEPARATORS[scores.indexOf(Math.max(...scores))] ?? ',';
}

function score(sample: Sample, separator: Separator): number {
  const records = recordsOrNone(sample, separator).filter(({ cells }) => !allBlank(cells));
  const width = commonest(records.map(({ cells }) => cells.length).filter((length) => length > 1));
  if (width === undefined) return 0;
  const regular = records.filter(({ cells }) => cells.length === width);
  const cells = regular.slice(0, ROWS_ENOUGH).flatMap((record) => record.cells);
  const share = (test: (cell: string) => boolean) => cells.filter(test).length / cells.length;
  const notText = share((cell) => cellKind(cell) !== 'TEXT');
  const likeSentences = share((cell) => /^ \S/.test(cell));
  return (
    (regular.length / records.length) * (1 + notText) * (1 - likeSentences / 2) * (1 + Math.log2(width) / 10)
  );
}

function recordsOrNone(sample: Sample, separator: Separator): CsvRecord[] {
  try {
    return sampleRecords(sample, separator);
  } catch (error) {
    if (error instanceof FileProblem) return [];
    throw error;
  }
}

/** The most frequent number, the larger one where two are as frequent. */
export function commonest(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  let best: number | undefined;
  for (const [number, count] of counts) {
    const least = best === undefined ? 0 : (counts.get(best) ?? 0);
    if (count > least || (count === least && number > (best ?? 0))) best = number;
  }
  return best;
}
