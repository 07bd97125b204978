import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Inject, Injectable } from '@nestjs/common';
import { problem, type Problem, type UploadKind } from '@chorus/domain';
import { CONFIG, type Config } from '../core/config.js';
import { ApiError } from '../core/errors.js';
import { EFFORT } from './effort.js';

/** A file that was made, on its way to where it is kept. */
export interface Made {
  /** `voice`, or a PictureSize. */
  size: string;
  path: string;
  type: string;
}

export interface Reencoded {
  files: Made[];
  /** Seconds. */
  duration?: number;
  width?: number;
  height?: number;
}

const MEGABYTES = 384;
const ANSWER_BYTES = 10_000;
const PROCESS = fileURLToPath(new URL('./reencode-process.js', import.meta.url));
const run = promisify(execFile);

/** Makes recordings and pictures anew, one after the other, each in a process that cannot hurt the server. */
@Injectable()
export class Reencoder {
  private turn: Promise<unknown> = Promise.resolve();

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /**
   * Makes a file anew and hands over what was made, which is there until `take` is done. Throws ApiError with the
   * reason where the file is nothing that can be kept.
   */
  make<T>(kind: UploadKind, path: string, take: (made: Reencoded) => Promise<T>): Promise<T> {
    const next = this.turn.then(async () => {
      const folder = await mkdtemp(join(dirname(path), 'made-'));
      try {
        const made = await this.apart(kind, path, folder);
        if ('code' in made) throw new ApiError('INVALID', made);
        return await take(made);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    });
    this.turn = next.catch(() => undefined);
    return next;
  }

  private async apart(kind: UploadKind, path: string, folder: string): Promise<Reencoded | Problem> {
    const { minutes } = this.config.mediaLimits;
    try {
      const { stdout } = await run(
        process.execPath,
        [`--max-old-space-size=${MEGABYTES}`, PROCESS, kind, path, folder, String(minutes)],
        { timeout: EFFORT.seconds * 1000, killSignal: 'SIGKILL', maxBuffer: ANSWER_BYTES, env: {} },
      );
      const made = JSON.parse(stdout) as Reencoded | Problem;
      if ('files' in made) for (const file of made.files) await stat(file.path);
      return made;
    } catch (error) {
      return (error as { killed?: boolean }).killed
        ? problem('MEDIA_TOO_HARD', EFFORT)
        : problem('MEDIA_DAMAGED');
    }
  }
}
