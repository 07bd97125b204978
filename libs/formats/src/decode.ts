import type { Encoding } from '@chorus/domain';
import { FileProblem } from './file-problem.js';
import { decodeWindows1252, firstUnknown } from './windows-1252.js';

/** Bytes in, text out, piece by piece. */
export interface Decoder {
  /**
   * The text of the next bytes; a character that is cut in two waits for its other half. `last` says that no bytes
   * follow. A byte order mark at the very start is dropped.
   * Throws WRONG_ENCODING with the line (from 1) of the first bytes that make no character.
   */
  decode(bytes: Uint8Array, last: boolean): string;
}

/** One encoding: where whole characters end, and what whole characters say. */
interface Codec {
  /** How many of the bytes make whole characters; the rest waits. */
  whole(bytes: Uint8Array): number;
  /** The text; throws TypeError if some bytes make no character. */
  text(bytes: Uint8Array): string;
}

const CODECS: Record<Encoding, () => Codec> = {
  'utf-8': () => {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return { whole: wholeUtf8, text: (bytes) => decoder.decode(bytes) };
  },
  'utf-16le': () => utf16('utf-16le', 1),
  'utf-16be': () => utf16('utf-16be', 0),
  'windows-1252': () => ({
    whole: (bytes) => bytes.length,
    text: (bytes) => {
      if (firstUnknown(bytes) >= 0) throw new TypeError('Not in Windows-1252');
      return decodeWindows1252(bytes);
    },
  }),
};

function utf16(encoding: 'utf-16le' | 'utf-16be', highByte: 0 | 1): Codec {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  return {
    whole: (bytes) => {
      const even = bytes.length - (bytes.length % 2);
      const high = even >= 2 ? (bytes[even - 2 + highByte] ?? 0) : 0;
      return high >= 0xd8 && high <= 0xdb ? even - 2 : even;
    },
    text: (bytes) => decoder.decode(bytes),
  };
}

/** A UTF-8 character has at most four bytes: look back for a first byte whose followers are not all here. */
function wholeUtf8(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? bytes.length - back : bytes.length;
    }
    if (byte < 0x80) return bytes.length;
  }
  return bytes.length;
}

/** Reads bytes of one encoding as text. */
export function createDecoder(encoding: Encoding): Decoder {
  const codec = CODECS[encoding]();
  const lines = countLines();
  let waiting: Uint8Array = new Uint8Array(0);
  let atStart = true;

  return {
    decode(bytes, last) {
      const all = waiting.length === 0 ? bytes : Buffer.concat([waiting, bytes]);
      const end = last ? all.length : codec.whole(all);
      waiting = all.subarray(end);
      let text = decodeOrSayWhere(codec, all.subarray(0, end), encoding, lines);
      if (atStart && text !== '') {
        atStart = false;
        if (text.charCodeAt(0) === 0xfeff) text = text.slice(1);
      }
      lines.add(text);
      return text;
    },
  };
}

function decodeOrSayWhere(codec: Codec, bytes: Uint8Array, encoding: Encoding, lines: LineCount): string {
  try {
    return codec.text(bytes);
  } catch {
    lines.add(longestReadable(codec, bytes));
    throw new FileProblem('WRONG_ENCODING', { encoding, line: lines.line() });
  }
}

/** The text before the first bytes that make no character, found by halving. */
function longestReadable(codec: Codec, bytes: Uint8Array): string {
  let good = 0;
  let bad = bytes.length;
  let text = '';
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      const part = bytes.subarray(0, middle);
      text = codec.text(part.subarray(0, codec.whole(part)));
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return text;
}

interface LineCount {
  add(text: string): void;
  line(): number;
}

/** Lines end with LF, CR LF or CR, as the tokenizer counts them; a CR LF may be cut in two. */
function countLines(): LineCount {
  let line = 1;
  let afterReturn = false;
  return {
    add(text) {
      if (text === '') return;
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) line++;
      for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
        if (at + 1 < text.length && text.charCodeAt(at + 1) !== 10) line++;
      }
      if (afterReturn && text.charCodeAt(0) !== 10) line++;
      afterReturn = text.charCodeAt(text.length - 1) === 13;
    },
    line: () => line + (afterReturn ? 1 : 0),
  };
}
