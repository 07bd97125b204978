import type { Part } from './unpack.js';

const LOCAL_BYTES = 30;
const ENTRY_BYTES = 46;
const END_BYTES = 22;
const VERSION = 20;

/**
 * An archive of these parts as they are, not packed. The library that reads workbooks then unpacks nothing itself: it
 * sees what was unpacked within the limits, and only that.
 */
export function repack(parts: readonly Part[]): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, crc } of parts) {
    const nameBytes = Buffer.from(name, 'utf8');
    const local = Buffer.alloc(LOCAL_BYTES);
    local.writeUInt32LE(0x04034b50, 0);
    writeFacts(local, 4, crc, content.length, nameBytes.length);
    const entry = Buffer.alloc(ENTRY_BYTES);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(VERSION, 4);
    writeFacts(entry, 6, crc, content.length, nameBytes.length);
    entry.writeUInt32LE(offset, 42);
    pieces.push(local, nameBytes, content);
    directory.push(entry, nameBytes);
    offset += LOCAL_BYTES + nameBytes.length + content.length;
  }
  const end = Buffer.alloc(END_BYTES);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, ...directory, end]);
}

/** The facts that stand in the same order in an entry's own header and in the directory. */
function writeFacts(target: Buffer, from: number, crc: number, size: number, nameLength: number): void {
  target.writeUInt16LE(VERSION, from);
  target.writeUInt32LE(crc, from + 10);
  target.writeUInt32LE(size, from + 14);
  target.writeUInt32LE(size, from + 18);
  target.writeUInt16LE(nameLength, from + 22);
}
