import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MEMBERS, ofInitiative, onlyWhere } from './tenancy.js';

/**
 * Reports: numbers and stories as one text. What is being written stands in the workroom with its versions; what is
 * published is written to a shelf of its own, shown to whom its audience reaches. Stories are named and never copied.
 * Frozen figures are readable only while each of them is still shown (see decisions/reports.md).
 */
export class Reports1790000000037 implements MigrationInterface {
  name = 'Reports1790000000037';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(WORKROOM);
    await runner.query(SHELF);
    await runner.query(DOORS);
    await runner.query(FIGURES);
    await runner.query(LEDGER);
    await runner.query(AUDIT);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke select (report_id) on story_use from chorus_keeper;
      drop trigger report_story_kept_down on story_use;
      drop trigger report_story_down on story_use;
      drop function report_story_down();
      drop index story_use_standing;
      alter table story_use no force row level security;
      delete from story_use where place = 'REPORT_PAGE';
      alter table story_use force row level security;
      alter table story_use drop constraint story_use_report_check, drop constraint story_use_shown_check,
        drop constraint story_use_place_check, drop column report_id;
      alter table story_use add constraint story_use_place_check check (place in
        ('STORIES', 'INDICATOR', 'FRONT_QUOTE', 'TENSION', 'DECISION', 'MEETING', 'REPORT', 'PRINT', 'QUOTE', 'EXPORT'));
      alter table story_use add constraint story_use_shown_check check (
        place not in ('STORIES', 'INDICATOR', 'FRONT_QUOTE', 'TENSION', 'DECISION') or (live and note = '' and written_by is null));
      create unique index story_use_standing
        on story_use (initiative_id, story_id, place, indicator_id, tension_id, decision_id, audience) nulls not distinct
        where last_day is null and place in ('STORIES', 'INDICATOR', 'FRONT_QUOTE', 'TENSION', 'DECISION');
      drop table report_picture, shelf_report_figure, shelf_report_story, shelf_report, report_version, report;
      drop function audit_report();
      create or replace function measured_stands(one tension_measured) returns boolean language sql stable
        set search_path = public, pg_temp as $$
        select exists (
          select from shelf_indicator i join shelf_series s on s.initiative_id = i.initiative_id
            and s.audience = i.audience and s.indicator_id = i.indicator_id
          where i.initiative_id = one.initiative_id and i.audience = one.audience
            and i.indicator_id = one.indicator_id
            and s.place_id = one.place_id and s.breakdown_id = one.breakdown_id
            and not exists (
              select from unnest(one.starts, one.values) as frozen (start, value)
              where frozen.value is not null and not exists (
                select from unnest(i.period_starts, s.values) as now (start, value)
                where now.start = frozen.start and now.value is not null)))
      $$;
      drop function figures_stand(uuid, text, uuid, uuid, uuid, date[], double precision[]);`);
  }
}

const WORKROOM = `
  create table report (
    initiative_id uuid not null references initiative,
    -- Made by the page that began it.
    id uuid not null,
    slug text not null,
    title text not null,
    summary text not null default '',
    language text not null,
    audience text not null check (audience in ('STEWARDS', 'PARTNERS', 'PUBLIC')),
    numbers text not null check (numbers in ('LIVE', 'FROZEN')),
    -- As libs/domain reads it (readReportBlocks).
    blocks jsonb not null,
    -- Moves with every saving, so that two who write at once notice.
    version integer not null default 1,
    changed_at timestamptz not null default now(),
    changed_by uuid references account on delete set null,
    primary key (initiative_id, id),
    unique (initiative_id, slug)
  );
  -- What stood before a longer pause, before somebody else wrote, and at each publication.
  create table report_version (
    initiative_id uuid not null references initiative,
    report_id uuid not null,
    number integer not null check (number > 0),
    title text not null,
    summary text not null,
    blocks jsonb not null,
    is_edition boolean not null,
    kept_at timestamptz not null,
    kept_by uuid references account on delete set null,
    primary key (initiative_id, report_id, number),
    foreign key (initiative_id, report_id) references report on delete cascade
  );
  create table report_picture (
    initiative_id uuid not null references initiative,
    id uuid not null,
    width integer not null,
    height integer not null,
    -- [{size, name, type, bytes}]: the name is that of the file.
    files jsonb not null,
    made_on date not null default current_date,
    made_by uuid references account on delete set null,
    primary key (initiative_id, id)
  );`;

const SHELF = `
  create table shelf_report (
    initiative_id uuid not null references initiative,
    report_id uuid not null,
    slug text not null,
    title text not null,
    summary text not null,
    language text not null,
    audience text not null check (audience in ('STEWARDS', 'PARTNERS', 'PUBLIC')),
    numbers text not null check (numbers in ('LIVE', 'FROZEN')),
    blocks jsonb not null,
    picture_ids uuid[] not null,
    edition integer not null,
    first_published_on date not null,
    published_on date not null,
    published_by uuid references account on delete set null,
    primary key (initiative_id, report_id),
    unique (initiative_id, slug),
    foreign key (initiative_id, report_id) references report
  );
  create table shelf_report_story (
    initiative_id uuid not null references initiative,
    report_id uuid not null,
    story_id uuid not null,
    -- The teller's word: not here.
    is_down boolean not null default false,
    primary key (initiative_id, report_id, story_id),
    foreign key (initiative_id, report_id) references shelf_report on delete cascade,
    foreign key (initiative_id, story_id) references story
  );
  create index shelf_report_story_story on shelf_report_story (initiative_id, story_id);
  -- One entry a period, as the shelf of the report's audience showed it. Nothing here is ever changed: what a later
  -- edition keeps is copied, as far as it may still be read.
  create table shelf_report_figure (
    initiative_id uuid not null references initiative,
    report_id uuid not null,
    edition integer not null,
    audience text not null check (audience in ('PARTNERS', 'PUBLIC')),
    indicator_id uuid not null,
    place_id uuid not null,
    breakdown_id uuid not null,
    starts date[] not null,
    ends date[] not null,
    values double precision[] not null,
    lower double precision[] not null,
    upper double precision[] not null,
    states text not null,
    reliability text not null,
    status text not null,
    read_on date not null,
    primary key (initiative_id, report_id, edition, indicator_id, place_id, breakdown_id),
    foreign key (initiative_id, report_id) references shelf_report on delete cascade,
    foreign key (initiative_id, indicator_id) references indicator on delete cascade
  );`;

const OF_REPORT = ['shelf_report_story', 'shelf_report_figure'];
const OUTSIDE = 'chorus_public, chorus_partner, chorus_contributor';
const WRITERS = 'chorus_reviewer, chorus_steward';

const DOORS = `
  ${ofInitiative('report', 'report_version', 'report_picture', 'shelf_report', ...OF_REPORT)}
  grant select, insert, update on report to ${WRITERS};
  grant delete on report to chorus_steward;
  grant select, insert on report_version, report_picture to ${WRITERS};
  grant select (initiative_id, id, width, height, files) on report_picture to ${OUTSIDE};

