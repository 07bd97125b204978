import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ofInitiative, onlyWhere } from './tenancy.js';

/**
 * The decision log: what was decided by which table, on what it rests, what is done about it, what changed. Like the
 * tension register these tables are written to be read by an audience, so they are a shelf of their own: each row is
 * shown to those whom the audience of its decision reaches, by row-level security. They hold ids of stories and of
 * curves and no words or figures of either; those come from their own shelves at each reading (decisions/decisions.md).
 */
export class Decisions1790000000035 implements MigrationInterface {
  name = 'Decisions1790000000035';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(DOORS);
    await runner.query(LEDGER);
    await runner.query(AUDIT);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke select (decision_id) on story_use from chorus_keeper;
      drop trigger decision_story_kept_down on story_use;
      drop trigger decision_story_down on story_use;
      drop function decision_story_down();
      drop index story_use_standing;
      alter table story_use no force row level security;
      delete from story_use where place = 'DECISION';
      alter table story_use force row level security;
      alter table story_use drop constraint story_use_decision_check, drop constraint story_use_shown_check,
        drop constraint story_use_place_check, drop column decision_id;
      alter table story_use add constraint story_use_place_check check (place in
        ('STORIES', 'INDICATOR', 'FRONT_QUOTE', 'TENSION', 'MEETING', 'REPORT', 'PRINT', 'QUOTE', 'EXPORT'));
      alter table story_use add constraint story_use_shown_check check (
        place not in ('STORIES', 'INDICATOR', 'FRONT_QUOTE', 'TENSION') or (live and note = '' and written_by is null));
      create unique index story_use_standing
        on story_use (initiative_id, story_id, place, indicator_id, tension_id, audience) nulls not distinct
        where last_day is null and place in ('STORIES', 'INDICATOR', 'FRONT_QUOTE', 'TENSION');
      drop table decision_change, decision_action_former, decision_action, decision_curve, decision_story,
        decision_theme, decision_tension, decision_former, decision, decision_body;
      drop function audit_decision();`);
  }
}

const TABLES = `
  -- A table at which is decided. Its seats stand on each decision, as they were on that day.
  create table decision_body (
    initiative_id uuid not null references initiative,
    id uuid not null,
    name text not null,
    language text not null,
    primary key (initiative_id, id),
    unique (initiative_id, name)
  );

  create table decision (
    initiative_id uuid not null references initiative,
    -- Made up by the sending page.
    id uuid not null,
    -- Every change counts one on; what it was before is in decision_former.
    version integer not null default 1,
    -- Under which key the page sent this version: the same key again is the same change.
    saved_as uuid not null,
    audience text not null check (audience in ('STEWARDS', 'PARTNERS', 'PUBLIC')),
    -- What was decided, as one sentence: it stands on the curve.
    title text not null,
    text text not null default '',
    reasons text not null,
    not_chosen text not null default '',
    language text not null,
    body_id uuid not null,
    -- The seats of the table on that day; and those held by people who live what is decided about: openly, and by
    -- their own word.
    seats integer not null check (seats > 0),
    lived_seats integer not null check (lived_seats between 0 and seats),
    decided_on date not null,
    review_on date,
    recorded_on date not null,
    changed_on date not null,
    changed_by uuid references account on delete set null,
    primary key (initiative_id, id),
    foreign key (initiative_id, body_id) references decision_body,
    check (review_on > decided_on)
  );
  create index decision_newest on decision (initiative_id, decided_on desc, id);
  create index decision_body_id on decision (initiative_id, body_id);

  -- What a decision was before it was changed: its texts, seats, days and the ids of what it cited.
  create table decision_former (
    initiative_id uuid not null references initiative,
    decision_id uuid not null,
    version integer not null,
    content jsonb not null,
    changed_on date not null,
    changed_by uuid references account on delete set null,
    primary key (initiative_id, decision_id, version),
    foreign key (initiative_id, decision_id) references decision
  );

  create table decision_tension (
    initiative_id uuid not null references initiative,
    decision_id uuid not null,
    tension_id uuid not null,
    position integer not null,
    primary key (initiative_id, decision_id, tension_id),
    foreign key (initiative_id, decision_id) references decision,
    foreign key (initiative_id, tension_id) references tension
  );
  create index decision_tension_tension on decision_tension (initiative_id, tension_id);

