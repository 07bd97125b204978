import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { CONSENT_QUESTIONS, MEDIA_LIMITS, type UploadKind } from '@chorus/domain';
import { tellerActor } from '../access/actor.js';
import { CONFIG, type Config } from '../core/config.js';
import { Database } from '../core/database/database.js';
import { ApiError, Conflict, Invalid, NotFound } from '../core/errors.js';
import { ArrivingFiles, tellOnlyTheDay } from './arriving-files.js';
import { MEDIA_STORE, type MediaStore } from './media-store.js';
import { MediaRepository, type KeptFile, type UploadRow } from './media.repository.js';
import { Reencoder, type Reencoded } from './reencoder.js';

/** One draft on one device; the key is the device's secret, of which only a hash is kept. */
export interface Draft {
  initiativeId: string;
  key: string;
}

/** How far an upload is, in bytes. */
export interface Standing {
  offset: number;
  length: number;
}

const MEGA = 1_000_000;
/** What one draft may have on the way: what fits into a story, and some that were done again. */
const MOST = 2 * (MEDIA_LIMITS.voices + MEDIA_LIMITS.pictures + CONSENT_QUESTIONS.length);

/**
 * Takes in recordings and pictures, piece by piece, over lines that break: each part says where it begins, and what
 * has arrived stays. A file that is whole is made anew at once; what came is not kept.
 */
@Injectable()
export class UploadsService {
  constructor(
    private readonly database: Database,
    private readonly media: MediaRepository,
    private readonly arriving: ArrivingFiles,
    @Inject(MEDIA_STORE) private readonly store: MediaStore,
    private readonly reencoder: Reencoder,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Announces a file; announcing the same again is announcing it once. */
  async begin(draft: Draft, upload: { id: string; kind: UploadKind; bytes: number }): Promise<void> {
    const { voice, picture, story, initiative } = this.config.mediaLimits;
    const limit = upload.kind === 'PICTURE' ? picture : voice;
    if (upload.bytes > limit * MEGA) throw Invalid.because('MEDIA_TOO_LARGE', { limit });
    await this.asTeller(draft, async (tx, hash) => {
      const { initiativeId } = draft;
      const before = await this.media.ofDraft(tx, initiativeId, hash);
      const same = before.find(({ id }) => id === upload.id);
      if (same) {
        if (same.bytes !== upload.bytes || same.kind !== upload.kind) throw new Conflict('KEY_REUSED');
        return;
      }
      const unsent = before.filter(({ isSent }) => !isSent);
      if (unsent.length >= MOST) throw Invalid.because('TOO_MANY', { limit: MOST });
      if (sizeOf(before) + upload.bytes > story * MEGA)
        throw Invalid.because('MEDIA_STORY_FULL', { limit: story });
      const all = await this.media.bytesOfInitiative(tx);
      if (all + upload.bytes > initiative * 1000 * MEGA) throw Invalid.because('MEDIA_FULL');
      if (!(await this.media.begin(tx, initiativeId, hash, upload))) throw new NotFound();
    });
  }

  /** How far it is. A file that was whole when the server stopped is made anew now. */
  async standing(draft: Draft, id: string): Promise<Standing> {
    const upload = await this.find(draft, id);
    if (upload.state === 'READY') return { offset: upload.bytes, length: upload.bytes };
    const offset = await sizeAt(this.arriving.path(draft.initiativeId, id));
    if (offset === upload.bytes) await this.finish(draft, upload);
    return { offset, length: upload.bytes };
  }

  /**
   * Adds a part that begins at `offset`. What has arrived when the line breaks stays. Sending the same part twice, also
   * at once, writes the same bytes to the same place.
   */
  async append(
    draft: Draft,
    id: string,
    offset: number,
    chunks: AsyncIterable<Uint8Array>,
  ): Promise<Standing> {
    const upload = await this.find(draft, id);
    if (upload.state === 'READY') return { offset: upload.bytes, length: upload.bytes };
    const path = this.arriving.path(draft.initiativeId, id);
    const arrived = await sizeAt(path);
    if (offset > arrived) throw new Conflict('MEDIA_OFFSET', { value: arrived });
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const file = await open(path, constants.O_RDWR | constants.O_CREAT, 0o600);
    let position = offset;
    try {
      for await (const chunk of chunks) {
        if (position + chunk.length > upload.bytes) throw new Conflict('MEDIA_OFFSET', { value: arrived });
        await file.write(chunk, 0, chunk.length, position);
        position += chunk.length;
      }
    } finally {
      await file.close();
      await tellOnlyTheDay(path).catch(() => undefined); // removed meanwhile
    }
    const now = await sizeAt(path);
    if (now === upload.bytes) await this.finish(draft, upload);
    return { offset: now, length: upload.bytes };
  }

  /** Removes what the teller does not want to send after all. */
  async drop(draft: Draft, id: string): Promise<void> {
    const gone = await this.asTeller(draft, (tx) => this.media.drop(tx, draft.initiativeId, id));
    await this.arriving.remove(draft.initiativeId, id);
    for (const { name } of gone) await this.store.remove(draft.initiativeId, name);
  }

  private async finish(draft: Draft, { id, kind }: UploadRow): Promise<void> {
    const path = this.arriving.path(draft.initiativeId, id);
    try {
      await this.reencoder.make(kind, path, (made) => this.keep(draft, id, made));
    } catch (error) {
      // Five sends at once: the others find that the first has done it.
      const now = await this.find(draft, id).catch(() => undefined);
      if (now?.state === 'READY') return;
      if (error instanceof ApiError) await this.drop(draft, id);
      throw error;
    }
    await this.arriving.remove(draft.initiativeId, id);
  }

  private async keep(draft: Draft, id: string, made: Reencoded): Promise<void> {
    const { initiativeId } = draft;
    const kept: KeptFile[] = [];
    for (const { size, path, type } of made.files) {
      const bytes = await sizeAt(path);
      kept.push({ size, type, bytes, name: await this.store.keep(initiativeId, path) });
    }
    const { duration, width, height } = made;
    const isFirst = await this.asTeller(draft, (tx) =>
      this.media.complete(tx, initiativeId, id, { files: kept, duration, width, height }),
    );
    if (!isFirst) for (const { name } of kept) await this.store.remove(initiativeId, name);
  }

  private async find(draft: Draft, id: string): Promise<UploadRow> {
    const uploads = await this.asTeller(draft, (tx, hash) =>
      this.media.ofDraft(tx, draft.initiativeId, hash),
    );
    const found = uploads.find((upload) => upload.id === id);
    if (!found) throw new NotFound();
    return found;
  }

  private asTeller<T>(
    { initiativeId, key }: Draft,
    work: (tx: Parameters<Parameters<Database['runAs']>[1]>[0], hash: Buffer) => Promise<T>,
  ): Promise<T> {
    const hash = draftHash(key);
    const actor = tellerActor({ initiative: initiativeId, key: hash.toString('hex') });
    return this.database.runAs(actor, (tx) => work(tx, hash));
  }
}

/** What is kept of a draft's key, here and with the receipt of its story. */
export function draftHash(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}

function sizeOf(uploads: readonly UploadRow[]): number {
  return uploads.reduce((sum, { stored, bytes }) => sum + (stored ?? bytes), 0);
}

async function sizeAt(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}
