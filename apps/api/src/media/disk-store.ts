import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { checkedName, tellOnlyTheDay } from './arriving-files.js';
import type { ByteRange, MediaStore } from './media-store.js';

/** Files in a folder an initiative: names that say nothing, times that say the day. */
export class DiskStore implements MediaStore {
  constructor(private readonly folder: string) {}

  async keep(initiativeId: string, made: string): Promise<string> {
    const name = randomUUID();
    const path = this.path(initiativeId, name);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await rename(made, path).catch(() => copyFile(made, path)); // another disk
    await tellOnlyTheDay(path);
    return name;
  }

  async read(initiativeId: string, name: string, range?: ByteRange): Promise<Readable | undefined> {
    try {
      const file = await open(this.path(initiativeId, name));
      return file.createReadStream(range);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  async remove(initiativeId: string, name: string): Promise<void> {
    await rm(this.path(initiativeId, name), { force: true });
  }

  private path(initiativeId: string, name: string): string {
    return join(this.folder, checkedName(initiativeId), checkedName(name));
  }
}