  ${onlyWhere('shelf_report', 'chorus_public', `audience = 'PUBLIC'`)}
  ${onlyWhere('shelf_report', 'chorus_partner, chorus_contributor', `audience in ('PARTNERS', 'PUBLIC')`)}
  ${onlyWhere('shelf_report', 'chorus_teller', `audience <> 'STEWARDS'`)}
  ${OF_REPORT.map((table) =>
    onlyWhere(
      table,
      OUTSIDE,
      `exists (select from shelf_report r where r.initiative_id = ${table}.initiative_id and r.report_id = ${table}.report_id)`,
    ),
  ).join('\n')}
  ${onlyWhere('shelf_report_story', 'chorus_teller', 'story_id = current_story()')}
  ${onlyWhere(
    'report_picture',
    OUTSIDE,
    `exists (select from shelf_report r where r.initiative_id = report_picture.initiative_id
       and report_picture.id = any (r.picture_ids))`,
  )}
  grant select (initiative_id, report_id, slug, title, summary, language, audience, numbers, blocks, picture_ids, edition,
    first_published_on, published_on) on shelf_report to ${OUTSIDE};
  grant select (initiative_id, report_id, slug, title, audience) on shelf_report to chorus_teller;
  grant select on shelf_report to ${WRITERS};
  grant insert, update, delete on shelf_report to chorus_steward;
  grant insert on shelf_report_figure to chorus_steward;
  grant select on shelf_report_story to ${OUTSIDE}, ${WRITERS}, chorus_teller;
  grant insert, delete on shelf_report_story to chorus_steward;
  grant select on shelf_report_figure to chorus_public, ${MEMBERS};`;

const FIGURES = `
  -- Every figure that was frozen is still shown for its period. Whatever was hidden since hides it too.
  create function figures_stand(initiative uuid, reader text, indicator uuid, place uuid, breakdown uuid, starts date[],
    figures double precision[]) returns boolean language sql stable set search_path = public, pg_temp as $$
    select exists (
      select from shelf_indicator i join shelf_series s on s.initiative_id = i.initiative_id
        and s.audience = i.audience and s.indicator_id = i.indicator_id
      where i.initiative_id = initiative and i.audience = reader and i.indicator_id = indicator
        and s.place_id = place and s.breakdown_id = breakdown
        and not exists (
          select from unnest(figures_stand.starts, figures) as frozen (start, value)
          where frozen.value is not null and not exists (
            select from unnest(i.period_starts, s.values) as now (start, value)
            where now.start = frozen.start and now.value is not null)))
  $$;
  revoke execute on function figures_stand from public;
  grant execute on function figures_stand to chorus_public, ${MEMBERS};
  create or replace function measured_stands(one tension_measured) returns boolean language sql stable
    set search_path = public, pg_temp as $$
    select figures_stand(one.initiative_id, one.audience, one.indicator_id, one.place_id, one.breakdown_id, one.starts,
      one.values)
  $$;
  create policy while_shown on shelf_report_figure as restrictive for select to chorus_public, ${MEMBERS}
    using (figures_stand(initiative_id, audience, indicator_id, place_id, breakdown_id, starts, values));`;

const LEDGER = `
  alter table story_use add column report_id uuid;
  alter table story_use drop constraint story_use_place_check;
  alter table story_use add constraint story_use_place_check check (place in
    ('STORIES', 'INDICATOR', 'FRONT_QUOTE', 'TENSION', 'DECISION', 'REPORT_PAGE', 'MEETING', 'REPORT', 'PRINT', 'QUOTE', 'EXPORT'));
  alter table story_use drop constraint story_use_shown_check;
  alter table story_use add constraint story_use_shown_check check (
    place not in ('STORIES', 'INDICATOR', 'FRONT_QUOTE', 'TENSION', 'DECISION', 'REPORT_PAGE')
      or (live and note = '' and written_by is null));
  alter table story_use add constraint story_use_report_check check ((place = 'REPORT_PAGE') = (report_id is not null));
  drop index story_use_standing;
  create unique index story_use_standing
    on story_use (initiative_id, story_id, place, indicator_id, tension_id, decision_id, report_id, audience) nulls not distinct
    where last_day is null and place in ('STORIES', 'INDICATOR', 'FRONT_QUOTE', 'TENSION', 'DECISION', 'REPORT_PAGE');

