import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ofInitiative, onlyWhere } from './tenancy.js';

/**
 * Who wrote a story down for its teller, and how consent was given aloud. A table of its own: most stories have none,
 * it is erased with the story, and the shelf never needs it.
 */
export class Scribes1790000000025 implements MigrationInterface {
  name = 'Scribes1790000000025';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table story_scribe (
        initiative_id uuid not null references initiative,
        story_id uuid not null,
        -- Whose account it was; the role stays readable when the account goes.
        account_id uuid references account on delete set null,
        role text not null check (role in ('REVIEWER', 'STEWARD', 'OWNER')),
        -- The day on which the teller answered.
        spoken_on date not null,
        -- Which questions about consent were read aloud and answered by the teller.
        questions text[] not null check (questions <@ array['AGE', 'AUDIENCE', 'PERMISSIONS']),
        primary key (initiative_id, story_id),
        foreign key (initiative_id, story_id) references story
      );
      ${ofInitiative('story_scribe')}
      grant select, insert, delete on story_scribe to chorus_teller;
      ${onlyWhere('story_scribe', 'chorus_teller', 'story_id = current_story()')}
      -- Written with the story and never changed.
      grant select on story_scribe to chorus_reviewer, chorus_steward;

      -- Showing a story more widely is a decision like the others.
      alter table moderation_event drop constraint moderation_event_decision_check;
      alter table moderation_event add constraint moderation_event_decision_check
        check (decision in ('AGREED', 'PUBLISHED', 'WIDENED', 'HELD', 'TAKEN_DOWN', 'HIDDEN'));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table story_scribe;
      delete from moderation_event where decision = 'WIDENED';
      alter table moderation_event drop constraint moderation_event_decision_check;
      alter table moderation_event add constraint moderation_event_decision_check
        check (decision in ('AGREED', 'PUBLISHED', 'HELD', 'TAKEN_DOWN', 'HIDDEN'));`);
  }
}
