import { FileProblem } from '../file-problem.js';
import { RATIO_MATTERS_FROM, type WorkbookLimits } from './limits.js';

/** One file inside an archive, as the archive's directory describes it. */
export interface ZipEntry {
  name: string;
  /** 0: as it is, 8: deflated. Workbooks use no other. */
  method: number;
  crc: number;
  packed: number;
  unpacked: number;
  /** Where the entry's own header begins. */
  offset: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LONGEST_COMMENT = 0xffff;
/** What stands in a 32-bit field whose real value is in a ZIP64 record: the entry is larger than 4 GB. */
const IN_ZIP64 = 0xffffffff;
const ENCRYPTED = 1;

/**
 * What an archive says it holds, held against the limits before a single byte is unpacked.
 * Source: PKWARE, APPNOTE.TXT, sections 4.3.12 (central directory) and 4.3.16 (its end).
 * Throws WORKBOOK_DAMAGED, WORKBOOK_LOCKED, WORKBOOK_PARTS, WORKBOOK_UNPACKED or WORKBOOK_RATIO.
 */
export function zipDirectory(bytes: Buffer, limits: WorkbookLimits): ZipEntry[] {
  const end = endOfDirectory(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > limits.parts) throw new FileProblem('WORKBOOK_PARTS', { limit: limits.parts });
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  let packed = 0;
  let unpacked = 0;
  for (let index = 0; index < count; index++) {
    const { entry, next } = readEntry(bytes, at);
    at = next;
    packed += entry.packed;
    unpacked += entry.unpacked;
    entries.push(entry);
    if (unpacked > limits.unpacked) throw tooLarge(limits);
  }
  // Entries that share their bytes unpack to more than any ratio tells.
  if (packed > bytes.length) throw new FileProblem('WORKBOOK_RATIO');
  if (unpacked > RATIO_MATTERS_FROM && unpacked > packed * limits.ratio)
    throw new FileProblem('WORKBOOK_RATIO');
  return entries;
}

export function tooLarge({ unpacked }: WorkbookLimits): FileProblem {
  return new FileProblem('WORKBOOK_UNPACKED', { limit: unpacked / 1_000_000 });
}

/** The record at the end stands before a comment of unknown length, so it is sought backwards. */
function endOfDirectory(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END_BYTES - LONGEST_COMMENT);
  for (let at = bytes.length - END_BYTES; at >= first; at--)
    if (bytes.readUInt32LE(at) === END_SIGNATURE) return at;
  throw new FileProblem('WORKBOOK_DAMAGED');
}

function readEntry(bytes: Buffer, at: number): { entry: ZipEntry; next: number } {
  if (at + ENTRY_BYTES > bytes.length || bytes.readUInt32LE(at) !== ENTRY_SIGNATURE)
    throw new FileProblem('WORKBOOK_DAMAGED');
  if (bytes.readUInt16LE(at + 8) & ENCRYPTED) throw new FileProblem('WORKBOOK_LOCKED');
  const nameBytes = bytes.readUInt16LE(at + 28);
  const from = at + ENTRY_BYTES;
  const entry: ZipEntry = {
    name: bytes.toString('utf8', from, from + nameBytes),
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    packed: bytes.readUInt32LE(at + 20),
    unpacked: bytes.readUInt32LE(at + 24),
    offset: bytes.readUInt32LE(at + 42),
  };
  if ([entry.packed, entry.unpacked, entry.offset].includes(IN_ZIP64))
    throw new FileProblem('WORKBOOK_UNPACKED', { limit: 4000 });
  return { entry, next: from + nameBytes + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32) };
}
