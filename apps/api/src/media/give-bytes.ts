import type { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { byteRange } from './byte-range.js';
import type { ByteRange } from './media-store.js';
import type { KeptFile } from './media.repository.js';

/**
 * Answers with a file or the part of it that was asked for. A browser may keep what it got, but has to ask before it uses
 * it again. `read` gives the bytes.
 */
export async function giveBytes(
  request: FastifyRequest,
  reply: FastifyReply,
  { name, type, bytes }: KeptFile,
  read: (range?: ByteRange) => Promise<Readable>,
): Promise<FastifyReply> {
  const tag = `"${name}"`;
  void reply.headers({
    'cache-control': 'private, no-cache',
    vary: 'cookie',
    etag: tag,
    'accept-ranges': 'bytes',
    'content-type': type,
    'content-disposition': 'inline',
    'cross-origin-resource-policy': 'same-origin',
  });
  if (request.headers['if-none-match'] === tag) return reply.status(304).send();
  const range = byteRange(request.headers.range, bytes);
  if (range === null) return reply.status(416).header('content-range', `bytes */${bytes}`).send();
  const body = await read(range);
  if (!range) return reply.header('content-length', bytes).send(body);
  return reply
    .status(206)
    .headers({
      'content-range': `bytes ${range.start}-${range.end}/${bytes}`,
      'content-length': range.end - range.start + 1,
    })
    .send(body);
}