  -- The teller's word reaches the report in the same transaction.
  create function report_story_down() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
  begin
    update shelf_report_story set is_down = new.taken_down_on is not null
    where initiative_id = new.initiative_id and report_id = new.report_id and story_id = new.story_id;
    return null;
  end $$;
  revoke execute on function report_story_down() from public;
  create trigger report_story_down after update of taken_down_on on story_use for each row
    when (new.place = 'REPORT_PAGE') execute function report_story_down();
  -- As a tombstone brings it to a database that was restored.
  create trigger report_story_kept_down after insert on story_use for each row
    when (new.place = 'REPORT_PAGE' and new.taken_down_on is not null) execute function report_story_down();
  grant select (report_id) on story_use to chorus_keeper;`;

/** Who published what to whom, and no words: the trail cannot be erased. */
const AUDIT = `
  create function audit_report() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
  declare
    entry jsonb := to_jsonb(coalesce(new, old));
  begin
    insert into audit_entry (initiative_id, at, account_id, subject, subject_id, action, detail)
    values ((entry->>'initiative_id')::uuid, now(), current_account(), tg_table_name, entry->>'report_id', lower(tg_op),
      entry - array['initiative_id', 'title', 'summary', 'blocks']);
    return null;
  end $$;
  revoke execute on function audit_report() from public;
  create trigger audit after insert or update or delete on shelf_report
    for each row execute function audit_report();`;
