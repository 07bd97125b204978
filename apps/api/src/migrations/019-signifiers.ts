import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ofInitiative, onlyWhere, READERS } from './tenancy.js';

/**
 * What tellers say their stories mean: the triads, sliders and choices of a prompt, and where each story was placed.
 *
 * A placement names the kind of its signifier, the number of its parts and whether several may be chosen, and refers
 * to all of them: so nobody can turn a triad into a slider, or take a corner away, once a story stands in it. Words
 * are free to be corrected. A prompt also says which permissions it offers to its tellers.
 */
export class Signifiers1790000000019 implements MigrationInterface {
  name = 'Signifiers1790000000019';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table prompt add column permissions text[] not null
        default '{mayQuote,showAlias,hearVoice,showPictures,mayContact,researchExport}'
        check (permissions <@ '{mayQuote,showAlias,hearVoice,showPictures,mayContact,researchExport}');

      create table prompt_signifier (
        initiative_id uuid not null references initiative,
        id uuid not null,
        prompt_id uuid not null,
        kind text not null check (kind in ('TRIAD', 'SLIDER', 'CHOICE')),
        parts smallint not null,
        several boolean not null default false check (kind = 'CHOICE' or not several),
        question text not null,
        help text not null default '',
        labels text[] not null,
        translations jsonb not null default '{}',
        -- False once a steward took it off the form; kept while stories stand in it.
        asked boolean not null default true,
        position integer not null default 0,
        primary key (initiative_id, id),
        unique (initiative_id, id, kind, parts, several),
        foreign key (initiative_id, prompt_id) references prompt on delete cascade,
        check (cardinality(labels) = parts),
        check (case kind when 'TRIAD' then parts = 3 when 'SLIDER' then parts = 2 else parts between 2 and 12 end)
      );
      create index prompt_signifier_prompt on prompt_signifier (initiative_id, prompt_id, position);

      create table story_signifier (
        initiative_id uuid not null references initiative,
        story_id uuid not null,
        signifier_id uuid not null,
        kind text not null,
        parts smallint not null,
        several boolean not null,
        -- Mark in libs/domain; null: the teller says that it does not fit the story.
        mark double precision[],
        primary key (initiative_id, story_id, signifier_id),
        foreign key (initiative_id, story_id) references story,
        foreign key (initiative_id, signifier_id, kind, parts, several)
          references prompt_signifier (initiative_id, id, kind, parts, several),
        check (case kind when 'TRIAD' then cardinality(mark) = 3 and abs(mark[1] + mark[2] + mark[3] - 1) < 0.001
                         when 'SLIDER' then cardinality(mark) = 1 and mark[1] between 0 and 1
                         else cardinality(mark) between 1 and case when several then parts else 1 end end)
      );
      create index story_signifier_signifier on story_signifier (initiative_id, signifier_id);

      create table shelf_placement (
        initiative_id uuid not null references initiative,
        audience text not null check (audience in ('PARTNERS', 'PUBLIC')),
        story_id uuid not null,
        signifier_id uuid not null,
        mark double precision[],
        consent_until date,
        primary key (initiative_id, audience, story_id, signifier_id),
        foreign key (initiative_id, audience, story_id) references shelf_story on delete cascade,
        foreign key (initiative_id, signifier_id) references prompt_signifier
      );
      create index shelf_placement_signifier on shelf_placement (initiative_id, signifier_id, audience);

      ${ofInitiative('prompt_signifier', 'story_signifier', 'shelf_placement')}

      grant select on prompt_signifier to ${READERS};
      grant insert, update, delete on prompt_signifier to chorus_steward;
      -- Outside the workroom: of the calls that are open, and those in which a story stands that may be read.
      create policy only_shown on prompt_signifier as restrictive
        for select to chorus_public, chorus_partner, chorus_contributor
        using (exists (select from prompt p where p.initiative_id = prompt_signifier.initiative_id
                         and p.id = prompt_signifier.prompt_id)
               or exists (select from shelf_placement s where s.initiative_id = prompt_signifier.initiative_id
                            and s.signifier_id = prompt_signifier.id));

      grant select, insert, delete on story_signifier to chorus_teller;
      ${onlyWhere('story_signifier', 'chorus_teller', 'story_id = current_story()')}
      grant select on story_signifier to chorus_reviewer, chorus_steward;

      grant select on shelf_placement to ${READERS};
      grant insert, update, delete on shelf_placement to chorus_teller, chorus_reviewer, chorus_steward;
      ${onlyWhere('shelf_placement', 'chorus_public', `audience = 'PUBLIC'`)}
      ${onlyWhere('shelf_placement', 'chorus_teller', 'story_id = current_story()')}
      create policy while_consented on shelf_placement as restrictive for select
        to chorus_public, chorus_partner, chorus_contributor
        using (consent_until is null or consent_until >= current_date);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy only_shown on prompt_signifier;
      drop table shelf_placement, story_signifier, prompt_signifier;
      alter table prompt drop column permissions;`);
  }
}
