import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ApiError } from '../core/errors.js';
import { tooLarge, type ArchiveLimits } from './package-archive.js';

/**
 * What one may hand in over the network. A package fills an initiative in one transaction, for which others wait where
 * the database is the embedded one; larger packages go in by the command line, when nobody works.
 */
export const UPLOADED: ArchiveLimits = { packed: 25_000_000, unpacked: 150_000_000 };

/**
 * Keeps what arrives in a file that only this process reads, for as long as the work on it takes: an archive has its
 * directory at the end. Throws PACKAGE_TOO_LARGE as soon as more than `UPLOADED.packed` has come.
 */
export async function withUpload<T>(
  chunks: AsyncIterable<Uint8Array>,
  work: (path: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'chorus-package-'));
  try {
    const path = join(folder, 'package.zip');
    await pipeline(limited(chunks), createWriteStream(path, { mode: 0o600 }));
    return await work(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function* limited(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > UPLOADED.packed) throw new ApiError('INVALID', tooLarge(UPLOADED.packed).problem);
    yield chunk;
  }
}
