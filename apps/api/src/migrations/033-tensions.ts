import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MEMBERS, ofInitiative, onlyWhere } from './tenancy.js';

/**
 * The tension register: where numbers and stories point to opposite sides, people talk it through. What stands in these
 * tables is written to be read by an audience, so they are a shelf of their own: each row is shown to those whom the
 * audience of its tension reaches, by row-level security. Readings hold no count of tellers, only wide spans, and figures
 * that were shown; they are hidden again when the shelf no longer bears them out (see decisions/tensions.md).
 */
export class Tensions1790000000033 implements MigrationInterface {
  name = 'Tensions1790000000033';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(DOORS);
    await runner.query(READINGS);
    await runner.query(CONTRIBUTING);
    await runner.query(LEDGER);
    await runner.query(AUDIT);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke select (tension_id) on story_use from chorus_keeper;
      drop trigger tension_story_kept_down on story_use;
      drop trigger tension_story_down on story_use;
      drop function tension_story_down();
      drop index story_use_standing;
      alter table story_use no force row level security;
      delete from story_use where place = 'TENSION';
      alter table story_use force row level security;
      alter table story_use drop constraint story_use_tension_check, drop constraint story_use_shown_check,
        drop constraint story_use_place_check, drop column tension_id;
      alter table story_use add constraint story_use_place_check check (place in
        ('STORIES', 'INDICATOR', 'FRONT_QUOTE', 'MEETING', 'REPORT', 'PRINT', 'QUOTE', 'EXPORT'));
      alter table story_use add constraint story_use_shown_check
        check (place not in ('STORIES', 'INDICATOR', 'FRONT_QUOTE') or (live and note = '' and written_by is null));
      create unique index story_use_standing on story_use (initiative_id, story_id, place, indicator_id, audience)
        nulls not distinct where last_day is null and place in ('STORIES', 'INDICATOR', 'FRONT_QUOTE');
      drop function contribute_to_tension(uuid, uuid, text, text, text, text, text, text);
      drop table tension_lived, tension_measured, tension_story, tension_step, tension_contribution, tension;
      drop function audit_tension(), lived_stands(tension_lived), measured_stands(tension_measured);
      alter table message drop column is_notice;`);
  }
}

const TABLES = `
  create table tension (
    initiative_id uuid not null references initiative,
    id uuid not null,
    title text not null,
    -- In which language it is written.
    language text not null,
    indicator_id uuid not null,
    place_id uuid not null,
    -- Null: everyone. The group of the numbers; tellers are not told apart by group.
    category_id uuid,
    audience text not null check (audience in ('STEWARDS', 'PARTNERS', 'PUBLIC')),
    state text not null default 'OPEN' check (state in ('OPEN', 'IN_DIALOGUE', 'LEARNED', 'ACTED_ON', 'UNRESOLVED')),
    opened_on date not null,
    opened_by uuid references account on delete set null,
    -- The last day on which something in it was shown or changed.
    moved_on date not null,
    primary key (initiative_id, id),
    foreign key (initiative_id, indicator_id) references indicator,
    foreign key (initiative_id, place_id) references place,
    foreign key (initiative_id, category_id) references category
  );
  create index tension_newest on tension (initiative_id, moved_on desc, id);
  create index tension_indicator on tension (initiative_id, indicator_id);

