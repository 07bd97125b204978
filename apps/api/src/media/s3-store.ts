import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, openAsBlob } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { checkedName } from './arriving-files.js';
import type { ByteRange, MediaStore } from './media-store.js';
import { EMPTY_HASH, signed, type S3Access } from './s3-signature.js';

interface Wish {
  method: 'GET' | 'PUT' | 'DELETE';
  headers?: Record<string, string>;
  body?: Blob;
  contentHash?: string;
}

const PATIENCE_MS = 60_000;

/**
 * Objects in a bucket of an S3-compatible service, one a file: `<initiative>/<name>`. The service sees bytes and names
 * that say nothing; it does note when an object came.
 */
export class S3Store implements MediaStore {
  private readonly bucket: string;
  private readonly access: S3Access;

  /** `address`: https://key:secret@host/bucket?region=eu-west-1, as CHORUS_MEDIA_S3 gives it. */
  constructor(address: string) {
    const { origin, pathname, username, password, searchParams } = new URL(address);
    this.bucket = `${origin}${pathname.replace(/\/$/, '')}`;
    this.access = {
      keyId: decodeURIComponent(username),
      secret: decodeURIComponent(password),
      region: searchParams.get('region') ?? 'us-east-1',
    };
  }

  async keep(initiativeId: string, made: string): Promise<string> {
    const name = randomUUID();
    const hash = createHash('sha256');
    await pipeline(createReadStream(made), hash);
    const answer = await this.ask(initiativeId, name, {
      ...{ method: 'PUT', body: await openAsBlob(made), contentHash: hash.digest('hex') },
    });
    await answer.body?.cancel();
    if (!answer.ok) throw new Error(`The bucket did not take a file: ${answer.status}`);
    return name;
  }

  async read(initiativeId: string, name: string, range?: ByteRange): Promise<Readable | undefined> {
    const headers = range && { range: `bytes=${range.start}-${range.end}` };
    const answer = await this.ask(initiativeId, name, { method: 'GET', headers });
    if (answer.ok && answer.body) return Readable.fromWeb(answer.body as ReadableStream<Uint8Array>);
    await answer.body?.cancel();
    if (answer.status === 404) return undefined;
    throw new Error(`The bucket did not give a file: ${answer.status}`);
  }

  async remove(initiativeId: string, name: string): Promise<void> {
    const answer = await this.ask(initiativeId, name, { method: 'DELETE' });
    await answer.body?.cancel();
    if (!answer.ok && answer.status !== 404)
      throw new Error(`The bucket did not remove a file: ${answer.status}`);
  }

  private ask(initiativeId: string, name: string, wish: Wish): Promise<Response> {
    const { method, headers = {}, body, contentHash = EMPTY_HASH } = wish;
    const url = new URL(`${this.bucket}/${checkedName(initiativeId)}/${checkedName(name)}`);
    return fetch(url, {
      method,
      headers: signed({ method, url, headers, contentHash }, this.access, new Date()),
      body,
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  }
}
