import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ofInitiative, READERS } from './tenancy.js';

/** Sites that may show what everybody may read (charts, stories, who is heard, reports) inside their own pages. */
export class Embeds1790000000038 implements MigrationInterface {
  name = 'Embeds1790000000038';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table embedding (
        initiative_id uuid not null primary key references initiative,
        -- Origins, as https://example.org; everybody can read them in the header frame-ancestors.
        sites text[] not null
      );
      ${ofInitiative('embedding')}
      grant select on embedding to ${READERS};
      grant insert, update on embedding to chorus_steward;
      create trigger audit after insert or update on embedding
        for each row execute function audit('initiative_id');`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table embedding;');
  }
}
