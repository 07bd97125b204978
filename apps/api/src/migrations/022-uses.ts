import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ofInitiative, onlyWhere } from './tenancy.js';

/**
 * The use ledger: every place that shows or gives out a story, so that its teller can see them all and take one down.
 * What the application shows follows the shelf in the same transaction; what people do with a story outside of it is
 * written by hand. Days only, and no word of any story.
 */
export class Uses1790000000022 implements MigrationInterface {
  name = 'Uses1790000000022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table story_use (
        initiative_id uuid not null references initiative,
        id uuid not null default gen_random_uuid(),
        story_id uuid not null,
        place text not null
          check (place in ('STORIES', 'INDICATOR', 'FRONT_QUOTE', 'MEETING', 'REPORT', 'PRINT', 'QUOTE')),
        audience text not null check (audience in ('PARTNERS', 'PUBLIC')),
        -- Beside which indicator; kept without a reference, because the ledger outlives what it speaks of.
        indicator_id uuid,
        -- Which meeting, which report; written by a steward, erased with the story.
        note text not null default '',
        -- It can be ended. What was printed or said cannot.
        live boolean not null,
        first_day date not null,
        -- The last day on which it was there; empty while it is.
        last_day date,
        -- The teller's word: not here. It holds for this place from then on, whatever is reviewed later.
        taken_down_on date,
        written_by uuid references account on delete set null,
        primary key (initiative_id, id),
        foreign key (initiative_id, story_id) references story,
        check (first_day <= last_day),
        check (live or last_day is not null),
        check (place not in ('STORIES', 'INDICATOR', 'FRONT_QUOTE') or (live and note = '' and written_by is null)),
        check ((place = 'INDICATOR') = (indicator_id is not null))
      );
      create index story_use_story on story_use (initiative_id, story_id, first_day desc);
      -- One row for one place at a time.
      create unique index story_use_standing on story_use (initiative_id, story_id, place, indicator_id, audience)
        nulls not distinct where last_day is null and place in ('STORIES', 'INDICATOR', 'FRONT_QUOTE');

      ${ofInitiative('story_use')}
      grant select, insert, update (note, last_day, taken_down_on) on story_use to chorus_teller;
      ${onlyWhere('story_use', 'chorus_teller', 'story_id = current_story()')}
      -- Nobody but the teller takes down; others can end what they wrote.
      grant select, insert, update (last_day) on story_use to chorus_reviewer, chorus_steward;

      -- A teller who allows more waits for somebody to read the story again; until then the consent before it rules.
      alter table consent add column pending boolean not null default false;
      -- Who agreed where a guardian was needed, as the teller says: a word of ours, never a name.
      alter table consent add column guardian_is text not null default ''
        check (guardian_is in ('', 'PARENT', 'RELATIVE', 'GUARDIAN'));
      grant update (pending) on consent to chorus_reviewer, chorus_steward;
      create trigger audit_pending after update of pending on consent
        for each row execute function audit('story_id');

      -- What stands on the shelf already. Nobody noted when it came there, so it is known from today on.
      insert into story_use (initiative_id, story_id, place, audience, indicator_id, live, first_day)
      select initiative_id, story_id, 'STORIES', max(audience), null, true, current_date
      from shelf_story group by initiative_id, story_id
      union all
      select initiative_id, story_id, 'INDICATOR', max(audience), indicator_id, true, current_date
      from shelf_story_indicator group by initiative_id, story_id, indicator_id
      union all
      select initiative_id, story_id, 'FRONT_QUOTE', max(audience), null, true, current_date
      from shelf_story_indicator where quotable group by initiative_id, story_id;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table story_use;
      -- What nobody read again never ruled.
      delete from consent where pending;
      drop trigger audit_pending on consent;
      revoke update on consent from chorus_reviewer, chorus_steward;
      alter table consent drop column pending, drop column guardian_is;`);
  }
}
