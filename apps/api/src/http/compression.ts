import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/** Shorter answers are not worth the work. */
const WORTH_IT = 1_024;

/**
 * Answers travel compressed; a front page is a tenth of its size then, which a phone notices. Quickly, because it is
 * done for every answer; the built pages were compressed once, as far as it goes.
 */
export async function addCompression(server: FastifyInstance): Promise<void> {
  await server.register(compress, {
    threshold: WORTH_IT,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
    zlibOptions: { level: 5 },
  });
}