  create table decision_theme (
    initiative_id uuid not null references initiative,
    decision_id uuid not null,
    theme_id uuid not null,
    position integer not null,
    primary key (initiative_id, decision_id, theme_id),
    foreign key (initiative_id, decision_id) references decision,
    foreign key (initiative_id, theme_id) references theme on delete cascade
  );
  create index decision_theme_theme on decision_theme (initiative_id, theme_id);

  -- Stories that it rests on, while they may be read; without their words.
  create table decision_story (
    initiative_id uuid not null references initiative,
    decision_id uuid not null,
    story_id uuid not null,
    position integer not null,
    -- Its teller does not want it here.
    is_down boolean not null default false,
    primary key (initiative_id, decision_id, story_id),
    foreign key (initiative_id, decision_id) references decision,
    foreign key (initiative_id, story_id) references story
  );
  create index decision_story_story on decision_story (initiative_id, story_id);

  -- Curves that it looked at or is meant to move; without their figures.
  create table decision_curve (
    initiative_id uuid not null references initiative,
    decision_id uuid not null,
    indicator_id uuid not null,
    place_id uuid not null,
    is_meant boolean not null,
    position integer not null,
    primary key (initiative_id, decision_id, indicator_id, place_id),
    foreign key (initiative_id, decision_id) references decision,
    foreign key (initiative_id, indicator_id) references indicator on delete cascade,
    foreign key (initiative_id, place_id) references place
  );
  create index decision_curve_indicator on decision_curve (initiative_id, indicator_id);

  create table decision_action (
    initiative_id uuid not null references initiative,
    id uuid not null,
    decision_id uuid not null,
    version integer not null default 1,
    saved_as uuid not null,
    position integer not null,
    what text not null,
    -- Who does it, as they are called.
    who text not null,
    until date,
    state text not null check (state in ('PLANNED', 'UNDER_WAY', 'DONE', 'DROPPED')),
    -- How it stands, in words.
    words text not null default '',
    language text not null,
    changed_on date not null,
    changed_by uuid references account on delete set null,
    primary key (initiative_id, id),
    foreign key (initiative_id, decision_id) references decision
  );
  create index decision_action_decision on decision_action (initiative_id, decision_id, position);

  -- How an action stood before.
  create table decision_action_former (
    initiative_id uuid not null references initiative,
    action_id uuid not null,
    version integer not null,
    decision_id uuid not null,
    what text not null,
    who text not null,
    until date,
    state text not null,
    words text not null,
    language text not null,
    changed_on date not null,
    changed_by uuid references account on delete set null,
    primary key (initiative_id, action_id, version),
    foreign key (initiative_id, action_id) references decision_action,
    foreign key (initiative_id, decision_id) references decision
  );

  -- What changed, or did not: what is told back to those who spoke.
  create table decision_change (
    initiative_id uuid not null references initiative,
    id uuid not null,
    decision_id uuid not null,
    number integer not null,
    text text not null,
    language text not null,
    made_on date not null,
    made_by uuid references account on delete set null,
    primary key (initiative_id, id),
    unique (initiative_id, decision_id, number),
    foreign key (initiative_id, decision_id) references decision
  );`;

const CITED = ['decision_tension', 'decision_theme', 'decision_story', 'decision_curve'];
const READ = [...CITED, 'decision_action', 'decision_change'];
/** Everybody who reads numbers as an audience does; a reviewer sees them as partners do. */
const OUTSIDE = 'chorus_public, chorus_partner, chorus_contributor, chorus_reviewer';

const visible = (table: string) =>
  `exists (select from decision d where d.initiative_id = ${table}.initiative_id and d.id = ${table}.decision_id)`;

const DOORS = `
  ${ofInitiative('decision_body', 'decision', 'decision_former', 'decision_action_former', ...READ)}
  ${onlyWhere('decision', 'chorus_public', `audience = 'PUBLIC'`)}
  ${onlyWhere('decision', 'chorus_partner, chorus_contributor, chorus_reviewer', `audience in ('PARTNERS', 'PUBLIC')`)}
  ${onlyWhere(
    'decision',
    'chorus_teller',
    `audience <> 'STEWARDS' and exists (select from decision_story c where c.initiative_id = decision.initiative_id
       and c.decision_id = decision.id and c.story_id = current_story())`,
  )}
  ${READ.map((table) => onlyWhere(table, OUTSIDE, visible(table))).join('\n')}
  ${onlyWhere('decision_story', 'chorus_teller', 'story_id = current_story()')}
  ${onlyWhere('decision_action', 'chorus_teller', visible('decision_action'))}
  ${onlyWhere('decision_change', 'chorus_teller', visible('decision_change'))}
  ${onlyWhere(
    'decision_body',
    OUTSIDE,
    `exists (select from decision d where d.initiative_id = decision_body.initiative_id and d.body_id = decision_body.id)`,
  )}

