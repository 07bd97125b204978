import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Member } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import { NotFound } from '../core/errors.js';
import { newId } from '../core/ids.js';
import { ArrivingFiles } from '../media/arriving-files.js';
import type { KeptFile } from '../media/media.repository.js';
import { MEDIA_STORE, type ByteRange, type MediaStore } from '../media/media-store.js';
import { Reencoder, type Reencoded } from '../media/reencoder.js';

/** Pictures of reports: made anew like those of tellers, so that nothing in them says where they were taken. */
@Injectable()
export class PicturesService {
  constructor(
    private readonly database: Database,
    private readonly arriving: ArrivingFiles,
    private readonly reencoder: Reencoder,
    @Inject(MEDIA_STORE) private readonly store: MediaStore,
  ) {}

  /** Takes a picture and gives its id. Throws ApiError with the reason where it is nothing that can be kept. */
  async take(actor: Member, bytes: Buffer): Promise<string> {
    const id = newId();
    const path = this.arriving.path(actor.initiativeId, id);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes, { mode: 0o600 });
    try {
      await this.reencoder.make('PICTURE', path, (made) => this.keep(actor, id, made));
    } finally {
      await this.arriving.remove(actor.initiativeId, id);
    }
    return id;
  }

  /** A size of a picture, where the caller may see a report that it stands in. */
  async file(actor: Actor, id: string, size: string): Promise<KeptFile> {
    const row = await this.database.runAs(actor, (tx) =>
      tx.row<{ files: KeptFile[] }>('select files from report_picture where initiative_id = $1 and id = $2', [
        actor.initiativeId,
        id,
      ]),
    );
    const file = row?.files.find((each) => each.size === size);
    if (!file) throw new NotFound();
    return file;
  }

  async read({ initiativeId }: Actor, { name }: KeptFile, range?: ByteRange): Promise<Readable> {
    const bytes = await this.store.read(initiativeId, name, range);
    if (!bytes) throw new NotFound();
    return bytes;
  }

  private async keep(actor: Member, id: string, made: Reencoded): Promise<void> {
    const { initiativeId, accountId } = actor;
    const files: KeptFile[] = [];
    for (const { size, path, type } of made.files) {
      const { size: bytes } = await stat(path);
      files.push({ size, type, bytes, name: await this.store.keep(initiativeId, path) });
    }
    await this.database.runAs(actor, (tx) =>
      tx.run(
        `insert into report_picture (initiative_id, id, width, height, files, made_by) values ($1, $2, $3, $4, $5, $6)`,
        [initiativeId, id, made.width, made.height, JSON.stringify(files), accountId],
      ),
    );
  }
}