  -- The curve as it stood when the tension was opened to an audience, from its shelf. One entry a period.
  create table tension_measured (
    initiative_id uuid not null references initiative,
    tension_id uuid not null,
    audience text not null check (audience in ('PARTNERS', 'PUBLIC')),
    indicator_id uuid not null,
    place_id uuid not null,
    breakdown_id uuid not null,
    starts date[] not null,
    ends date[] not null,
    values double precision[] not null,
    states text not null,
    reliability text not null,
    status text not null,
    read_on date not null,
    primary key (initiative_id, tension_id, audience),
    foreign key (initiative_id, tension_id) references tension
  );
  -- What tellers said then: LivedReading in libs/domain. No count is kept.
  create table tension_lived (
    initiative_id uuid not null references initiative,
    tension_id uuid not null,
    audience text not null check (audience in ('PARTNERS', 'PUBLIC')),
    indicator_id uuid not null,
    -- Null: everywhere.
    place_id uuid,
    at_least integer not null,
    at_most integer,
    leaning text not null check (leaning in ('BETTER', 'MIXED', 'WORSE', 'DIVIDED')),
    share text check (share in ('MOST', 'THREE_QUARTERS')),
    read_on date not null,
    primary key (initiative_id, tension_id, audience),
    foreign key (initiative_id, tension_id) references tension
  );
  -- Stories that are read beside it, while they may be; without their words.
  create table tension_story (
    initiative_id uuid not null references initiative,
    tension_id uuid not null,
    story_id uuid not null,
    position integer not null,
    cited_on date not null,
    cited_by uuid references account on delete set null,
    -- Its teller does not want it here.
    is_down boolean not null default false,
    primary key (initiative_id, tension_id, story_id),
    foreign key (initiative_id, tension_id) references tension,
    foreign key (initiative_id, story_id) references story
  );
  create index tension_story_story on tension_story (initiative_id, story_id);

  create table tension_contribution (
    initiative_id uuid not null references initiative,
    id uuid not null,
    tension_id uuid not null,
    kind text not null check (kind in ('POSITION', 'TURN', 'SILENCE')),
    side text not null check (side in ('COMMUNITY', 'INSTITUTION')),
    -- Who holds it, as they want to be called.
    holder text not null,
    fit text check (fit in ('CONFIRMED', 'EXPANDED', 'DISCORDANT')),
    text text not null,
    language text not null,
    state text not null default 'WAITING' check (state in ('WAITING', 'SHOWN', 'RETURNED')),
    -- Why it was returned; for the one who wrote it.
    reason text not null default '',
    -- In which order they were shown.
    shown_as integer,
    written_on date not null,
    written_by uuid references account on delete set null,
    decided_by uuid references account on delete set null,
    primary key (initiative_id, id),
    unique (initiative_id, tension_id, shown_as),
    foreign key (initiative_id, tension_id) references tension,
    check ((state = 'SHOWN') = (shown_as is not null))
  );
  create index tension_contribution_tension on tension_contribution (initiative_id, tension_id, state);

  -- Its course: outcomes and reopenings. A later one does not replace an earlier one.
  create table tension_step (
    initiative_id uuid not null references initiative,
    tension_id uuid not null,
    number integer not null,
    to_state text not null check (to_state in ('IN_DIALOGUE', 'LEARNED', 'ACTED_ON', 'UNRESOLVED')),
    ground text check (ground in ('DIALOGUE', 'NUMBERS_WRONG')),
    -- What was learned or done, or why it was opened again.
    text text not null,
    -- To those who spoke.
    answer text not null default '',
    -- What some still see differently; empty where nobody does.
    dissent text not null default '',
    language text not null,
    made_on date not null,
    made_by uuid references account on delete set null,
    primary key (initiative_id, tension_id, number),
    foreign key (initiative_id, tension_id) references tension,
    check ((to_state = 'IN_DIALOGUE') = (ground is null))
  );

  -- Written by the application to tell a teller of something; it is no answer to what they wrote.
  alter table message add column is_notice boolean not null default false
    check (not is_notice or author = 'STEWARD');
`;

const OF_TENSION = [
  'tension_measured',
  'tension_lived',
  'tension_story',
  'tension_contribution',
  'tension_step',
];
const OUTSIDE = 'chorus_public, chorus_partner, chorus_contributor';

const DOORS = `
  ${ofInitiative('tension', ...OF_TENSION)}
  ${onlyWhere('tension', 'chorus_public', `audience = 'PUBLIC'`)}
  ${onlyWhere('tension', 'chorus_partner, chorus_contributor', `audience in ('PARTNERS', 'PUBLIC')`)}
  ${onlyWhere('tension', 'chorus_teller', `audience <> 'STEWARDS'`)}
  ${OF_TENSION.map((table) =>
    onlyWhere(
      table,
      OUTSIDE,
      `exists (select from tension t where t.initiative_id = ${table}.initiative_id and t.id = ${table}.tension_id)`,
    ),
  ).join('\n')}
  ${onlyWhere('tension_story', 'chorus_teller', 'story_id = current_story()')}
  create policy shown_to_public on tension_contribution as restrictive for select to chorus_public
    using (state = 'SHOWN');
  create policy shown_or_own on tension_contribution as restrictive for select to chorus_partner, chorus_contributor
    using (state = 'SHOWN' or written_by = current_account());

