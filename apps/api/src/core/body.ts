import type { IncomingMessage } from 'node:http';
import { Invalid } from './errors.js';

/**
 * The body of a request as the bytes it is. It is in memory for as long as the request takes, and nowhere else.
 * `largest`: in bytes. Throws Invalid EMPTY_FILE or FILE_TOO_LARGE, the latter as soon as more has come.
 */
export async function bytesOfBody(body: unknown, largest: number): Promise<Buffer> {
  const stream = body as IncomingMessage | undefined;
  if (!stream || typeof stream[Symbol.asyncIterator] !== 'function') throw Invalid.because('EMPTY_FILE');
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of stream as AsyncIterable<Buffer>) {
    bytes += piece.length;
    if (bytes > largest) throw Invalid.because('FILE_TOO_LARGE', { limit: largest / 1_000_000 });
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
