import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ofInitiative, onlyWhere, READERS } from './tenancy.js';

/**
 * The shelf: what an audience may see, and nothing else. Numbers are already suppressed, stories already redacted
 * and consented to; a request of the public or of a partner has no other place to read them from.
 *
 * A series is one row of columns: values, states, bounds, one entry a period of its indicator.
 */
export class Shelf1790000000009 implements MigrationInterface {
  name = 'Shelf1790000000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table shelf_indicator (
        initiative_id uuid not null references initiative,
        audience text not null check (audience in ('PARTNERS', 'PUBLIC')),
        indicator_id uuid not null,
        slug text not null,
        result_id uuid,
        position integer not null,
        -- Name, definition and the like, with translations; see shelf-indicator.ts.
        facts jsonb not null,
        period_starts date[] not null,
        period_ends date[] not null,
        annotations jsonb not null,
        published_at timestamptz not null default now(),
        primary key (initiative_id, audience, indicator_id),
        unique (initiative_id, audience, slug),
        foreign key (initiative_id, indicator_id) references indicator on delete cascade
      );

      create table shelf_series (
        initiative_id uuid not null references initiative,
        audience text not null check (audience in ('PARTNERS', 'PUBLIC')),
        indicator_id uuid not null,
        place_id uuid not null,
        breakdown_id uuid not null,
        -- One entry a period of the indicator; null where the state says why.
        values double precision[] not null,
        lower double precision[] not null,
        upper double precision[] not null,
        numerators double precision[] not null,
        denominators double precision[] not null,
        targets double precision[] not null,
        -- One character a period: POINT_CODES and RELIABILITY_CODES in libs/domain.
        states text not null,
        reliability text not null,
        notes jsonb not null default '{}',
        summary jsonb not null,
        primary key (initiative_id, audience, indicator_id, place_id, breakdown_id),
        foreign key (initiative_id, audience, indicator_id) references shelf_indicator on delete cascade,
        foreign key (initiative_id, place_id) references place,
        foreign key (initiative_id, breakdown_id) references breakdown
      );
      create index shelf_series_place on shelf_series (initiative_id, audience, place_id, breakdown_id);

      create table shelf_story (
        initiative_id uuid not null references initiative,
        audience text not null check (audience in ('PARTNERS', 'PUBLIC')),
        story_id uuid not null,
        prompt_id uuid not null,
        language text not null,
        title text not null,
        text text not null,
        -- Empty unless the teller allows quoting.
        quote text not null,
        -- Empty unless the teller allows the name to be shown.
        alias text not null,
        via text not null,
        place_id uuid,
        happened_start date,
        happened_end date,
        lived_trend smallint,
        theme_ids uuid[] not null,
        content_warnings text[] not null,
        arrived_on date not null,
        consent_until date,
        primary key (initiative_id, audience, story_id),
        foreign key (initiative_id, story_id) references story,
        foreign key (initiative_id, prompt_id) references prompt
      );
      create index shelf_story_newest on shelf_story (initiative_id, audience, arrived_on desc, story_id desc);
      create index shelf_story_ending on shelf_story (initiative_id, consent_until) where consent_until is not null;

      create table shelf_story_indicator (
        initiative_id uuid not null references initiative,
        audience text not null,
        indicator_id uuid not null,
        story_id uuid not null,
        stance text not null check (stance in ('CONFIRMS', 'EXPANDS', 'DISCORDANT')),
        happened_start date,
        happened_end date,
        lived_trend smallint,
        arrived_on date not null,
        quotable boolean not null,
        consent_until date,
        primary key (initiative_id, audience, indicator_id, story_id),
        foreign key (initiative_id, audience, story_id) references shelf_story on delete cascade,
        foreign key (initiative_id, indicator_id) references indicator on delete cascade
      );
      create index shelf_story_indicator_story on shelf_story_indicator (initiative_id, audience, story_id);
      create index shelf_story_indicator_newest on shelf_story_indicator
        (initiative_id, audience, indicator_id, quotable, arrived_on desc, story_id desc);

      -- Finding: one narrow row a story. Its terms are the words of the text and the things it can be filtered by,
      -- so that one index answers any mixture of them.
      create table shelf_story_search (
        initiative_id uuid not null references initiative,
        audience text not null,
        story_id uuid not null,
        arrived_on date not null,
        terms tsvector not null,
        primary key (initiative_id, audience, story_id),
        foreign key (initiative_id, audience, story_id) references shelf_story on delete cascade
      );
      create index shelf_story_search_terms on shelf_story_search using gin (terms);
      create index shelf_story_search_newest on shelf_story_search
        (initiative_id, audience, arrived_on desc, story_id desc);

      -- Lived trend of the stories on the shelf, by indicator. Kept by a trigger, so that it cannot drift.
      create table shelf_reading (
        initiative_id uuid not null references initiative,
        audience text not null,
        indicator_id uuid not null,
        stories integer not null default 0,
        better integer not null default 0,
        mixed integer not null default 0,
        worse integer not null default 0,
        primary key (initiative_id, audience, indicator_id),
        foreign key (initiative_id, indicator_id) references indicator on delete cascade
      );

      -- How many of those stories happened in which year, for the lane under a small curve.
      create table shelf_reading_year (
        initiative_id uuid not null references initiative,
        audience text not null,
        indicator_id uuid not null,
        year integer not null,
        stories integer not null default 0,
        primary key (initiative_id, audience, indicator_id, year),
        foreign key (initiative_id, indicator_id) references indicator on delete cascade
      );

      -- Tellers by category: true counts, for stewards' eyes and as the ground of the voices meter.
      create table voice_tally (
        initiative_id uuid not null references initiative,
        audience text not null,
        category_id uuid not null,
        tellers integer not null default 0,
        primary key (initiative_id, audience, category_id),
        foreign key (initiative_id, category_id) references category on delete cascade
      );
      -- The voices meter as an audience may see it: shares, intervals and words, small counts hidden.
      create table shelf_voices (
        initiative_id uuid not null references initiative,
        audience text not null,
        dimension_id uuid not null,
        meter jsonb not null,
        primary key (initiative_id, audience, dimension_id),
        foreign key (initiative_id, dimension_id) references dimension on delete cascade
      );

      ${ofInitiative('shelf_indicator', 'shelf_series', 'shelf_story', 'shelf_story_indicator')}
      ${ofInitiative('shelf_story_search', 'shelf_reading', 'shelf_reading_year', 'voice_tally', 'shelf_voices')}
      ${[
        'shelf_indicator',
        'shelf_series',
        'shelf_story',
        'shelf_story_indicator',
        'shelf_reading',
        'shelf_reading_year',
        'shelf_voices',
      ]
        .map((table) => onlyWhere(table, 'chorus_public', `audience = 'PUBLIC'`))
        .join('\n')}
      ${['shelf_story', 'shelf_story_indicator', 'shelf_story_search']
        .map((table) => onlyWhere(table, 'chorus_teller', 'story_id = current_story()'))
        .join('\n')}
      -- A consent that ran out yesterday hides the story today, before anybody tidies up.
      ${['shelf_story', 'shelf_story_indicator']
        .map(
          (table) => `create policy while_consented on ${table} as restrictive for select
            to chorus_public, chorus_partner, chorus_contributor
            using (consent_until is null or consent_until >= current_date);`,
        )
        .join('\n')}

      grant select on shelf_indicator, shelf_series, shelf_story, shelf_story_indicator, shelf_reading,
        shelf_reading_year, shelf_voices to ${READERS};
      grant insert, update, delete on shelf_indicator, shelf_series to chorus_steward;
      grant insert, update, delete on shelf_story, shelf_story_indicator
        to chorus_teller, chorus_reviewer, chorus_steward;
      grant select, insert, update, delete on shelf_story_search to chorus_teller, chorus_reviewer, chorus_steward;
      grant select on voice_tally to chorus_teller, chorus_reviewer, chorus_steward;
      grant insert, update, delete on shelf_voices to chorus_teller, chorus_reviewer, chorus_steward;`);

    await runner.query(TALLIES);
    await runner.query(SEARCH);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function find_stories(text, text[], date, uuid, integer);
      drop table shelf_voices, voice_tally, shelf_reading_year, shelf_reading, shelf_story_search, shelf_story_indicator, shelf_story,
        shelf_series, shelf_indicator;
      drop function tally_voices(), tally_readings(), story_query(text);
      drop text search configuration chorus_en, chorus_es, chorus_simple;
      revoke all on schema public from chorus_search;
      drop owned by chorus_search;`);
  }
}

