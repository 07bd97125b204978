import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ofInitiative, onlyWhere, READERS } from './tenancy.js';

/**
 * Review in full. Reviewers hide words of a story; its teller sees which and why, and may object. An initiative says how
 * its stories are read, whether two people must have read one, and where a teller of something hard finds help.
 *
 * A span counts the code points of one text. When that text changes or is erased, every span of it would point at
 * other words or keep the length of a name, so the spans go with it, whoever changes the text.
 */
export class Review1790000000021 implements MigrationInterface {
  name = 'Review1790000000021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REDACTIONS);
    await runner.query(MODERATION);
    await runner.query(CODEBOOK);
    await runner.query(CODING);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table theme_memo, settled_code, coding;
      drop trigger note_theme_move on theme;
      drop function note_theme_move();
      drop table theme_event;
      drop trigger tally_moderation on story;
      drop trigger show_moderation on initiative;
      drop function tally_moderation(), show_moderation();
      drop table shelf_moderation, moderation_tally, moderation_event, support_resource, review_policy;
      alter table story drop column agreed_by;
      drop trigger spans_follow_words on story;
      drop function spans_follow_words();
      alter table message drop column objection;
      drop table redaction;`);
  }
}

const REDACTIONS = `
  create table redaction (
    initiative_id uuid not null references initiative,
    story_id uuid not null,
    part text not null check (part in ('TITLE', 'TEXT')),
    -- Code points, the first one hidden and the first one after it.
    start_at integer not null,
    end_at integer not null,
    kind text not null check (kind in ('NAME', 'PLACE', 'OTHER')),
    -- For the teller.
    reason text not null default '',
    hidden_on date not null default current_date,
    primary key (initiative_id, story_id, part, start_at),
    foreign key (initiative_id, story_id) references story,
    check (0 <= start_at and start_at < end_at)
  );
  -- A teller's word against what was hidden; open until the reviewers answer it or change what is hidden.
  alter table message add column objection text not null default ''
    check (objection in ('', 'OPEN', 'SETTLED') and (objection = '' or author = 'TELLER'));

  ${ofInitiative('redaction')}
  ${onlyWhere('redaction', 'chorus_teller', 'story_id = current_story()')}
  grant select on redaction to chorus_teller;
  grant select, insert, delete on redaction to chorus_reviewer, chorus_steward;
  grant update (objection) on message to chorus_reviewer, chorus_steward;

  create function spans_follow_words() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
  begin
    delete from redaction where initiative_id = new.initiative_id and story_id = new.id;
    delete from coding where initiative_id = new.initiative_id and story_id = new.id;
    delete from settled_code where initiative_id = new.initiative_id and story_id = new.id;
    return null;
  end $$;
  revoke execute on function spans_follow_words() from public;
  create trigger spans_follow_words after update of title, text on story for each row
    when (new.title is distinct from old.title or new.text is distinct from old.text)
    execute function spans_follow_words();`;

const MODERATION = `
  create table review_policy (
    initiative_id uuid not null references initiative,
    -- Two people must have read a story before it is shown.
    two_people boolean not null default false,
    -- How stories are read, what is held and why; for everybody to read.
    words text not null default '',
    translations jsonb not null default '{}',
    primary key (initiative_id)
  );
  create table support_resource (
    initiative_id uuid not null references initiative,
    id uuid not null,
    name text not null,
    helps_with text not null,
    phone text not null default '',
    address text not null default '',
    languages text[] not null default '{}',
    hours text not null default '',
    -- Content warnings that it belongs to, in words; none means that it helps with anything.
    warnings text[] not null default '{}',
    translations jsonb not null default '{}',
    position integer not null default 0,
    primary key (initiative_id, id)
  );

  -- Who said yes first, where two people must.
  alter table story add column agreed_by uuid references account on delete set null;
  grant update (agreed_by) on story to chorus_reviewer, chorus_steward;

  -- What was decided about stories, without their words. A reason that a teller was given goes with the words.
  create table moderation_event (
    initiative_id uuid not null references initiative,
    number bigint generated always as identity,
    story_id uuid not null,
    decision text not null check (decision in ('AGREED', 'PUBLISHED', 'HELD', 'TAKEN_DOWN', 'HIDDEN')),
    reason text not null default '',
    decided_on date not null default current_date,
    decided_by uuid references account on delete set null,
    primary key (initiative_id, number),
    foreign key (initiative_id, story_id) references story
  );
  create index moderation_event_story on moderation_event (initiative_id, story_id);

  -- How many stories are published and held: true counts, which no request may read, and what may be shown of them.
  create table moderation_tally (
    initiative_id uuid not null references initiative,
    published integer not null default 0,
    held integer not null default 0,
    primary key (initiative_id)
  );
  create table shelf_moderation (
    initiative_id uuid not null references initiative,
    -- Null where the number is too small to be shown.
    published integer,
    held integer,
    primary key (initiative_id)
  );

  ${ofInitiative('review_policy', 'support_resource', 'moderation_event', 'moderation_tally', 'shelf_moderation')}
  grant select on review_policy, support_resource, shelf_moderation to ${READERS};
  grant insert, update, delete on review_policy, support_resource to chorus_steward;
  grant insert on moderation_event to chorus_reviewer, chorus_steward;
  grant select on moderation_event to chorus_steward;

