import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ofInitiative, onlyWhere, READERS } from './tenancy.js';

/**
 * Stories in the workroom: themes, prompts, and what a storyteller gave. No table here keeps a moment of arrival or
 * an id that contains one; days are enough. Public and partner requests have no grant on any table that can hold a
 * storyteller's words.
 */
export class Stories1790000000008 implements MigrationInterface {
  name = 'Stories1790000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table theme (
        initiative_id uuid not null references initiative,
        id uuid not null,
        parent_id uuid,
        name text not null,
        description text not null default '',
        use_when text not null default '',
        use_not text not null default '',
        translations jsonb not null default '{}',
        position integer not null default 0,
        primary key (initiative_id, id),
        foreign key (initiative_id, parent_id) references theme,
        check (id <> parent_id)
      );

      create table prompt (
        initiative_id uuid not null references initiative,
        id uuid not null,
        slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        question text not null,
        help text not null default '',
        lived_trend_question text not null default '',
        translations jsonb not null default '{}',
        -- The widest audience a teller can choose here.
        ceiling text not null default 'PUBLIC' check (ceiling in ('STEWARDS', 'PARTNERS', 'PUBLIC')),
        guardian_rule text not null default 'ASK' check (guardian_rule in ('ASK', 'ADULTS_ONLY')),
        opens_on date,
        closes_on date,
        state text not null default 'DRAFT' check (state in ('DRAFT', 'OPEN', 'CLOSED')),
        position integer not null default 0,
        primary key (initiative_id, id),
        unique (initiative_id, slug),
        check (opens_on <= closes_on)
      );
      create table prompt_theme (
        initiative_id uuid not null references initiative,
        prompt_id uuid not null,
        theme_id uuid not null,
        position integer not null default 0,
        primary key (initiative_id, prompt_id, theme_id),
        foreign key (initiative_id, prompt_id) references prompt on delete cascade,
        foreign key (initiative_id, theme_id) references theme on delete cascade
      );
      create table prompt_indicator (
        initiative_id uuid not null references initiative,
        prompt_id uuid not null,
        indicator_id uuid not null,
        primary key (initiative_id, prompt_id, indicator_id),
        foreign key (initiative_id, prompt_id) references prompt on delete cascade,
        foreign key (initiative_id, indicator_id) references indicator on delete cascade
      );
      -- What the prompt asks about the voice: who is speaking.
      create table prompt_dimension (
        initiative_id uuid not null references initiative,
        prompt_id uuid not null,
        dimension_id uuid not null,
        question text not null default '',
        translations jsonb not null default '{}',
        position integer not null default 0,
        primary key (initiative_id, prompt_id, dimension_id),
        foreign key (initiative_id, prompt_id) references prompt on delete cascade,
        foreign key (initiative_id, dimension_id) references dimension on delete cascade
      );

      create table story (
        initiative_id uuid not null references initiative,
        id uuid not null,
        prompt_id uuid not null,
        state text not null default 'SUBMITTED'
          check (state in ('SUBMITTED', 'IN_REVIEW', 'PUBLISHED', 'HELD', 'WITHDRAWN')),
        via text not null check (via in ('SELF', 'SCRIBE')),
        language text not null,
        title text not null default '',
        text text,
        place_id uuid,
        happened_start date,
        happened_end date,
        lived_trend smallint check (lived_trend between -2 and 2),
        content_warnings text[] not null default '{}',
        alias text not null default '',
        -- One sentence of the text that may stand beside a curve, where the teller allows quoting.
        quote text not null default '',
        arrived_on date not null default current_date,
        held_reason text not null default '',
        reviewed_by uuid references account on delete set null,
        reviewed_on date,
        primary key (initiative_id, id),
        foreign key (initiative_id, prompt_id) references prompt,
        foreign key (initiative_id, place_id) references place,
        check ((state = 'WITHDRAWN') = (text is null)),
        check (state <> 'WITHDRAWN' or (title = '' and alias = '' and quote = '' and place_id is null
               and happened_start is null and lived_trend is null)),
        check ((happened_start is null) = (happened_end is null)),
        check (happened_start < happened_end),
        check ((state = 'HELD') = (held_reason <> ''))
      );
      create index story_queue on story (initiative_id, state, arrived_on, id);

      create table story_voice (
        initiative_id uuid not null references initiative,
        story_id uuid not null,
        category_id uuid not null,
        primary key (initiative_id, story_id, category_id),
        foreign key (initiative_id, story_id) references story,
        foreign key (initiative_id, category_id) references category
      );
      create table story_theme (
        initiative_id uuid not null references initiative,
        story_id uuid not null,
        theme_id uuid not null,
        tagged_by text not null check (tagged_by in ('TELLER', 'REVIEWER')),
        primary key (initiative_id, story_id, theme_id, tagged_by),
        foreign key (initiative_id, story_id) references story,
        foreign key (initiative_id, theme_id) references theme
      );
      create table story_indicator (
        initiative_id uuid not null references initiative,
        story_id uuid not null,
        indicator_id uuid not null,
        stance text not null check (stance in ('CONFIRMS', 'EXPANDS', 'DISCORDANT')),
        linked_by text not null check (linked_by in ('TELLER', 'REVIEWER')),
        primary key (initiative_id, story_id, indicator_id, linked_by),
        foreign key (initiative_id, story_id) references story,
        foreign key (initiative_id, indicator_id) references indicator on delete cascade
      );

      -- What the teller allows. Rows are added, never changed; the newest rules.
      create table consent (
        initiative_id uuid not null references initiative,
        story_id uuid not null,
        version integer not null,
        audience text not null check (audience in ('STEWARDS', 'PARTNERS', 'PUBLIC')),
        may_quote boolean not null,
        show_alias boolean not null,
        may_contact boolean not null,
        research_export boolean not null,
        until date,
        guardian text not null check (guardian in ('NOT_NEEDED', 'GIVEN', 'MISSING')),
        given_on date not null default current_date,
        primary key (initiative_id, story_id, version),
        foreign key (initiative_id, story_id) references story
      );

      create table receipt (
        initiative_id uuid not null references initiative,
        story_id uuid not null,
        -- Argon2id of the code. The key of the sending device finds the story again when it is sent twice.
        code_hash bytea not null,
        key_hash bytea not null,
        -- Of what was sent, so that one key cannot stand for two stories; erased with the story.
        content_hash bytea,
        primary key (initiative_id, story_id),
        unique (initiative_id, code_hash),
        unique (initiative_id, key_hash),
        foreign key (initiative_id, story_id) references story
      );
      -- A code says nothing about its initiative, so it is looked up in all of them.
      create index receipt_code on receipt (code_hash);

      create table message (
        initiative_id uuid not null references initiative,
        story_id uuid not null,
        number integer not null,
        author text not null check (author in ('TELLER', 'STEWARD')),
        text text not null,
        sent_on date not null default current_date,
        primary key (initiative_id, story_id, number),
        foreign key (initiative_id, story_id) references story
      );

      ${ofInitiative('theme', 'prompt', 'prompt_theme', 'prompt_indicator', 'prompt_dimension')}
      ${ofInitiative('story', 'story_voice', 'story_theme', 'story_indicator', 'consent', 'receipt', 'message')}

      grant select on theme, prompt, prompt_theme, prompt_dimension, prompt_indicator to ${READERS};
      grant insert, update, delete on theme to chorus_reviewer, chorus_steward;
      grant insert, update, delete on prompt, prompt_theme, prompt_dimension, prompt_indicator to chorus_steward;
      ${onlyWhere('prompt', 'chorus_public, chorus_partner, chorus_contributor', `state = 'OPEN'`)}

      -- The teller: one story, found by its receipt. Consent is added; words can be erased, not rewritten here.
      grant select, insert, update on story to chorus_teller;
      grant select, insert on consent to chorus_teller;
      grant select, insert, delete on story_voice, story_theme, story_indicator, message to chorus_teller;
      grant select, insert, update (content_hash) on receipt to chorus_teller;
      ${onlyWhere('story', 'chorus_teller', 'id = current_story()')}
      ${['story_voice', 'story_theme', 'story_indicator', 'consent', 'message']
        .map((table) => onlyWhere(table, 'chorus_teller', 'story_id = current_story()'))
        .join('\n')}
      create policy by_code on receipt to chorus_teller
        using (encode(code_hash, 'hex') = current_setting('chorus.receipt', true));
      create policy by_key on receipt to chorus_teller
        using (encode(key_hash, 'hex') = current_setting('chorus.key', true));
      create policy only_own on receipt as restrictive to chorus_teller
        using (story_id = current_story()
               or encode(code_hash, 'hex') = current_setting('chorus.receipt', true)
               or encode(key_hash, 'hex') = current_setting('chorus.key', true))
        with check (story_id = current_story());

      -- Reviewers and stewards read, tag, ask, publish and hold. Nobody but the teller withdraws or consents.
      grant select, update (state, quote, held_reason, content_warnings, reviewed_by, reviewed_on)
        on story to chorus_reviewer, chorus_steward;
      grant select on story_voice, consent to chorus_reviewer, chorus_steward;
      grant select, insert, delete on story_theme, story_indicator to chorus_reviewer, chorus_steward;
      grant select, insert on message to chorus_reviewer, chorus_steward;

      create trigger audit after insert on consent for each row execute function audit('story_id');`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table message, receipt, consent, story_indicator, story_theme, story_voice, story,
        prompt_dimension, prompt_indicator, prompt_theme, prompt, theme;`);
  }
}