const TALLIES = `
  create function tally_voices() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
  declare
    one shelf_story := coalesce(new, old);
  begin
    insert into voice_tally (initiative_id, audience, category_id, tellers)
    select one.initiative_id, one.audience, v.category_id, case tg_op when 'INSERT' then 1 else -1 end
    from story_voice v where v.initiative_id = one.initiative_id and v.story_id = one.story_id
    order by v.category_id
    on conflict (initiative_id, audience, category_id)
      do update set tellers = voice_tally.tellers + excluded.tellers;
    return null;
  end $$;
  revoke execute on function tally_voices() from public;
  create trigger tally_voices after insert or delete on shelf_story
    for each row execute function tally_voices();

  create function tally_readings() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
  declare
    one shelf_story_indicator := coalesce(new, old);
    step integer := case tg_op when 'INSERT' then 1 else -1 end;
  begin
    insert into shelf_reading (initiative_id, audience, indicator_id, stories, better, mixed, worse)
    values (one.initiative_id, one.audience, one.indicator_id, step,
            case when one.lived_trend > 0 then step else 0 end,
            case when one.lived_trend = 0 then step else 0 end,
            case when one.lived_trend < 0 then step else 0 end)
    on conflict (initiative_id, audience, indicator_id) do update set
      stories = shelf_reading.stories + excluded.stories, better = shelf_reading.better + excluded.better,
      mixed = shelf_reading.mixed + excluded.mixed, worse = shelf_reading.worse + excluded.worse;
    insert into shelf_reading_year (initiative_id, audience, indicator_id, year, stories)
    values (one.initiative_id, one.audience, one.indicator_id,
            extract(year from coalesce(one.happened_start, one.arrived_on))::integer, step)
    on conflict (initiative_id, audience, indicator_id, year) do update set
      stories = shelf_reading_year.stories + excluded.stories;
    return null;
  end $$;
  revoke execute on function tally_readings() from public;
  create trigger tally_readings after insert or delete on shelf_story_indicator
    for each row execute function tally_readings();`;

