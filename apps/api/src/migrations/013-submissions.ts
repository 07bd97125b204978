import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ofInitiative } from './tenancy.js';

/**
 * Numbers that partners send, and the rules that figures are held against.
 *
 * Until now a contributor wrote observations. From here on the role has no right to: what it writes are the cells of
 * a submission, and a steward's approval is the only way from there to the observations, from which alone the shelf
 * is made. So a number that nobody approved is nowhere a publication could find it.
 */
export class Submissions1790000000013 implements MigrationInterface {
  name = 'Submissions1790000000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ASSIGNMENTS);
    await runner.query(SUBMISSIONS);
    await runner.query(RULES);
    await runner.query(NOTICES);
    await runner.query(RIGHTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy own_organization on indicator;
      drop policy own_organization on observation;
      drop policy own_organization on observation_revision;
      drop policy own_organization on warning_answer;
      drop function assigned_indicators(), assigned_readings(), member_name(uuid);
      create policy own_organization on indicator as restrictive to chorus_contributor
        using (organization_id = current_organization());
      ${['observation', 'observation_revision']
        .map(
          (table) => `create policy own_organization on ${table} as restrictive to chorus_contributor
            using (indicator_id in (select i.id from indicator i
                                    where i.initiative_id = current_initiative()
                                      and i.organization_id = current_organization()));`,
        )
        .join('\n')}
      grant insert on change to chorus_contributor;
      grant insert, update, delete on observation to chorus_contributor;
      grant update (touched_at) on indicator to chorus_contributor;
      alter table change drop constraint change_submission, drop column submission_id,
        drop constraint change_kind_check;
      delete from change where kind = 'SUBMISSION' and not exists (
        select from observation o where o.initiative_id = change.initiative_id and o.change_id = change.id);
      update change set kind = 'ENTRY' where kind = 'SUBMISSION';
      alter table change add constraint change_kind_check check (kind in ('ENTRY', 'IMPORT', 'UNDO'));
      drop table calendar_link, mail, warning_answer, validation_rule, submission_event, submission_cell, submission,
        due_date, assignment_place, assignment;
      revoke all on schema public from chorus_postman;
      drop owned by chorus_postman;`);
  }
}

/** Who gives which numbers, and by when. */
const ASSIGNMENTS = `
  create table assignment (
    initiative_id uuid not null references initiative,
    id uuid not null,
    indicator_id uuid not null,
    organization_id uuid not null,
    -- Also by the groups that the indicator is expected to be broken down by.
    by_groups boolean not null default false,
    -- The first period that is asked for.
    first_start date not null,
    first_end date not null,
    -- Days after the end of a period.
    due_days integer not null check (due_days between 0 and 366),
    -- Days before the due date; none for no reminder.
    remind_days integer check (remind_days between 0 and 90),
    -- No period that begins later is asked for.
    ended_on date,
    primary key (initiative_id, id),
    unique (initiative_id, indicator_id, organization_id),
    foreign key (initiative_id, indicator_id) references indicator on delete cascade,
    foreign key (initiative_id, organization_id) references organization,
    check (first_start < first_end)
  );

  create table assignment_place (
    initiative_id uuid not null references initiative,
    assignment_id uuid not null,
    place_id uuid not null,
    position integer not null,
    primary key (initiative_id, assignment_id, place_id),
    foreign key (initiative_id, assignment_id) references assignment on delete cascade,
    foreign key (initiative_id, place_id) references place
  );

  -- One period that is due on another day than the others.
  create table due_date (
    initiative_id uuid not null references initiative,
    assignment_id uuid not null,
    period_start date not null,
    period_end date not null,
    due_on date not null,
    primary key (initiative_id, assignment_id, period_start, period_end),
    foreign key (initiative_id, assignment_id) references assignment on delete cascade,
    check (period_start < period_end)
  );`;

const SUBMISSIONS = `
  create table submission (
    initiative_id uuid not null references initiative,
    id uuid not null,
    assignment_id uuid not null,
    period_start date not null,
    period_end date not null,
    state text not null default 'DRAFT' check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'RETURNED')),
    -- Moves with every change, so that nobody decides about something else than they saw.
    version integer not null default 1,
    -- What the contributor says with it; what the steward said when returning it.
    note text not null default '',
    reason text not null default '',
    saved_at timestamptz not null default now(),
    submitted_at timestamptz,
    primary key (initiative_id, id),
    unique (initiative_id, assignment_id, period_start, period_end),
    foreign key (initiative_id, assignment_id) references assignment,
    check (period_start < period_end)
  );

  create table submission_cell (
    initiative_id uuid not null references initiative,
    submission_id uuid not null,
    place_id uuid not null,
    breakdown_id uuid not null,
    value double precision,
    numerator double precision,
    denominator double precision,
    moe double precision,
    state text not null check (state in ('VALUE', 'NOT_COLLECTED', 'NOT_YET_AVAILABLE', 'NOT_APPLICABLE',
                                         'SUPPRESSED_AT_SOURCE')),
    status text not null check (status in ('FINAL', 'PROVISIONAL', 'ESTIMATED', 'PROJECTED')),
    note text,
    primary key (initiative_id, submission_id, place_id, breakdown_id),
    foreign key (initiative_id, submission_id) references submission on delete cascade,
    foreign key (initiative_id, place_id) references place,
    foreign key (initiative_id, breakdown_id) references breakdown
  );

  -- What happened to a submission, with the figures as they were then.
  create table submission_event (
    initiative_id uuid not null references initiative,
    id uuid not null,
    submission_id uuid not null,
    kind text not null check (kind in ('SUBMITTED', 'RETURNED', 'APPROVED', 'REOPENED')),
    words text not null default '',
    cells jsonb not null,
    account_id uuid references account on delete set null,
    at timestamptz not null default now(),
    primary key (initiative_id, id),
    foreign key (initiative_id, submission_id) references submission on delete cascade
  );
  create index submission_event_submission on submission_event (initiative_id, submission_id);

  alter table change add column submission_id uuid;
  alter table change add constraint change_submission
    foreign key (initiative_id, submission_id) references submission;
  alter table change drop constraint change_kind_check;
  alter table change add constraint change_kind_check check (kind in ('ENTRY', 'IMPORT', 'UNDO', 'SUBMISSION'));`;

const RULES = `
  -- What each kind means: libs/domain/src/validation-rule.ts.
  create table validation_rule (
    initiative_id uuid not null references initiative,
    id uuid not null,
    indicator_id uuid not null,
    kind text not null check (kind in ('RANGE', 'CHANGE', 'GROUPS', 'PLACES', 'PAIR', 'OUTLIER')),
    severity text not null check (severity in ('ERROR', 'WARNING')),
    low double precision,
    high double precision,
    most double precision,
    relative boolean not null default false,
    other_id uuid,
    primary key (initiative_id, id),
    foreign key (initiative_id, indicator_id) references indicator on delete cascade,
    foreign key (initiative_id, other_id) references indicator on delete cascade,
    check (low <= high),
    check (other_id <> indicator_id),
    check ((kind = 'PAIR') = (other_id is not null))
  );
  create index validation_rule_indicator on validation_rule (initiative_id, indicator_id);
  create index validation_rule_other on validation_rule (initiative_id, other_id) where other_id is not null;

  -- "Yes, this is right, because ...": holds for these figures of this reading, and stays when they change.
  create table warning_answer (
    initiative_id uuid not null references initiative,
    id uuid not null,
    -- The rule that asked, which may be gone by now, and what it asked.
    rule_id uuid not null,
    problem jsonb not null,
    indicator_id uuid not null,
    place_id uuid not null,
    breakdown_id uuid not null,
    period_start date not null,
    period_end date not null,
    value double precision,
    numerator double precision,
    denominator double precision,
    words text not null,
    account_id uuid references account on delete set null,
    at timestamptz not null default now(),
    primary key (initiative_id, id),
    foreign key (initiative_id, indicator_id) references indicator on delete cascade,
    foreign key (initiative_id, place_id) references place,
    foreign key (initiative_id, breakdown_id) references breakdown
  );
  create index warning_answer_reading on warning_answer
    (initiative_id, indicator_id, place_id, breakdown_id, period_start, period_end);`;

/** Letters wait in a table: whoever writes one does so in the transaction of what it tells of. */
const NOTICES = `
  create table mail (
    initiative_id uuid not null references initiative,
    id uuid not null,
    -- What it is about; the same letter is written once.
    topic text not null,
    account_id uuid references account on delete set null,
    recipient text not null,
    subject text not null,
    body text not null,
    state text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'FAILED')),
    attempts integer not null default 0,
    -- Not before; a process that takes a letter moves this on, and another one takes over when it dies.
    next_at timestamptz not null default now(),
    trouble text,
    written_at timestamptz not null default now(),
    sent_at timestamptz,
    primary key (initiative_id, id),
    unique (initiative_id, topic, recipient)
  );
  create index mail_waiting on mail (next_at) where state = 'WAITING';

  -- An address for a calendar program, which cannot sign in. One a person; only its hash is kept.
  create table calendar_link (
    initiative_id uuid not null references initiative,
    account_id uuid not null,
    token_hash bytea not null,
    made_at timestamptz not null default now(),
    primary key (initiative_id, account_id),
    unique (initiative_id, token_hash),
    foreign key (initiative_id, account_id) references membership on delete cascade
  );`;

const RIGHTS = `
  ${ofInitiative('assignment', 'assignment_place', 'due_date', 'submission', 'submission_cell', 'submission_event')}
  ${ofInitiative('validation_rule', 'warning_answer', 'mail', 'calendar_link')}

  grant select on assignment, assignment_place, due_date, validation_rule to chorus_contributor, chorus_steward;
  grant insert, update, delete on assignment, assignment_place, due_date, validation_rule to chorus_steward;
  grant select, insert, update on submission to chorus_contributor, chorus_steward;
  grant select on submission_cell to chorus_steward;
  grant select, insert, update, delete on submission_cell to chorus_contributor;
  grant select, insert on submission_event, warning_answer to chorus_contributor, chorus_steward;
  grant select, insert, update on mail to chorus_steward;
  grant select, insert, delete on calendar_link to chorus_contributor, chorus_steward;

  -- What a contributor works on: indicators of the own organization, and those it was asked for. As functions of the
  -- owner, since a policy on the indicator that reads the assignments would be asked again for each.
  create function assigned_indicators() returns setof uuid language sql stable security definer
    set search_path = public, pg_temp as $$
    select a.indicator_id from assignment a
    where a.initiative_id = current_initiative() and a.organization_id = current_organization() $$;
  create function assigned_readings() returns table (indicator_id uuid, place_id uuid)
    language sql stable security definer set search_path = public, pg_temp as $$
    select a.indicator_id, p.place_id from assignment a
    join assignment_place p on p.initiative_id = a.initiative_id and p.assignment_id = a.id
    where a.initiative_id = current_initiative() and a.organization_id = current_organization() $$;
  revoke execute on function assigned_indicators(), assigned_readings() from public;
  grant execute on function assigned_indicators(), assigned_readings() to chorus_contributor;

  -- Who did something, told to those who work with them; their address is not.
  create function member_name(person uuid) returns text language sql stable security definer
    set search_path = public, pg_temp as $$
    select a.name from account a join membership m on m.account_id = a.id
    where a.id = person and m.initiative_id = current_initiative() $$;
  revoke execute on function member_name(uuid) from public;
  grant execute on function member_name(uuid) to chorus_contributor, chorus_steward;

  drop policy own_organization on indicator;
  create policy own_organization on indicator as restrictive to chorus_contributor
    using (organization_id = current_organization() or id in (select assigned_indicators()));
  drop policy own_organization on observation;
  drop policy own_organization on observation_revision;
  ${['observation', 'observation_revision', 'warning_answer']
    .map(
      (table) => `create policy own_organization on ${table} as restrictive to chorus_contributor
        using (indicator_id in (select i.id from indicator i where i.initiative_id = current_initiative()
                                  and i.organization_id = current_organization())
               or (indicator_id, place_id) in (select a.indicator_id, a.place_id from assigned_readings() a));`,
    )
    .join('\n')}
  create policy own_organization on assignment as restrictive to chorus_contributor
    using (organization_id = current_organization());
  ${['assignment_place', 'due_date']
    .map(
      (table) => `create policy own_organization on ${table} as restrictive to chorus_contributor
        using (exists (select from assignment a where a.initiative_id = ${table}.initiative_id
                         and a.id = ${table}.assignment_id));`,
    )
    .join('\n')}
  -- A contributor drafts and submits; to approve or return is not in the power of the role.
  create policy own_organization on submission as restrictive to chorus_contributor
    using (exists (select from assignment a where a.initiative_id = submission.initiative_id
                     and a.id = submission.assignment_id))
    with check (state in ('DRAFT', 'SUBMITTED')
      and exists (select from assignment a where a.initiative_id = submission.initiative_id
                    and a.id = submission.assignment_id));
  create policy own_organization on submission_event as restrictive to chorus_contributor
    using (exists (select from submission s where s.initiative_id = submission_event.initiative_id
                     and s.id = submission_event.submission_id))
    with check (kind in ('SUBMITTED', 'REOPENED')
      and exists (select from submission s where s.initiative_id = submission_event.initiative_id
                    and s.id = submission_event.submission_id));
  create policy own_organization on submission_cell as restrictive for select to chorus_contributor
    using (exists (select from submission s where s.initiative_id = submission_cell.initiative_id
                     and s.id = submission_cell.submission_id));
  -- What was handed in stays as it is until somebody answers or it is taken back.
  create policy while_draft_insert on submission_cell as restrictive for insert to chorus_contributor
    with check (exists (select from submission s where s.initiative_id = submission_cell.initiative_id
                          and s.id = submission_cell.submission_id and s.state = 'DRAFT'));
  create policy while_draft_delete on submission_cell as restrictive for delete to chorus_contributor
    using (exists (select from submission s where s.initiative_id = submission_cell.initiative_id
                     and s.id = submission_cell.submission_id and s.state = 'DRAFT'));
  create policy while_draft_update on submission_cell as restrictive for update to chorus_contributor
    using (exists (select from submission s where s.initiative_id = submission_cell.initiative_id
                     and s.id = submission_cell.submission_id and s.state = 'DRAFT'));

  -- The heart of it: numbers of contributors come by submission alone.
  revoke insert, update, delete on observation from chorus_contributor;
  revoke insert on change from chorus_contributor;
  revoke update (touched_at) on indicator from chorus_contributor;

  -- A person's calendar link is that person's.
  create policy own_link on calendar_link as restrictive to chorus_contributor, chorus_steward
    using (account_id = current_account());
  create policy by_link on calendar_link for select to chorus_accounts
    using (encode(token_hash, 'hex') = current_setting('chorus.link', true));
  grant select on calendar_link to chorus_accounts;

  -- Who carries letters out sees the letters of all initiatives, and nothing else.
  do $$ begin
    create role chorus_postman nologin;
  exception when duplicate_object then null;
  when unique_violation then null;
  end $$;
  grant chorus_postman to current_user;
  grant usage on schema public to chorus_postman;
  create policy delivery on mail to chorus_postman using (true) with check (true);
  grant select, update (state, attempts, next_at, trouble, sent_at) on mail to chorus_postman;

  create trigger audit after insert or update or delete on assignment
    for each row execute function audit('id');
  create trigger audit after insert or update or delete on due_date
    for each row execute function audit('assignment_id');
  create trigger audit after insert or update or delete on validation_rule
    for each row execute function audit('indicator_id');`;
