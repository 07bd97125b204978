import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ofInitiative, READERS } from './tenancy.js';

/**
 * Finding as people type: beginnings of words, words with a slip of the finger, years, and the best match first.
 *
 * The terms of a story get its words as they are written (`w:school`, folded, without the words of every sentence),
 * because beginnings and slips are compared with words, not with stems. A shelf keeps the list of its words, counted
 * by a trigger, so that a word leaves the list with the last story that holds it.
 */
export class Finding1790000000023 implements MigrationInterface {
  name = 'Finding1790000000023';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(WORDS);
    await runner.query(LIST);
    await runner.query(STORED);
    await runner.query(SEARCH);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger list_words on shelf_story_search;
      drop trigger unlist_words on shelf_story_search;
      drop function list_words();
      drop function best_stories(text, text[], date, uuid, date, uuid, real, date, uuid, integer, integer);
      drop function near_words(text[]);
      drop index shelf_story_search_public, shelf_story_search_partners;
      drop function story_years(date, date);
      drop table shelf_word;
      update shelf_story_search set terms = ts_delete(terms, array(
        select lexeme from unnest(terms) where starts_with(lexeme, 'w:') or starts_with(lexeme, 'year:')));
      create index shelf_story_search_terms on shelf_story_search using gin (terms);`);
    await runner.query(asChorusSearch(FIND_AS_BEFORE));
    await runner.query(`
      drop function newest_fitting(tsquery, text, text, date, uuid, date, uuid, integer);
      drop function wanted_terms(text, text[], text);
      drop function story_words(text, text);
      drop text search configuration written_en, written_es, written_simple;
      drop text search dictionary written_en, written_es;
      drop extension pg_trgm;`);
  }
}

/** Words as they are written: in lower case, without accents; those of every sentence are left out. */
const WORDS = `
  create extension if not exists pg_trgm;
  create text search dictionary written_en (template = simple, stopwords = english);
  create text search dictionary written_es (template = simple, stopwords = spanish);
  create text search configuration written_en (copy = simple);
  create text search configuration written_es (copy = simple);
  create text search configuration written_simple (copy = simple);
  alter text search configuration written_en
    alter mapping for asciiword, hword_asciipart, asciihword with unaccent, written_en;
  alter text search configuration written_en alter mapping for hword, hword_part, word with unaccent, written_en;
  alter text search configuration written_es
    alter mapping for asciiword, hword_asciipart, asciihword with unaccent, written_es;
  alter text search configuration written_es alter mapping for hword, hword_part, word with unaccent, written_es;
  alter text search configuration written_simple alter mapping for hword, hword_part, word with unaccent, simple;

  create function story_words(language text, words text) returns text[] language sql stable parallel safe
    set search_path = public, pg_temp as $$
    select coalesce(array_agg('w:' || lexeme order by lexeme), '{}')
    from unnest(to_tsvector(
      (case when language in ('en', 'es') then 'written_' || language else 'written_simple' end)::regconfig, words))
    where length(lexeme) between 2 and 40
  $$;
  -- An approximate time counts in each year that it touches; the end is the first day after.
  create function story_years(starts date, ends date) returns text[] language sql immutable parallel safe as $$
    select coalesce(array_agg('year:' || year order by year), '{}')
    from generate_series(extract(year from starts)::integer, least(
      extract(year from starts)::integer + 149, extract(year from coalesce(ends - 1, starts))::integer)) year
  $$;
  grant execute on function story_words, story_years to chorus_teller, chorus_reviewer, chorus_steward;`;

const LIST = `
  create table shelf_word (
    initiative_id uuid not null references initiative,
    audience text not null check (audience in ('PARTNERS', 'PUBLIC')),
    -- Ordered by bytes, so that a beginning is a range.
    word text collate "C" not null,
    stories integer not null,
    primary key (initiative_id, audience, word)
  );
  create index shelf_word_near on shelf_word using gin (word gin_trgm_ops);
  ${ofInitiative('shelf_word')}
  create policy whole_table on shelf_word for select to chorus_search using (true);
  grant select on shelf_word to chorus_search;