/**
 * Full-text search, accents ignored. A request's role is held back by row-level security, and under row-level
 * security PostgreSQL may not use an index for an operator it does not know to be free of leaks, text search among
 * them. So the search runs in a function that belongs to a role which sees the whole search table; the function
 * itself names the initiative, and reads the audience off the role of the request. It gives out ids alone; the
 * stories behind them are read under row-level security like everything else.
 */
const SEARCH = `
  create extension if not exists unaccent;
  create text search configuration chorus_en (copy = english);
  create text search configuration chorus_es (copy = spanish);
  create text search configuration chorus_simple (copy = simple);
  alter text search configuration chorus_en alter mapping for hword, hword_part, word with unaccent, english_stem;
  alter text search configuration chorus_es alter mapping for hword, hword_part, word with unaccent, spanish_stem;
  alter text search configuration chorus_simple alter mapping for hword, hword_part, word with unaccent, simple;

  create function story_query(words text) returns tsquery language sql immutable parallel safe as $$
    select websearch_to_tsquery('chorus_en', words) || websearch_to_tsquery('chorus_es', words)
        || websearch_to_tsquery('chorus_simple', words)
  $$;

  do $$ begin
    create role chorus_search nologin;
  exception when duplicate_object then null;
  when unique_violation then null;
  end $$;
  grant chorus_search to current_user;
  grant usage, create on schema public to chorus_search;
  grant select on shelf_story_search to chorus_search;
  create policy whole_table on shelf_story_search for select to chorus_search using (true);

  -- filters: each text is one condition; alternatives inside it are separated by spaces. Planned anew each time: what
  -- is rare is best found by its terms, what is common from the newest on. A page is some twenty rows, which the planner
  -- is told, because it would otherwise expect a thousand and read every story of the shelf beside them.
  create function find_stories(words text, filters text[], before_day date, before_id uuid, at_most integer)
    returns table (story_id uuid, arrived_on date)
    language plpgsql stable security definer rows 20
    set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
  declare
    reader text := case current_setting('role') when 'chorus_public' then 'PUBLIC' else 'PARTNERS' end;
    wanted tsquery := case when words = '' then null else story_query(words) end;
    filter text;
    one tsquery;
  begin
    foreach filter in array filters loop
      one := (select string_agg(quote_literal(token), '|')::tsquery from unnest(string_to_array(filter, ' ')) token);
      wanted := case when wanted is null then one else wanted && one end;
    end loop;
    return query
      select s.story_id, s.arrived_on from shelf_story_search s
      where s.initiative_id = current_initiative() and s.audience = reader
        and (wanted is null or s.terms @@ wanted)
        and (before_day is null or (s.arrived_on, s.story_id) < (before_day, before_id))
      order by s.arrived_on desc, s.story_id desc
      limit at_most;
  end $$;
  alter function find_stories owner to chorus_search;
  revoke create on schema public from chorus_search;
  revoke execute on function find_stories from public;
  grant execute on function find_stories to ${READERS};
  grant execute on function story_query to ${READERS};
  grant execute on all functions in schema public to chorus_search;`;
