import type { Reading } from '@chorus/domain';
import type { WholeImport } from './imports.graphql.js';
import type { Sample } from './mapping/preview.js';
import { reread } from './mapping/reread.js';

type ImportFile = WholeImport['files'][number];

/** What the server found about how a file is written. */
export function foundReading({ reading }: Pick<ImportFile, 'reading'>): Reading {
  return reading as Reading;
}

/** A file's beginning as it would be read under the settings that were told. */
export function fileSample(file: ImportFile, told: Reading): Sample & { unknown: boolean } {
  const { name, titles } = file;
  return { name, titles, ...reread({ ...file, reading: foundReading(file) }, told) };
}

/** The same of the first file, by which columns are mapped. */
export function sampleOf({ files: [first] }: Pick<WholeImport, 'files'>, told: Reading): Sample {
  return first ? fileSample(first, told) : { name: '', titles: [], header: [], sample: [] };
}