  create function list_words() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
  begin
    if tg_op = 'INSERT' then
      insert into shelf_word (initiative_id, audience, word, stories)
      select s.initiative_id, s.audience, substr(lexeme, 3), count(*)
      from changed s, unnest(tsvector_to_array(s.terms)) lexeme where starts_with(lexeme, 'w:')
      group by 1, 2, 3 order by 1, 2, substr(lexeme, 3) collate "C"
      on conflict (initiative_id, audience, word) do update set stories = shelf_word.stories + excluded.stories;
    else
      with gone as (
        select s.initiative_id, s.audience, substr(lexeme, 3) as word, count(*) as stories
        from changed s, unnest(tsvector_to_array(s.terms)) lexeme where starts_with(lexeme, 'w:')
        group by 1, 2, 3
      ), fewer as (
        update shelf_word w set stories = w.stories - g.stories from gone g
        where w.initiative_id = g.initiative_id and w.audience = g.audience and w.word = g.word
          and w.stories > g.stories
      )
      delete from shelf_word w using gone g
      where w.initiative_id = g.initiative_id and w.audience = g.audience and w.word = g.word
        and w.stories <= g.stories;
    end if;
    return null;
  end $$;
  revoke execute on function list_words() from public;`;

/**
 * Stories that stand on a shelf already. Where words of a story are hidden, the text of the shelf holds marks instead;
 * their words are nobody's story, and the terms do not know them. The index is built anew, one for each audience, which
 * is half as long to read.
 */
const STORED = `
  drop index shelf_story_search_terms;
  update shelf_story_search f set terms = f.terms || array_to_tsvector(story_years(s.happened_start, s.happened_end))
      || array_to_tsvector(array(select word from unnest(story_words(s.language, s.title || ' ' || s.text)) word
        where not exists (select from redaction r where r.initiative_id = s.initiative_id and r.story_id = s.story_id)
          or f.terms @@ story_query(substr(word, 3))))
  from shelf_story s
  where s.initiative_id = f.initiative_id and s.audience = f.audience and s.story_id = f.story_id;
  create index shelf_story_search_public on shelf_story_search using gin (terms) where audience = 'PUBLIC';
  create index shelf_story_search_partners on shelf_story_search using gin (terms) where audience = 'PARTNERS';
  insert into shelf_word (initiative_id, audience, word, stories)
  select s.initiative_id, s.audience, substr(lexeme, 3), count(*)
  from shelf_story_search s, unnest(tsvector_to_array(s.terms)) lexeme where starts_with(lexeme, 'w:')
  group by 1, 2, 3;
  create trigger list_words after insert on shelf_story_search
    referencing new table as changed for each statement execute function list_words();
  create trigger unlist_words after delete on shelf_story_search
    referencing old table as changed for each statement execute function list_words();`;

const READER = `reader text := case current_setting('role') when 'chorus_public' then 'PUBLIC' else 'PARTNERS' end;`;

/**
 * `words` as people type them; an asterisk at the end makes the last word a beginning, which stands for the words of
 * this shelf that begin with it, the most frequent thirty. `filters`: each text is one condition, with alternatives
 * separated by spaces. Null where nothing is asked.
 */
const WANTED = `
  create function wanted_terms(words text, filters text[], reader text) returns tsquery language plpgsql stable
    set search_path = public, pg_temp as $$
  declare
    beginning text := substring(words from '([^[:space:]"*]+)\\*$');
    wanted tsquery;
    filter text;
    one tsquery;
  begin
    if beginning is not null then
      beginning := lower(unaccent(beginning));
      words := trim(regexp_replace(words, '[^[:space:]"*]+\\*$', ''));
      wanted := coalesce((select string_agg(quote_literal('w:' || word), '|')::tsquery from (
        select w.word from shelf_word w
        where w.initiative_id = current_initiative() and w.audience = reader
          and w.word >= beginning and w.word < beginning || chr(1114111)
        order by w.stories desc, w.word limit 30) begun), '''w:'''::tsquery);
    end if;
    if words <> '' then
      -- What the three languages make of the words is often the same: asked once, it is found in a third of the time.
      one := coalesce((select string_agg(distinct '(' || made::text || ')', '|')::tsquery from unnest(array[
        websearch_to_tsquery('chorus_en', words), websearch_to_tsquery('chorus_es', words),
        websearch_to_tsquery('chorus_simple', words)]) made where numnode(made) > 0), ''::tsquery);
      wanted := case when wanted is null then one else wanted && one end;
    end if;
    foreach filter in array filters loop
      one := (select string_agg(quote_literal(token), '|')::tsquery from unnest(string_to_array(filter, ' ')) token);
      wanted := case when wanted is null then one else wanted && one end;
    end loop;
    return wanted;
  end $$;`;

/**
 * The newest stories that fit. What is common is found soon from the newest on, what is rare by its terms; which it is
 * shows in the newest thousand, so that neither way reads a large shelf. `edge` says what the upper bound is: stories
 * before it ('<') or with it ('<='). The lower bound is always with it.
 */
const NEWEST = `
  create function newest_fitting(wanted tsquery, reader text, edge text, upper_day date, upper_id uuid,
      lower_day date, lower_id uuid, at_most integer)
    returns table (story_id uuid, arrived_on date)
    language plpgsql stable rows 20 set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
  declare
    span integer;
    ids uuid[];
    days date[];
  begin
    foreach span in array case when wanted is null or at_most > 1000 then '{}'::integer[] else array[1000, 8000] end loop
      select array_agg(f.story_id order by f.arrived_on desc, f.story_id desc),
        array_agg(f.arrived_on order by f.arrived_on desc, f.story_id desc)
      into ids, days
      from (
        select n.story_id, n.arrived_on from (
          select s.story_id, s.arrived_on, s.terms from shelf_story_search s
          where s.initiative_id = current_initiative() and s.audience = reader
            and (upper_day is null or (s.arrived_on, s.story_id) < (upper_day, upper_id)
              or (edge = '<=' and s.story_id = upper_id))
            and (lower_day is null or (s.arrived_on, s.story_id) >= (lower_day, lower_id))
          order by s.arrived_on desc, s.story_id desc
          limit span) n
        where n.terms @@ wanted
        order by n.arrived_on desc, n.story_id desc
        limit at_most) f;
      if cardinality(ids) = at_most then
        return query select * from unnest(ids, days);
        return;
      end if;
      exit when coalesce(cardinality(ids), 0) * 8 < at_most;
    end loop;
    if wanted is null then
      return query
        select s.story_id, s.arrived_on from shelf_story_search s
        where s.initiative_id = current_initiative() and s.audience = reader
          and (upper_day is null or (s.arrived_on, s.story_id) < (upper_day, upper_id)
            or (edge = '<=' and s.story_id = upper_id))
          and (lower_day is null or (s.arrived_on, s.story_id) >= (lower_day, lower_id))
        order by s.arrived_on desc, s.story_id desc
        limit at_most;
      return;
    end if;
    return query
      with fitting as materialized (
        select s.story_id, s.arrived_on from shelf_story_search s
        where s.initiative_id = current_initiative() and s.audience = reader and s.terms @@ wanted
          and (upper_day is null or (s.arrived_on, s.story_id) < (upper_day, upper_id)
            or (edge = '<=' and s.story_id = upper_id))
          and (lower_day is null or (s.arrived_on, s.story_id) >= (lower_day, lower_id))
      )
      select f.story_id, f.arrived_on from fitting f
      order by f.arrived_on desc, f.story_id desc
      limit at_most;
  end $$;`;

const FIND = `
  create or replace function find_stories(words text, filters text[], before_day date, before_id uuid, at_most integer)
    returns table (story_id uuid, arrived_on date)
    language plpgsql stable security definer rows 20
    set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
  declare
    ${READER}
  begin
    return query select * from newest_fitting(
      wanted_terms(words, filters, reader), reader, '<', before_day, before_id, null, null, at_most);
  end $$;`;

/** As in 009. */
const FIND_AS_BEFORE = `
  create or replace function find_stories(words text, filters text[], before_day date, before_id uuid, at_most integer)
    returns table (story_id uuid, arrived_on date)
    language plpgsql stable security definer rows 20
    set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
  declare
    ${READER}
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
  end $$;`;

/** Functions of this role are made anew by it, with the rights it needs for that alone. */
const asChorusSearch = (sql: string) => `
  grant create on schema public to chorus_search;
  ${sql}
  revoke create on schema public from chorus_search;`;

/**
 * The best matches: of the newest stories that fit (`among`), those that speak of the words most, words of the title
 * counting more. Where a page is turned, `top` and `bottom` say between which stories the first page looked, so that a
 * story that came meanwhile moves nothing.
 */
const BEST = `
  create function best_stories(words text, filters text[], top_day date, top_id uuid, bottom_day date, bottom_id uuid,
      below real, before_day date, before_id uuid, among integer, at_most integer)
    returns table (story_id uuid, arrived_on date, score real, first_day date, first_id uuid, last_day date, last_id uuid)
    language plpgsql stable security definer rows 20
    set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
  declare
    ${READER}
    wanted tsquery := wanted_terms(words, filters, reader);
    said tsquery := wanted_terms(words, '{}', reader);
  begin
    return query
      with near as materialized (
        select s.story_id, s.arrived_on, s.terms
        from newest_fitting(wanted, reader, '<=', top_day, top_id, bottom_day, bottom_id, among) f
        join shelf_story_search s on s.initiative_id = current_initiative() and s.audience = reader
          and s.story_id = f.story_id
      ), scored as (
        select n.story_id, n.arrived_on, case when said is null then 0 else ts_rank(n.terms, said, 1) end as score,
          first_value(n.arrived_on) over newest as first_day, first_value(n.story_id) over newest as first_id,
          last_value(n.arrived_on) over newest as last_day, last_value(n.story_id) over newest as last_id
        from near n
        window newest as (order by n.arrived_on desc, n.story_id desc
          rows between unbounded preceding and unbounded following)
      )
      select s.story_id, s.arrived_on, s.score::real, s.first_day, s.first_id, s.last_day, s.last_id from scored s
      where below is null or (s.score::real, s.arrived_on, s.story_id) < (below, before_day, before_id)
      order by s.score desc, s.arrived_on desc, s.story_id desc
      limit at_most;
  end $$;`;

/**
 * Words of the shelf that may be meant by words nothing matches: those that share trigrams, and for short ones, which
 * have few, those that begin alike. Words are given back with how many stories hold them; who asks decides which is
 * near enough, and shows it only where a story may be seen.
 */
const NEAR = `
  create function near_words(typed text[]) returns table (typed_word text, word text, stories integer)
    language plpgsql stable security definer
    set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
  declare
    ${READER}
    one text;
    folded text;
  begin
    foreach one in array typed loop
      folded := lower(unaccent(one));
      return query
        (select one, w.word::text, w.stories from shelf_word w
         where w.initiative_id = current_initiative() and w.audience = reader and w.word % folded
           and length(w.word) between length(folded) - 2 and length(folded) + 2
         order by similarity(w.word, folded) desc, w.stories desc limit 100)
        union
        (select one, w.word::text, w.stories from shelf_word w
         where length(folded) <= 5 and w.initiative_id = current_initiative() and w.audience = reader
           and w.word >= left(folded, 1) and w.word < left(folded, 1) || chr(1114111)
           and length(w.word) between length(folded) - 1 and length(folded) + 1
         order by w.stories desc limit 1000);
    end loop;
  end $$;`;

const SEARCH = asChorusSearch(`
  ${WANTED}
  ${NEWEST}
  ${FIND}
  ${BEST}
  ${NEAR}
  alter function best_stories owner to chorus_search;
  alter function near_words owner to chorus_search;
  revoke execute on function best_stories, near_words, newest_fitting, wanted_terms from public;
  grant execute on function best_stories, near_words to ${READERS};
  grant execute on function newest_fitting, wanted_terms, unaccent(text), story_query to chorus_search;`);
