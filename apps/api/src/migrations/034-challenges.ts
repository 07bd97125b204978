import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MEMBERS, ofInitiative, onlyWhere } from './tenancy.js';

/**
 * Right of reply: challenges to indicators, their answers and the challenger's word on each answer.
 *
 * Whose a challenge is, a receipt's or an account's, is a column that no role of the workroom may read: what is said
 * counts, not who said it. What audiences may read stands on a shelf of its own, written by triggers, so that it cannot
 * drift from the workroom, and hangs on the shelf of the indicator: a draft has none, and one that is unpublished takes
 * its challenges along until it comes back.
 */
export class Challenges1790000000034 implements MigrationInterface {
  name = 'Challenges1790000000034';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(SHELF);
    await runner.query(AUDIT);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger place_challenges on shelf_indicator;
      drop table shelf_challenge, challenge_answer, challenge;
      drop function audit_challenge(), challenges_follow_indicator(), place_answered(), place_challenge(),
        place_challenges(uuid, uuid, uuid), answers_follow_words(), current_challenger();`);
  }
}

const TABLES = `
  create function current_challenger() returns uuid language sql stable parallel safe as
    $$ select nullif(current_setting('chorus.challenger', true), '')::uuid $$;

  create table challenge (
    initiative_id uuid not null references initiative,
    -- Made up by the sending page; says nothing of when.
    id uuid not null,
    indicator_id uuid not null,
    -- Whose it is: the teller's of this story, or this account's. The workroom reads neither.
    story_id uuid,
    account_id uuid references account on delete set null,
    -- The widest audience that could see the indicator then; it goes no further later.
    audience text not null check (audience in ('PARTNERS', 'PUBLIC')),
    part text not null check (part in ('DEFINITION', 'WHO_COUNTS', 'SHOWN', 'NUMBER', 'OTHER')),
    -- Null once taken back.
    words text,
    would_count text not null default '',
    alias text not null default '',
    language text not null,
    made_on date not null default current_date,
    state text not null default 'WAITING'
      check (state in ('WAITING', 'OPEN', 'ANSWERED', 'NOT_ACCEPTED', 'NOT_SHOWN', 'WITHDRAWN')),
    -- Since when audiences could read it; empty as long as they never could.
    shown_on date,
    refused_because text not null default ''
      check (refused_because in ('', 'NAMES_PERSON', 'THREAT', 'DEMEANS', 'ADVERTISING')),
    looked_by uuid references account on delete set null,
    -- The challenger's word against not being shown, and whether it waits for somebody to look again.
    objection text not null default '',
    objects boolean not null default false,
    primary key (initiative_id, id),
    foreign key (initiative_id, indicator_id) references indicator on delete cascade,
    foreign key (initiative_id, story_id) references story,
    check ((state = 'NOT_SHOWN') = (refused_because <> '')),
    check ((state = 'WITHDRAWN') = (words is null)),
    check (words is not null or (would_count = '' and alias = '' and objection = '')),
    check (not objects or state = 'NOT_SHOWN'),
    check (state not in ('OPEN', 'ANSWERED', 'NOT_ACCEPTED') or shown_on is not null)
  );
  create index challenge_indicator on challenge (initiative_id, indicator_id);
  create index challenge_story on challenge (initiative_id, story_id) where story_id is not null;
  create index challenge_account on challenge (initiative_id, account_id) where account_id is not null;
  create index challenge_state on challenge (initiative_id, state, made_on, id);

  -- Every wording of the answer is kept, with the challenger's word on it.
  create table challenge_answer (
    initiative_id uuid not null references initiative,
    challenge_id uuid not null,
    number integer not null check (number > 0),
    text text not null,
    answered_on date not null default current_date,
    answered_by uuid references account on delete set null,
    verdict text check (verdict in ('ANSWERS', 'IN_PART', 'DOES_NOT_ANSWER')),
    verdict_on date,
    primary key (initiative_id, challenge_id, number),
    foreign key (initiative_id, challenge_id) references challenge on delete cascade,
    check ((verdict is null) = (verdict_on is null))
  );

  ${ofInitiative('challenge', 'challenge_answer')}
  ${onlyWhere('challenge', 'chorus_teller', 'story_id = current_story() or account_id = current_challenger()')}
  ${onlyWhere('challenge_answer', 'chorus_teller', 'exists (select from challenge c where c.initiative_id = challenge_answer.initiative_id and c.id = challenge_id)')}
  grant select, insert on challenge to chorus_teller;
  grant update (state, words, would_count, alias, objection, objects, refused_because) on challenge to chorus_teller;
  grant select, update (verdict, verdict_on) on challenge_answer to chorus_teller;
  grant select (initiative_id, id, indicator_id, audience, part, words, would_count, alias, language, made_on, state,
      shown_on, refused_because, looked_by, objection, objects),
    update (state, shown_on, refused_because, looked_by, objects) on challenge to chorus_reviewer, chorus_steward;
  grant select on challenge_answer to chorus_reviewer, chorus_steward;
  grant insert on challenge_answer to chorus_steward;

