import type { Readable } from 'node:stream';

/** First and last byte of a part. */
export interface ByteRange {
  start: number;
  end: number;
}

/** Where recordings and pictures are kept: a folder of this machine, or a bucket of an S3-compatible service. */
export interface MediaStore {
  /** Takes over a file that was made; gives the name under which it is found from now on. */
  keep(initiativeId: string, made: string): Promise<string>;
  /** Undefined where it is not there, for example after a backup without the files was restored. */
  read(initiativeId: string, name: string, range?: ByteRange): Promise<Readable | undefined>;
  /** One that is gone already is no failure. */
  remove(initiativeId: string, name: string): Promise<void>;
}

/** Token under which the store is asked for. */
export const MEDIA_STORE = Symbol('media-store');
