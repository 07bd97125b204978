import { rm, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../core/config.js';
import { isId } from '../core/ids.js';

/**
 * Uploads while they grow, always on a disk, whatever store their results go to. Several processes share this folder,
 * or a device stays with one.
 */
@Injectable()
export class ArrivingFiles {
  private readonly folder: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.folder = join(config.mediaDir, 'arriving');
  }

  path(initiativeId: string, id: string): string {
    return join(this.folder, checkedName(initiativeId), checkedName(id));
  }

  async remove(initiativeId: string, id: string): Promise<void> {
    await rm(this.path(initiativeId, id), { force: true });
  }
}

/** A file that was touched at 14:32:07 would say when its teller sat there; its times are those of the day. */
export async function tellOnlyTheDay(path: string): Promise<void> {
  const day = new Date(new Date().toISOString().slice(0, 10));
  await utimes(path, day, day);
  await utimes(dirname(path), day, day);
}

export function checkedName(id: string): string {
  if (!isId(id)) throw new Error('Not the name of a file of ours');
  return id;
}
