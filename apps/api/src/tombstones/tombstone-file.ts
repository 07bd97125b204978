import { mkdir, open, readFile, stat, utimes } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../core/config.js';
import { readTombstone, together, writeTombstone, type Tombstone } from './tombstone.js';

/** What a file of tombstones holds. */
export interface TombstonesRead {
  /** By the story they speak of. */
  tombstones: Map<string, Tombstone>;
  /** Lines that are no tombstones. */
  unreadable: number;
  /** There was no such file. */
  isMissing: boolean;
}

/** What two files say together; missing where the first one is. */
export function bothFiles(one: TombstonesRead, other: TombstonesRead): TombstonesRead {
  return {
    tombstones: byStory([...one.tombstones.values(), ...other.tombstones.values()]),
    unreadable: one.unreadable + other.unreadable,
    isMissing: one.isMissing,
  };
}

function byStory(tombstones: readonly Tombstone[]): Map<string, Tombstone> {
  const found = new Map<string, Tombstone>();
  for (const each of tombstones) {
    const known = found.get(each.story);
    found.set(each.story, known ? together(known, each) : each);
  }
  return found;
}

/** The tombstones outside of the database: a file of lines that only grows. Each line stands alone, in any order. */
@Injectable()
export class TombstoneFile {
  readonly path: string;
  private turn: Promise<void> = Promise.resolve();

  constructor(@Inject(CONFIG) { tombstoneFile }: Config) {
    this.path = tombstoneFile;
  }

  /** Reads this file, or another one. A file that is not there has no tombstones; one that cannot be read is an error. */
  async read(path = this.path): Promise<TombstonesRead> {
    const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw new Error(`The tombstones in ${path} cannot be read (${error.code}).`);
    });
    const lines = (text ?? '').split('\n').filter((line) => line.trim() !== '');
    const read = lines.map(readTombstone).filter((each) => each !== undefined);
    return {
      tombstones: byStory(read),
      unreadable: lines.length - read.length,
      isMissing: text === undefined,
    };
  }

  /** In bytes; it grows with everything that is taken back. */
  async size(): Promise<number> {
    return stat(this.path).then(
      ({ size }) => size,
      () => 0,
    );
  }

  /** Adds lines; they are on the disk when this returns. Without any, it sees to it that they could be written. */
  add(tombstones: readonly Tombstone[]): Promise<void> {
    const mine = this.turn.then(() => this.write(tombstones));
    this.turn = mine.catch(() => undefined); // told to whoever asked for it
    return mine;
  }

  private async write(tombstones: readonly Tombstone[]): Promise<void> {
    try {
      await mkdir(dirname(this.path), { recursive: true, mode: 0o700 });
      const file = await open(this.path, 'a+', 0o600);
      try {
        const { size } = await file.stat();
        const { buffer } = await file.read(Buffer.alloc(1), 0, 1, Math.max(0, size - 1));
        // A line that was cut off when the power went must not take the next one with it.
        const isCutOff = size > 0 && buffer.toString() !== '\n';
        const lines = tombstones.map((each) => `${writeTombstone(each)}\n`).join('');
        if (lines !== '') await file.appendFile(`${isCutOff ? '\n' : ''}${lines}`);
        await file.sync();
      } finally {
        await file.close();
      }
      // Not the hour in which somebody took a story back; on a disk of others that may not be ours to say.
      const day = new Date(new Date().toISOString().slice(0, 10));
      await utimes(this.path, day, day).catch(() => undefined);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw new Error(
        `Tombstones cannot be written to ${this.path} (${code}). Set CHORUS_TOMBSTONES to a file that can be written.`,
      );
    }
  }
}