  -- An answer may repeat the words it answers: it goes with them.
  create function answers_follow_words() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
  begin
    delete from challenge_answer where initiative_id = new.initiative_id and challenge_id = new.id;
    return null;
  end $$;
  revoke execute on function answers_follow_words() from public;
  create trigger answers_follow_words after update of words on challenge for each row
    when (new.words is null and old.words is not null) execute function answers_follow_words();`;

const SHELF = `
  -- What audiences may read. Of those that wait, are not shown or were taken back there are no words, only that they are.
  create table shelf_challenge (
    initiative_id uuid not null references initiative,
    audience text not null check (audience in ('PARTNERS', 'PUBLIC')),
    indicator_id uuid not null,
    challenge_id uuid not null,
    state text not null,
    part text not null,
    words text not null,
    would_count text not null,
    alias text not null,
    language text not null,
    made_on date not null,
    refused_because text not null,
    -- A list of {number, text, answeredOn, verdict, verdictOn}, the first wording first.
    answers jsonb not null,
    primary key (initiative_id, audience, indicator_id, challenge_id),
    foreign key (initiative_id, audience, indicator_id) references shelf_indicator on delete cascade,
    foreign key (initiative_id, challenge_id) references challenge on delete cascade
  );
  create index shelf_challenge_unsettled on shelf_challenge (initiative_id, audience, indicator_id)
    where state in ('OPEN', 'NOT_ACCEPTED');
  create index shelf_challenge_challenge on shelf_challenge (initiative_id, challenge_id);
  ${ofInitiative('shelf_challenge')}
  ${onlyWhere('shelf_challenge', 'chorus_public', `audience = 'PUBLIC'`)}
  grant select on shelf_challenge to chorus_public, ${MEMBERS};

  -- Writes the shelf anew for the challenges of one indicator, or for one of them.
  create function place_challenges(house uuid, about uuid, only_one uuid) returns void language plpgsql
    security definer set search_path = public, pg_temp as $$
  begin
    delete from shelf_challenge s where s.initiative_id = house and s.indicator_id = about
      and (only_one is null or s.challenge_id = only_one);
    insert into shelf_challenge (initiative_id, audience, indicator_id, challenge_id, state, part, words, would_count,
      alias, language, made_on, refused_because, answers)
    select c.initiative_id, i.audience, c.indicator_id, c.id, c.state,
      case when shown then c.part else '' end, case when shown then c.words else '' end,
      case when shown then c.would_count else '' end, case when shown then c.alias else '' end,
      case when shown then c.language else '' end, c.made_on, c.refused_because,
      case when shown then coalesce((
        select jsonb_agg(jsonb_build_object('number', a.number, 'text', a.text, 'answeredOn', a.answered_on,
          'verdict', a.verdict, 'verdictOn', a.verdict_on) order by a.number)
        from challenge_answer a where a.initiative_id = c.initiative_id and a.challenge_id = c.id), '[]')
      else '[]' end
    from challenge c
    join shelf_indicator i on i.initiative_id = c.initiative_id and i.indicator_id = c.indicator_id
      and (i.audience = 'PARTNERS' or c.audience = 'PUBLIC')
    cross join lateral (select c.state in ('OPEN', 'ANSWERED', 'NOT_ACCEPTED') as shown) standing
    where c.initiative_id = house and c.indicator_id = about and (only_one is null or c.id = only_one)
      -- What nobody could read leaves no gap.
      and (c.state <> 'WITHDRAWN' or c.shown_on is not null);
    update initiative set shelf_version = shelf_version + 1 where id = house;
  end $$;

  create function place_challenge() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
  begin
    perform place_challenges(new.initiative_id, new.indicator_id, new.id);
    return null;
  end $$;
  create trigger place_challenge after insert or update on challenge for each row execute function place_challenge();

  create function place_answered() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
  begin
    perform place_challenges(c.initiative_id, c.indicator_id, c.id) from challenge c
    where c.initiative_id = new.initiative_id and c.id = new.challenge_id;
    return null;
  end $$;
  create trigger place_answered after insert or update on challenge_answer
    for each row execute function place_answered();

  -- Publishing an indicator writes its place on the shelf anew, and what stood there was gone with it.
  create function challenges_follow_indicator() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
  begin
    if exists (select from challenge c where c.initiative_id = new.initiative_id and c.indicator_id = new.indicator_id)
    then
      perform place_challenges(new.initiative_id, new.indicator_id, null);
    end if;
    return null;
  end $$;
  create trigger place_challenges after insert on shelf_indicator
    for each row execute function challenges_follow_indicator();
  revoke execute on function place_challenges(uuid, uuid, uuid), place_challenge(), place_answered(),
    challenges_follow_indicator() from public;`;

const AUDIT = `
  -- What became of a challenge, without a word of it; who made it is not told, nor when in the day.
  create function audit_challenge() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
  declare
    entry jsonb := to_jsonb(new) - array['initiative_id', 'words', 'would_count', 'alias', 'objection', 'text',
      'story_id', 'account_id'];
    who uuid := current_account();
  begin
    insert into audit_entry (initiative_id, at, account_id, subject, subject_id, action, detail)
    values (new.initiative_id, case when who is not null then now() end, who, tg_table_name,
            coalesce(entry->>'challenge_id', entry->>'id'), lower(tg_op), entry);
    return null;
  end $$;
  revoke execute on function audit_challenge() from public;
  create trigger audit after insert or update on challenge for each row execute function audit_challenge();
  create trigger audit after insert or update on challenge_answer for each row execute function audit_challenge();`;
