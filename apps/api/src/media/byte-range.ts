import type { ByteRange } from './media-store.js';

const ONE_PART = /^bytes=(\d*)-(\d*)$/;

/**
 * The part of a file that a `Range` header asks for (RFC 9110, 14.2). Undefined for all of it, also where several
 * parts are asked for, which a server may answer with the whole; null for a part that is not there.
 */
export function byteRange(header: string | undefined, bytes: number): ByteRange | undefined | null {
  const [, first = '', last = ''] = ONE_PART.exec(header ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  if (first === '') {
    const length = Math.min(Number(last), bytes);
    return length === 0 ? null : { start: bytes - length, end: bytes - 1 };
  }
  const start = Number(first);
  const end = last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1);
  if (last !== '' && Number(last) < start) return undefined;
  return start >= bytes ? null : { start, end };
}
