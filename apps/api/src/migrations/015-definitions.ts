import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ofInitiative } from './tenancy.js';

/**
 * What an indicator measured before it was defined anew, so that old numbers keep the words they were counted by; and
 * why its baseline is the one it is.
 */
export class Definitions1790000000015 implements MigrationInterface {
  name = 'Definitions1790000000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table indicator add column baseline_reason text not null default '';
      alter table indicator add constraint indicator_foreshadows_another check (foreshadows_id <> id);

      create table former_definition (
        initiative_id uuid not null references initiative,
        id uuid not null,
        indicator_id uuid not null,
        -- The last period that was counted by it, half open like every period.
        last_start date not null,
        last_end date not null,
        definition text not null,
        numerator text not null,
        denominator text not null,
        measure text not null,
        per double precision not null,
        unit text not null,
        translations jsonb not null default '{}',
        -- Why it was replaced.
        reason text not null default '',
        primary key (initiative_id, id),
        unique (initiative_id, indicator_id, last_end),
        foreign key (initiative_id, indicator_id) references indicator on delete cascade,
        check (last_start < last_end)
      );

      ${ofInitiative('former_definition')}
      grant select on former_definition to chorus_contributor, chorus_steward;
      grant insert, update, delete on former_definition to chorus_steward;
      create trigger audit after insert or update or delete on former_definition
        for each row execute function audit('indicator_id');

      drop trigger audit on indicator;
      ${auditOf('foreshadows_id, baseline_reason')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table former_definition;
      drop trigger audit on indicator;
      ${auditOf()}
      alter table indicator drop constraint indicator_foreshadows_another;
      alter table indicator drop column baseline_reason;`);
  }
}

/** The audit trail of indicators as it was, and with more columns. */
function auditOf(more?: string): string {
  return `create trigger audit after insert or delete or update of slug, name, definition, numerator, denominator,
      methodology, kind, organization_id, measure, per, unit, decimals, direction, frequency, baseline_start,
      baseline_end, audience, published_at, archived_at${more ? `, ${more}` : ''} on indicator
    for each row execute function audit('id');`;
}
