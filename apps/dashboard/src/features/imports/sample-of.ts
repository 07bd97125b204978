import type { Reading } from '@chorus/domain';
import type { WholeImport } from './imports.graphql.js';
import type { Sample } from './mapping/preview.js';
import { sameName } from './mapping/names.js';
import { reread } from './mapping/reread.js';

type ImportFile = WholeImport['files'][number];

/** A file, or the sheet of it that a mapping reads; what the file itself tells where no sheet has that name. */
function tableOf(
  file: ImportFile,
  told: Reading,
): Pick<ImportFile, 'header' | 'titles' | 'sample' | 'reading'> {
  const { sheets } = file;
  return (sheets.length > 1 && sheets.find(({ name }) => sameName(name, told.sheet ?? ''))) || file;
}

/** What the server found about how a file is written, or the sheet of it that was told. */
export function foundReading(file: ImportFile, told: Reading): Reading {
  const sheet = file.sheet ?? undefined;
  return { ...(tableOf(file, told).reading as Reading), sheet };
}

/** A file's beginning as it would be read under the settings that were told. */
export function fileSample(file: ImportFile, told: Reading): Sample & { unknown: boolean } {
  const { header, titles, sample } = tableOf(file, told);
  return { name: file.name, titles, ...reread({ header, sample, reading: foundReading(file, told) }, told) };
}

/** True when a mapping asks for a sheet that this workbook does not have. */
export function lacksSheet({ sheets }: Pick<ImportFile, 'sheets'>, { sheet }: Reading): boolean {
  return sheets.length > 1 && sheet !== undefined && !sheets.some(({ name }) => sameName(name, sheet));
}

/** The same of the first file, by which columns are mapped. */
export function sampleOf({ files: [first] }: Pick<WholeImport, 'files'>, told: Reading): Sample {
  return first ? fileSample(first, told) : { name: '', titles: [], header: [], sample: [] };
}
