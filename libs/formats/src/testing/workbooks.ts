import { utils, write, type BookType, type Range, type WorkSheet } from '@e965/xlsx';
import { deflateRawSync } from 'node:zlib';

type Cell =
  | string
  | number
  | boolean
  | null
  | { v?: string | number; z?: string; f?: string; t?: 'n' | 's' | 'e' | 'z' };

export interface SheetFacts {
  rows: Cell[][];
  /** Such as "A1:C1". */
  merged?: string[];
  hidden?: boolean;
}

/** A workbook as a spreadsheet program saves it. */
export function workbook(
  sheets: Record<string, SheetFacts>,
  type: BookType = 'xlsx',
  date1904 = false,
): Buffer {
  const book = utils.book_new();
  for (const [name, { rows, merged = [] }] of Object.entries(sheets)) {
    const sheet: WorkSheet = utils.aoa_to_sheet(rows.map((row) => row.map(plain)));
    rows.forEach((row, r) =>
      row.forEach((cell, c) => {
        if (typeof cell !== 'object' || cell === null) return;
        sheet[utils.encode_cell({ r, c })] = { t: typeof cell.v === 'string' ? 's' : 'n', ...cell };
      }),
    );
    sheet['!merges'] = merged.map((range): Range => utils.decode_range(range));
    utils.book_append_sheet(book, sheet, name);
  }
  book.Workbook = {
    WBProps: { date1904 },
    Sheets: Object.values(sheets).map(({ hidden }) => ({ Hidden: hidden ? 1 : 0 })),
  };
  return write(book, { type: 'buffer', bookType: type, compression: true }) as Buffer;
}

function plain(cell: Cell) {
  return typeof cell === 'object' && cell !== null ? (cell.v ?? null) : cell;
}

/** What an archive says of one of its entries, and what it really holds. */
export interface EntryFacts {
  name: string;
  content: Buffer;
  /** The size that the directory gives; a lie, where it differs. */
  claims?: number;
  /** Starts at the same byte as the entry before it. */
  shared?: boolean;
  flags?: number;
}

/** An archive, made by hand so that it can lie. */
export function archive(entries: readonly EntryFacts[]): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  let start = 0;
  for (const { name, content, claims = content.length, shared = false, flags = 0 } of entries) {
    const packed = deflateRawSync(content, { level: 9 });
    const nameBytes = Buffer.from(name);
    if (!shared) {
      const local = Buffer.alloc(30);
      local.writeUInt32LE(0x04034b50, 0);
      local.writeUInt16LE(8, 8);
      local.writeUInt16LE(nameBytes.length, 26);
      pieces.push(local, nameBytes, packed);
      start = offset;
      offset += 30 + nameBytes.length + packed.length;
    }
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(claims, 24);
    entry.writeUInt16LE(nameBytes.length, 28);
    entry.writeUInt32LE(start, 42);
    directory.push(entry, nameBytes);
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, ...directory, end]);
}
