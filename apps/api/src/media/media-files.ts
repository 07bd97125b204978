import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, rename, rm, stat, unlink, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../core/config.js';
import { isId } from '../core/ids.js';

/** First and last byte of a part. */
export interface ByteRange {
  start: number;
  end: number;
}

/** Recordings and pictures as files: one folder an initiative, names that say nothing, times that say the day. */
@Injectable()
export class MediaFiles {
  private readonly folder: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.folder = config.mediaDir;
  }

  /** Where an upload grows until it is whole. Several processes share this folder, or a device stays with one. */
  arriving(initiativeId: string, id: string): string {
    return join(this.folder, 'arriving', checked(initiativeId), checked(id));
  }

  /** Takes over a file that was made; gives the name under which it is found from now on. */
  async keep(initiativeId: string, made: string): Promise<string> {
    const name = randomUUID();
    const path = this.path(initiativeId, name);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await rename(made, path).catch(async () => copyFile(made, path)); // another disk
    await tellOnlyTheDay(path);
    return name;
  }

  read(initiativeId: string, name: string, range?: ByteRange): Readable {
    return createReadStream(this.path(initiativeId, name), range);
  }

  /** False where the file is not there, for example after a backup without the files was restored. */
  async has(initiativeId: string, name: string): Promise<boolean> {
    return stat(this.path(initiativeId, name)).then(
      () => true,
      () => false,
    );
  }

  /** Removes a file; one that is gone already is no failure. */
  async remove(initiativeId: string, name: string): Promise<void> {
    await rm(this.path(initiativeId, name), { force: true });
  }

  async removeArriving(initiativeId: string, id: string): Promise<void> {
    await unlink(this.arriving(initiativeId, id)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
  }

  private path(initiativeId: string, name: string): string {
    return join(this.folder, checked(initiativeId), checked(name));
  }
}

/** A file that was touched at 14:32:07 would say when its teller sat there; its times are those of the day. */
export async function tellOnlyTheDay(path: string): Promise<void> {
  const day = new Date(new Date().toISOString().slice(0, 10));
  await utimes(path, day, day);
  await utimes(dirname(path), day, day);
}

function checked(id: string): string {
  if (!isId(id)) throw new Error('Not the name of a file of ours');
  return id;
}