  create function show_moderation() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
  begin
    insert into shelf_moderation (initiative_id, published, held)
    select t.initiative_id, case when t.published = 0 or t.published >= new.minimum_count then t.published end,
      case when t.held = 0 or t.held >= new.minimum_count then t.held end
    from moderation_tally t where t.initiative_id = new.id
    on conflict (initiative_id) do update set published = excluded.published, held = excluded.held;
    return null;
  end $$;
  revoke execute on function show_moderation() from public;
  -- Every rewrite of the shelf moves its version; here the counts of it are written with the rules of the moment.
  create trigger show_moderation after update of shelf_version, minimum_count on initiative
    for each row execute function show_moderation();

  create function tally_moderation() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
  begin
    insert into moderation_tally (initiative_id, published, held)
    values (new.initiative_id, (new.state = 'PUBLISHED')::integer - (old.state = 'PUBLISHED')::integer,
            (new.state = 'HELD')::integer - (old.state = 'HELD')::integer)
    on conflict (initiative_id) do update set published = moderation_tally.published + excluded.published,
      held = moderation_tally.held + excluded.held;
    update initiative set shelf_version = shelf_version + 1 where id = new.initiative_id;
    if new.text is null then
      update moderation_event set reason = '' where initiative_id = new.initiative_id and story_id = new.id;
    end if;
    return null;
  end $$;
  revoke execute on function tally_moderation() from public;
  create trigger tally_moderation after update of state on story for each row
    when (new.state is distinct from old.state) execute function tally_moderation();

  insert into moderation_tally (initiative_id, published, held)
  select initiative_id, count(*) filter (where state = 'PUBLISHED'), count(*) filter (where state = 'HELD')
  from story group by initiative_id;
  update initiative set shelf_version = shelf_version + 1;`;

const CODEBOOK = `
  -- What became of themes that were merged, split or moved. Themes go and come back, so nothing here refers to them.
  create table theme_event (
    initiative_id uuid not null references initiative,
    id uuid not null,
    kind text not null check (kind in ('MERGED', 'SPLIT', 'MOVED')),
    -- The theme that was merged away, split or moved, and the one it went into, that came of it, or it now belongs to.
    theme_id uuid not null,
    other_id uuid,
    -- As they were called then.
    name text not null,
    other_name text not null default '',
    stories integer not null,
    made_at timestamptz not null default now(),
    made_by uuid references account on delete set null,
    -- What undoing needs; see codebook.service.ts.
    before jsonb not null,
    undone boolean not null default false,
    primary key (initiative_id, id)
  );
  create index theme_event_newest on theme_event (initiative_id, made_at desc);
  ${ofInitiative('theme_event')}
  grant select, insert, update (undone) on theme_event to chorus_steward;

  -- A move is a theme saved with another parent, whoever saves it.
  create function note_theme_move() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
  begin
    insert into theme_event (initiative_id, id, kind, theme_id, other_id, name, other_name, stories, made_by, before)
    select new.initiative_id, gen_random_uuid(), 'MOVED', new.id, new.parent_id, new.name,
      coalesce((select p.name from theme p where p.initiative_id = new.initiative_id and p.id = new.parent_id), ''),
      (select count(distinct t.story_id) from story_theme t
       where t.initiative_id = new.initiative_id and t.theme_id = new.id),
      current_account(),
      jsonb_build_object('taggings', '[]'::jsonb, 'prompts', '[]'::jsonb, 'below', '[]'::jsonb, 'parentId', old.parent_id);
    return null;
  end $$;
  revoke execute on function note_theme_move() from public;
  create trigger note_theme_move after update of parent_id on theme for each row
    when (new.parent_id is distinct from old.parent_id
      and current_setting('chorus.reshaping', true) is distinct from 'on')
    execute function note_theme_move();`;

const CODING = `
  -- What one coder makes of one story; nobody else's until both have finished. It goes with the words, as redactions do.
  create table coding (
    initiative_id uuid not null references initiative,
    story_id uuid not null,
    coder_id uuid not null references account on delete cascade,
    -- Themes of the whole story.
    theme_ids uuid[] not null default '{}',
    -- A list of {start, end, themeIds, memo}: spans in code points.
    excerpts jsonb not null default '[]',
    finished_on date,
    primary key (initiative_id, story_id, coder_id),
    foreign key (initiative_id, story_id) references story
  );
  create index coding_finished on coding (initiative_id, story_id) where finished_on is not null;
  -- What coders agreed on where they had differed.
  create table settled_code (
    initiative_id uuid not null references initiative,
    story_id uuid not null,
    theme_id uuid not null,
    applies boolean not null,
    note text not null default '',
    settled_by uuid references account on delete set null,
    settled_on date not null default current_date,
    primary key (initiative_id, story_id, theme_id),
    foreign key (initiative_id, story_id) references story,
    foreign key (initiative_id, theme_id) references theme on delete cascade
  );
  create table theme_memo (
    initiative_id uuid not null references initiative,
    id uuid not null,
    theme_id uuid not null,
    text text not null,
    written_by uuid references account on delete set null,
    written_on date not null default current_date,
    primary key (initiative_id, id),
    foreign key (initiative_id, theme_id) references theme on delete cascade
  );
  ${ofInitiative('coding', 'settled_code', 'theme_memo')}
  grant select, insert, update, delete on coding, settled_code, theme_memo to chorus_reviewer, chorus_steward;
  grant execute on function member_name(uuid) to chorus_reviewer;`;
