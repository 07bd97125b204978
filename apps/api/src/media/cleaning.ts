import { Inject, Injectable } from '@nestjs/common';
import { Database, type DatabaseActor } from '../core/database/database.js';
import { ArrivingFiles } from './arriving-files.js';
import { MEDIA_STORE, type MediaStore } from './media-store.js';

const CLEANER: DatabaseActor = { role: 'chorus_cleaner', settings: {} };
/** So much at a time that a round is short. */
const AT_ONCE = 500;

/** Removes what nobody sent within a day, and files whose removal failed when their story was taken back. */
@Injectable()
export class Cleaning {
  constructor(
    private readonly database: Database,
    private readonly arriving: ArrivingFiles,
    @Inject(MEDIA_STORE) private readonly store: MediaStore,
  ) {}

  async once(): Promise<void> {
    const unsent = await this.database.runAs(CLEANER, (tx) =>
      tx.rows<{ initiativeId: string; id: string }>(
        `with old as (select initiative_id, id from story_media limit $1),
           gone as (delete from story_media m using old
             where m.initiative_id = old.initiative_id and m.id = old.id returning m.initiative_id, m.id, m.files),
           noted as (insert into erased_file (initiative_id, name)
             select gone.initiative_id, (file ->> 'name')::uuid from gone, jsonb_array_elements(gone.files) file)
         select initiative_id as "initiativeId", id from gone`,
        [AT_ONCE],
      ),
    );
    for (const { initiativeId, id } of unsent) await this.arriving.remove(initiativeId, id);
    const erased = await this.database.runAs(CLEANER, (tx) =>
      tx.rows<{ initiativeId: string; name: string }>(
        'select initiative_id as "initiativeId", name from erased_file limit $1',
        [AT_ONCE],
      ),
    );
    for (const { initiativeId, name } of erased) await this.store.remove(initiativeId, name);
    await this.database.runAs(CLEANER, (tx) =>
      tx.run(
        `delete from erased_file e using unnest($1::uuid[], $2::uuid[]) as gone (initiative_id, name)
         where e.initiative_id = gone.initiative_id and e.name = gone.name`,
        [erased.map(({ initiativeId }) => initiativeId), erased.map(({ name }) => name)],
      ),
    );
  }
}
