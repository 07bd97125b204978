import { Injectable } from '@nestjs/common';
import type { MediaKind, TranscriptSpan, UploadKind } from '@chorus/domain';
import type { Transaction } from '../core/database/transaction.js';

/** A file of a recording or a picture, as it is kept. */
export interface KeptFile {
  /** `voice`, or a PictureSize. */
  size: string;
  name: string;
  type: string;
  bytes: number;
}

/** A recording or a picture as an audience, a reviewer or its teller finds it. */
export interface MediaRow {
  id: string;
  kind: MediaKind;
  description: string;
  /** Seconds. */
  duration: number | null;
  width: number | null;
  height: number | null;
  files: KeptFile[];
  transcript: TranscriptSpan[];
}

export interface UploadRow {
  id: string;
  kind: UploadKind;
  state: 'ARRIVING' | 'READY';
  /** As the device announced. */
  bytes: number;
  /** As kept after it was made anew. */
  stored: number | null;
  isSent: boolean;
}

const MEDIA = 'id, kind, description, duration, width, height, files, transcript';
const UPLOAD = 'id, kind, state, bytes, stored, story_id is not null as "isSent"';

/** Recordings and pictures, on their way and in the workroom. */
@Injectable()
export class MediaRepository {
  /** True when it is new; false when the id is taken, by the same upload or by another. */
  async begin(
    tx: Transaction,
    initiativeId: string,
    draft: Buffer,
    upload: { id: string; kind: UploadKind; bytes: number },
  ): Promise<boolean> {
    const { id, kind, bytes } = upload;
    const made = await tx.run(
      `insert into story_media (initiative_id, id, draft_hash, kind, bytes) values ($1, $2, $3, $4, $5)
       on conflict (initiative_id, id) do nothing`,
      [initiativeId, id, draft, kind, bytes],
    );
    return made > 0;
  }

  /** What a device has sent for one draft. */
  ofDraft(tx: Transaction, initiativeId: string, draft: Buffer): Promise<UploadRow[]> {
    return tx.rows<UploadRow>(
      `select ${UPLOAD} from story_media where initiative_id = $1 and draft_hash = $2
       union all select id, 'CONSENT', 'READY', bytes, stored, true from spoken_consent
       where initiative_id = $1 and draft_hash = $2`,
      [initiativeId, draft],
    );
  }

  /** Bytes that are kept for the whole initiative. */
  async bytesOfInitiative(tx: Transaction): Promise<number> {
    const row = await tx.row<{ bytes: string }>('select media_bytes() as bytes');
    return Number(row?.bytes ?? 0);
  }

  /** False when it is there already, or not there any more: then somebody else was first. */
  async complete(
    tx: Transaction,
    initiativeId: string,
    id: string,
    made: { files: KeptFile[]; duration?: number; width?: number; height?: number },
  ): Promise<boolean> {
    const stored = made.files.reduce((sum, { bytes }) => sum + bytes, 0);
    const changed = await tx.run(
      `update story_media set state = 'READY', files = $3, stored = $4, duration = $5, width = $6, height = $7
       where initiative_id = $1 and id = $2 and state = 'ARRIVING'`,
      [
        ...[initiativeId, id, JSON.stringify(made.files), stored],
        ...[made.duration ?? null, made.width ?? null, made.height ?? null],
      ],
    );
    return changed > 0;
  }

  /** Takes what was never sent away from its draft. */
  async drop(tx: Transaction, initiativeId: string, id: string): Promise<KeptFile[]> {
    const rows = await tx.rows<{ files: KeptFile[] }>(
      'delete from story_media where initiative_id = $1 and id = $2 and story_id is null returning files',
      [initiativeId, id],
    );
    return rows.flatMap(({ files }) => files);
  }

  /** Gives what a draft has to its story, in this order. */
  async give(
    tx: Transaction,
    initiativeId: string,
    storyId: string,
    wanted: readonly { id: string; description: string }[],
  ): Promise<void> {
    await tx.run(
      `update story_media m set story_id = $2, position = w.position, description = w.description
       from unnest($3::uuid[], $4::text[]) with ordinality as w (id, description, position)
       where m.initiative_id = $1 and m.id = w.id`,
      [initiativeId, storyId, wanted.map(({ id }) => id), wanted.map(({ description }) => description)],
    );
  }

  ofStory(tx: Transaction, initiativeId: string, storyId: string): Promise<MediaRow[]> {
    return tx.rows<MediaRow>(
      `select ${MEDIA} from story_media where initiative_id = $1 and story_id = $2 order by kind desc, position`,
      [initiativeId, storyId],
    );
  }

  /** False where this story has no such voice. */
  async setTranscript(
    tx: Transaction,
    initiativeId: string,
    storyId: string,
    { id, transcript }: { id: string; transcript: readonly TranscriptSpan[] },
  ): Promise<boolean> {
    const changed = await tx.run(
      `update story_media set transcript = $4
       where initiative_id = $1 and story_id = $2 and id = $3 and kind = 'VOICE'`,
      [initiativeId, storyId, id, JSON.stringify(transcript)],
    );
    return changed > 0;
  }

  /**
   * Erases what a story has, also what was recorded of its consent, in one statement with the note that the files are to
   * go.
   */
  async erase(tx: Transaction, initiativeId: string, storyId: string): Promise<string[]> {
    const rows = await tx.rows<{ name: string }>(
      `with gone as (delete from story_media where initiative_id = $1 and story_id = $2 returning files),
         unsaid as (delete from spoken_consent where initiative_id = $1 and story_id = $2 returning files)
       insert into erased_file (initiative_id, name)
       select $1, (file ->> 'name')::uuid from (select files from gone union all select files from unsaid) all_files,
         jsonb_array_elements(all_files.files) file returning name`,
      [initiativeId, storyId],
    );
    return rows.map(({ name }) => name);
  }

  async forgetErased(tx: Transaction, initiativeId: string, names: readonly string[]): Promise<void> {
    await tx.run('delete from erased_file where initiative_id = $1 and name = any ($2)', [
      initiativeId,
      names,
    ]);
  }

  /** The file of one size as reviewers reach it, whatever the teller allows others. */
  file(tx: Transaction, initiativeId: string, id: string, size: string): Promise<KeptFile | undefined> {
    return tx.row<KeptFile>(
      `select f.* from story_media m, jsonb_to_recordset(m.files) as f (size text, name text, type text, bytes integer)
       where m.initiative_id = $1 and m.id = $2 and f.size = $3`,
      [initiativeId, id, size],
    );
  }

  /** The file of one size as an audience reaches it: what its teller allows, of stories that are shown to it. */
  shownFile(
    tx: Transaction,
    initiativeId: string,
    audience: string,
    { id, size }: { id: string; size: string },
  ): Promise<KeptFile | undefined> {
    return tx.row<KeptFile>(
      `select f.* from shelf_media m, jsonb_to_recordset(m.files) as f (size text, name text, type text, bytes integer)
       where m.initiative_id = $1 and m.audience = $2 and m.media_id = $3 and f.size = $4`,
      [initiativeId, audience, id, size],
    );
  }
}
