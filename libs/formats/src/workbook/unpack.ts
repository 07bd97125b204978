import { inflateRawSync } from 'node:zlib';
import { FileProblem } from '../file-problem.js';
import type { WorkbookLimits } from './limits.js';
import { tooLarge, zipDirectory, type ZipEntry } from './zip-directory.js';

/** What a workbook is read from. Pictures, macros and whatever else is packed in stay packed. */
const NEEDED = /\.(?:xml|rels)$/i;

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_BYTES = 30;
const DEFLATED = 8;

/** One part of a workbook, unpacked. */
export interface Part extends ZipEntry {
  content: Buffer;
}

/**
 * The parts of an XLSX file that are read, unpacked. The directory is held against the limits first; then no part may
 * turn out larger than the directory said, so that a directory cannot lie.
 * Throws what `zipDirectory` throws, and NOT_A_TABLE for an archive that is no workbook.
 */
export function unpackWorkbook(bytes: Buffer, limits: WorkbookLimits): Part[] {
  const entries = zipDirectory(bytes, limits).filter(({ name }) => NEEDED.test(name));
  if (!entries.some(({ name }) => /^xl\/workbook\.xml$/i.test(name)))
    throw new FileProblem('NOT_A_TABLE', { kind: 'ZIP' });
  return entries.map((entry) => ({ ...entry, content: unpackOne(bytes, entry, limits) }));
}

function unpackOne(bytes: Buffer, entry: ZipEntry, limits: WorkbookLimits): Buffer {
  const { offset, packed, unpacked, method } = entry;
  if (offset + LOCAL_BYTES > bytes.length || bytes.readUInt32LE(offset) !== LOCAL_SIGNATURE)
    throw new FileProblem('WORKBOOK_DAMAGED');
  const from = offset + LOCAL_BYTES + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const content = bytes.subarray(from, from + packed);
  if (method === 0) return content;
  if (method !== DEFLATED) throw new FileProblem('WORKBOOK_DAMAGED');
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(1, unpacked) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(limits);
    throw new FileProblem('WORKBOOK_DAMAGED');
  }
}