  -- Not who wrote, by account.
  grant select (initiative_id, id, name, language) on decision_body to ${OUTSIDE};
  grant select (initiative_id, id, version, audience, title, text, reasons, not_chosen, language, body_id, seats,
    lived_seats, decided_on, review_on, recorded_on, changed_on) on decision to ${OUTSIDE};
  grant select on decision_tension, decision_theme, decision_curve, decision_story to ${OUTSIDE};
  grant select (initiative_id, id, decision_id, version, position, what, who, until, state, words, language, changed_on)
    on decision_action to ${OUTSIDE}, chorus_teller;
  grant select (initiative_id, id, decision_id, number, text, language, made_on) on decision_change
    to ${OUTSIDE}, chorus_teller;
  grant select (initiative_id, id, title, language, audience, decided_on) on decision to chorus_teller;
  grant select (initiative_id, decision_id, story_id, is_down) on decision_story to chorus_teller;
  grant select, insert on decision_body, decision, decision_former, decision_action, decision_action_former,
    decision_change to chorus_steward;
  grant update (version, saved_as, audience, title, text, reasons, not_chosen, language, body_id, seats, lived_seats, decided_on,
    review_on, changed_on, changed_by) on decision to chorus_steward;
  grant update (version, saved_as, what, who, until, state, words, language, changed_on, changed_by) on decision_action
    to chorus_steward;
  grant select, insert, delete on ${CITED.join(', ')} to chorus_steward;`;

const LEDGER = `
  alter table story_use add column decision_id uuid;
  alter table story_use drop constraint story_use_place_check, drop constraint story_use_shown_check;
  alter table story_use add constraint story_use_place_check check (place in
    ('STORIES', 'INDICATOR', 'FRONT_QUOTE', 'TENSION', 'DECISION', 'MEETING', 'REPORT', 'PRINT', 'QUOTE', 'EXPORT'));
  alter table story_use add constraint story_use_shown_check check (
    place not in ('STORIES', 'INDICATOR', 'FRONT_QUOTE', 'TENSION', 'DECISION')
    or (live and note = '' and written_by is null));
  alter table story_use add constraint story_use_decision_check
    check ((place = 'DECISION') = (decision_id is not null));
  drop index story_use_standing;
  create unique index story_use_standing
    on story_use (initiative_id, story_id, place, indicator_id, tension_id, decision_id, audience) nulls not distinct
    where last_day is null and place in ('STORIES', 'INDICATOR', 'FRONT_QUOTE', 'TENSION', 'DECISION');

  -- The teller's word reaches the decision in the same transaction.
  create function decision_story_down() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
  begin
    update decision_story set is_down = new.taken_down_on is not null
    where initiative_id = new.initiative_id and decision_id = new.decision_id and story_id = new.story_id;
    return null;
  end $$;
  revoke execute on function decision_story_down() from public;
  create trigger decision_story_down after update of taken_down_on on story_use for each row
    when (new.place = 'DECISION') execute function decision_story_down();
  -- As a tombstone brings it to a database that was restored.
  create trigger decision_story_kept_down after insert on story_use for each row
    when (new.place = 'DECISION' and new.taken_down_on is not null) execute function decision_story_down();
  grant select (decision_id) on story_use to chorus_keeper;`;

/** No words of anybody go to the trail: it cannot be erased. */
const AUDIT = `
  create function audit_decision() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
  declare
    entry jsonb := to_jsonb(coalesce(new, old));
    who uuid := current_account();
  begin
    insert into audit_entry (initiative_id, at, account_id, subject, subject_id, action, detail)
    values ((entry->>'initiative_id')::uuid, case when who is not null then now() end, who, tg_table_name,
      entry->>(tg_argv[0]), lower(tg_op), entry - array['initiative_id', 'name', 'title', 'text', 'reasons',
        'not_chosen', 'content', 'what', 'who', 'words']);
    return null;
  end $$;
  revoke execute on function audit_decision() from public;
  ${['decision_body', 'decision']
    .map(
      (table) =>
        `create trigger audit after insert or update on ${table} for each row execute function audit_decision('id');`,
    )
    .join('\n')}
  ${READ.map(
    (table) =>
      `create trigger audit after insert or update or delete on ${table} for each row execute function audit_decision('decision_id');`,
  ).join('\n')}`;
