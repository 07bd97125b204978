import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ofInitiative, READERS } from './tenancy.js';

/**
 * What is measured: results, indicators with their sources, targets and annotations. This is the workroom's copy;
 * what audiences see of it is written to the shelf at publication.
 */
export class Indicators1790000000005 implements MigrationInterface {
  name = 'Indicators1790000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table result (
        initiative_id uuid not null references initiative,
        id uuid not null,
        name text not null,
        translations jsonb not null default '{}',
        position integer not null default 0,
        primary key (initiative_id, id)
      );

      create table source (
        initiative_id uuid not null references initiative,
        id uuid not null,
        producer text not null,
        title text not null,
        url text,
        published_on date,
        accessed_on date,
        licence text,
        edition text,
        primary key (initiative_id, id)
      );

      create table indicator (
        initiative_id uuid not null references initiative,
        id uuid not null,
        slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        name text not null,
        definition text not null default '',
        numerator text not null default '',
        denominator text not null default '',
        methodology text not null default '',
        translations jsonb not null default '{}',
        kind text not null check (kind in ('POPULATION', 'PERFORMANCE')),
        organization_id uuid,
        measure text not null check (measure in ('PROPORTION', 'RATE', 'COUNT', 'MEAN', 'INDEX', 'CURRENCY')),
        per double precision not null default 1 check (per > 0),
        unit text not null default '',
        decimals smallint not null default 0 check (decimals between 0 and 6),
        direction text not null check (direction in ('HIGHER_IS_BETTER', 'LOWER_IS_BETTER', 'NEUTRAL')),
        frequency text not null check (frequency in ('ANNUAL', 'SCHOOL_YEAR', 'SEMESTER', 'QUARTER', 'MONTH')),
        result_id uuid,
        source_id uuid,
        foreshadows_id uuid,
        baseline_start date,
        baseline_end date,
        audience text not null default 'PUBLIC' check (audience in ('STEWARDS', 'PARTNERS', 'PUBLIC')),
        position integer not null default 0,
        -- Moves with every change that the shelf does not show yet.
        touched_at timestamptz not null default now(),
        published_at timestamptz,
        archived_at timestamptz,
        primary key (initiative_id, id),
        unique (initiative_id, slug),
        foreign key (initiative_id, organization_id) references organization,
        foreign key (initiative_id, result_id) references result,
        foreign key (initiative_id, source_id) references source,
        foreign key (initiative_id, foreshadows_id) references indicator,
        check (kind = 'POPULATION' or organization_id is not null),
        check ((baseline_start is null) = (baseline_end is null)),
        check (baseline_start < baseline_end)
      );

      -- Which dimensions an indicator is expected to be broken down by.
      create table indicator_dimension (
        initiative_id uuid not null references initiative,
        indicator_id uuid not null,
        dimension_id uuid not null,
        position integer not null default 0,
        primary key (initiative_id, indicator_id, dimension_id),
        foreign key (initiative_id, indicator_id) references indicator on delete cascade,
        foreign key (initiative_id, dimension_id) references dimension
      );

      create table target (
        initiative_id uuid not null references initiative,
        indicator_id uuid not null,
        place_id uuid not null,
        breakdown_id uuid not null,
        period_start date not null,
        period_end date not null,
        value double precision not null,
        rationale text not null default '',
        translations jsonb not null default '{}',
        primary key (initiative_id, indicator_id, place_id, breakdown_id, period_start, period_end),
        foreign key (initiative_id, indicator_id) references indicator on delete cascade,
        foreign key (initiative_id, place_id) references place,
        foreign key (initiative_id, breakdown_id) references breakdown,
        check (period_start < period_end)
      );

      create table annotation (
        initiative_id uuid not null references initiative,
        id uuid not null,
        indicator_id uuid not null,
        kind text not null check (kind in ('EVENT', 'POLICY', 'METHOD_CHANGE', 'SERIES_BREAK', 'EXPERIMENT',
                                           'DATA_QUALITY')),
        starts_on date not null,
        ends_on date,
        title text not null,
        note text not null default '',
        translations jsonb not null default '{}',
        primary key (initiative_id, id),
        foreign key (initiative_id, indicator_id) references indicator on delete cascade,
        check (starts_on <= ends_on)
      );
      create index annotation_indicator on annotation (initiative_id, indicator_id, starts_on);

      ${ofInitiative('result', 'source', 'indicator', 'indicator_dimension', 'target', 'annotation')}
      grant select on result to ${READERS};
      grant select on source, indicator, indicator_dimension, target, annotation to chorus_contributor, chorus_steward;
      grant insert, update, delete on result, source, indicator, indicator_dimension, target, annotation
        to chorus_steward;
      grant update (touched_at) on indicator to chorus_contributor;
      -- A contributor works on the indicators of the own organization.
      create policy own_organization on indicator as restrictive to chorus_contributor
        using (organization_id = current_organization());

      create trigger audit after insert or delete or update of slug, name, definition, numerator, denominator,
          methodology, kind, organization_id, measure, per, unit, decimals, direction, frequency, baseline_start,
          baseline_end, audience, published_at, archived_at on indicator
        for each row execute function audit('id');
      create trigger audit after insert or update or delete on target
        for each row execute function audit('indicator_id');
      create trigger audit after insert or update or delete on annotation
        for each row execute function audit('indicator_id');`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table annotation, target, indicator_dimension, indicator, source, result;');
  }
}
