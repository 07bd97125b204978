import { isUtf8 } from 'node:buffer';
import type { Encoding } from '@chorus/domain';

/**
 * The encoding of a file by its first bytes: its byte order mark, else UTF-8 where the bytes are that, else
 * Windows-1252, which older spreadsheet programs save.
 */
export function findEncoding(head: Uint8Array): Encoding {
  return byteOrderMark(head) ?? (isUtf8(withoutCutCharacter(head)) ? 'utf-8' : 'windows-1252');
}

export function byteOrderMark([a, b, c]: Uint8Array): Encoding | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

/** The head of a file may end in the middle of a character: up to three bytes back a first byte can stand. */
function withoutCutCharacter(head: Uint8Array): Uint8Array {
  for (let end = head.length - 1; end >= 0 && end >= head.length - 3; end--) {
    const byte = head[end] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return head.subarray(0, end);
  }
  return head;
}