  -- Not who wrote, by account: a holder is called as they say.
  grant select (initiative_id, id, title, language, indicator_id, place_id, category_id, audience, state, opened_on,
    moved_on) on tension to chorus_public, chorus_partner, chorus_contributor;
  grant select (initiative_id, id, title, audience) on tension to chorus_teller;
  grant select (initiative_id, tension_id, story_id) on tension_story to chorus_teller;
  grant select (initiative_id, tension_id, story_id, position, is_down) on tension_story
    to chorus_public, chorus_partner, chorus_contributor;
  grant select (initiative_id, tension_id, number, to_state, ground, text, answer, dissent, language, made_on)
    on tension_step to chorus_public, chorus_partner, chorus_contributor;
  grant select (initiative_id, id, tension_id, kind, side, holder, fit, text, language, state, shown_as, written_on)
    on tension_contribution to chorus_public;
  grant select on tension_contribution to ${MEMBERS};
  grant select on tension_measured, tension_lived to chorus_public, ${MEMBERS};
  grant select on tension, tension_story, tension_step to chorus_reviewer, chorus_steward;
  grant insert on tension, tension_story, tension_step, tension_contribution to chorus_reviewer, chorus_steward;
  grant update (audience, state, moved_on) on tension to chorus_reviewer, chorus_steward;
  grant update (state, reason, shown_as, decided_by) on tension_contribution to chorus_reviewer, chorus_steward;
  grant insert on tension_measured, tension_lived to chorus_reviewer, chorus_steward;
  ${onlyWhere('tension_measured', 'chorus_public', `audience = 'PUBLIC'`)}
  ${onlyWhere('tension_lived', 'chorus_public', `audience = 'PUBLIC'`)}`;

const READINGS = `
  -- Every figure of the reading is still shown for its period. Whatever was hidden since hides it here too.
  create function measured_stands(one tension_measured) returns boolean language sql stable
    set search_path = public, pg_temp as $$
    select exists (
      select from shelf_indicator i join shelf_series s on s.initiative_id = i.initiative_id
        and s.audience = i.audience and s.indicator_id = i.indicator_id
      where i.initiative_id = one.initiative_id and i.audience = one.audience and i.indicator_id = one.indicator_id
        and s.place_id = one.place_id and s.breakdown_id = one.breakdown_id
        and not exists (
          select from unnest(one.starts, one.values) as frozen (start, value)
          where frozen.value is not null and not exists (
            select from unnest(i.period_starts, s.values) as now (start, value)
            where now.start = frozen.start and now.value is not null)))
  $$;
  -- At least as many tellers as it speaks of still do, and that is enough to be told.
  create function lived_stands(one tension_lived) returns boolean language sql stable
    set search_path = public, pg_temp as $$
    with recursive below (id) as (
      select one.place_id
      union all
      select p.id from place p join below b on p.parent_id = b.id where p.initiative_id = one.initiative_id
    )
    select one.at_least >= (select minimum_count from initiative where id = one.initiative_id)
      and one.at_least <= case when one.place_id is null
        then (select g.better + g.mixed + g.worse from shelf_reading g where g.initiative_id = one.initiative_id
          and g.audience = one.audience and g.indicator_id = one.indicator_id)
        else (select count(*) from shelf_story_indicator l join shelf_story s on s.initiative_id = l.initiative_id
            and s.audience = l.audience and s.story_id = l.story_id
          where l.initiative_id = one.initiative_id and l.audience = one.audience and l.indicator_id = one.indicator_id
            and l.lived_trend is not null and s.place_id in (select id from below)) end
  $$;
  revoke execute on function measured_stands, lived_stands from public;
  grant execute on function measured_stands, lived_stands to chorus_public, ${MEMBERS};
  create policy while_shown on tension_measured as restrictive for select
    to chorus_public, ${MEMBERS} using (measured_stands(tension_measured));
  create policy while_said on tension_lived as restrictive for select
    to chorus_public, ${MEMBERS} using (lived_stands(tension_lived));`;

const CONTRIBUTING = `
  -- Partners write nothing of their own accord. This hands one contribution to the moderators of a tension they can see;
  -- it is read by them alone until they show it. Says whether it was taken.
  create function contribute_to_tension(given uuid, tension uuid, kind text, side text, holder text, fit text,
    words text, language text) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if not exists (select from tension t where t.initiative_id = current_initiative() and t.id = contribute_to_tension.tension
      and t.state in ('OPEN', 'IN_DIALOGUE')
      and (current_setting('role') in ('chorus_reviewer', 'chorus_steward', 'chorus_owner') or t.audience <> 'STEWARDS'))
      or current_account() is null or kind not in ('POSITION', 'TURN') then
      return false;
    end if;
    insert into tension_contribution (initiative_id, id, tension_id, kind, side, holder, fit, text, language, written_on,
      written_by)
    values (current_initiative(), given, tension, kind, side, holder, fit, words, language, current_date, current_account())
    on conflict do nothing;
    return exists (select from tension_contribution c where c.initiative_id = current_initiative() and c.id = given
      and c.tension_id = contribute_to_tension.tension and c.written_by = current_account());
  end $$;
  revoke execute on function contribute_to_tension from public;
  grant execute on function contribute_to_tension to ${MEMBERS};`;

const LEDGER = `
  alter table story_use add column tension_id uuid;
  alter table story_use drop constraint story_use_place_check;
  alter table story_use add constraint story_use_place_check check (place in
    ('STORIES', 'INDICATOR', 'FRONT_QUOTE', 'TENSION', 'MEETING', 'REPORT', 'PRINT', 'QUOTE', 'EXPORT'));
  do $$ begin
    execute (select 'alter table story_use drop constraint ' || quote_ident(conname) from pg_constraint
      where conrelid = 'story_use'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%written_by IS NULL%');
  end $$;
  alter table story_use add constraint story_use_shown_check check (
    place not in ('STORIES', 'INDICATOR', 'FRONT_QUOTE', 'TENSION') or (live and note = '' and written_by is null));
  alter table story_use add constraint story_use_tension_check check ((place = 'TENSION') = (tension_id is not null));
  drop index story_use_standing;
  create unique index story_use_standing
    on story_use (initiative_id, story_id, place, indicator_id, tension_id, audience) nulls not distinct
    where last_day is null and place in ('STORIES', 'INDICATOR', 'FRONT_QUOTE', 'TENSION');

  -- The teller's word reaches the tension in the same transaction.
  create function tension_story_down() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
  begin
    update tension_story set is_down = new.taken_down_on is not null
    where initiative_id = new.initiative_id and tension_id = new.tension_id and story_id = new.story_id;
    return null;
  end $$;
  revoke execute on function tension_story_down() from public;
  create trigger tension_story_down after update of taken_down_on on story_use for each row
    when (new.place = 'TENSION') execute function tension_story_down();
  -- As a tombstone brings it to a database that was restored.
  create trigger tension_story_kept_down after insert on story_use for each row
    when (new.place = 'TENSION' and new.taken_down_on is not null) execute function tension_story_down();
  grant select (tension_id) on story_use to chorus_keeper;`;

/** No words of anybody go to the trail: it cannot be erased. */
const AUDIT = `
  create function audit_tension() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
  declare
    entry jsonb := to_jsonb(coalesce(new, old));
    who uuid := current_account();
  begin
    insert into audit_entry (initiative_id, at, account_id, subject, subject_id, action, detail)
    values ((entry->>'initiative_id')::uuid, case when who is not null then now() end, who, tg_table_name,
      entry->>(tg_argv[0]), lower(tg_op),
      entry - array['initiative_id', 'title', 'holder', 'text', 'reason', 'answer', 'dissent', 'values']);
    return null;
  end $$;
  revoke execute on function audit_tension() from public;
  create trigger audit after insert or update of audience, state on tension
    for each row execute function audit_tension('id');
  ${['tension_story', 'tension_contribution', 'tension_step', 'tension_measured', 'tension_lived']
    .map(
      (table) =>
        `create trigger audit after insert or update or delete on ${table} for each row execute function audit_tension('tension_id');`,
    )
    .join('\n')}`;
