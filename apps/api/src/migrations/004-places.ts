import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ofInitiative, READERS } from './tenancy.js';

/**
 * Where and for whom: places (a tree), dimensions with their categories, and breakdowns, which are sets of categories
 * stored when first used. Nothing in here is secret, so every role may read it.
 */
export class Places1790000000004 implements MigrationInterface {
  name = 'Places1790000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table place (
        initiative_id uuid not null references initiative,
        id uuid not null,
        parent_id uuid,
        code text not null,
        name text not null,
        level text not null,
        -- Other spellings under which files name this place.
        aliases text[] not null default '{}',
        boundary jsonb,
        position integer not null default 0,
        primary key (initiative_id, id),
        unique (initiative_id, code),
        foreign key (initiative_id, parent_id) references place,
        check (id <> parent_id)
      );
      create index place_parent on place (initiative_id, parent_id);
      create unique index place_root on place (initiative_id) where parent_id is null;

      create table dimension (
        initiative_id uuid not null references initiative,
        id uuid not null,
        key text not null check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        name text not null,
        translations jsonb not null default '{}',
        -- The categories are all there are and do not overlap, so that their parts add up to everyone.
        partition boolean not null,
        position integer not null default 0,
        primary key (initiative_id, id),
        unique (initiative_id, key)
      );

      create table category (
        initiative_id uuid not null references initiative,
        id uuid not null,
        dimension_id uuid not null,
        key text not null check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        name text not null,
        translations jsonb not null default '{}',
        aliases text[] not null default '{}',
        position integer not null default 0,
        primary key (initiative_id, id),
        unique (initiative_id, dimension_id, key),
        foreign key (initiative_id, dimension_id) references dimension
      );

      -- How many people of a category live in a place; without a category, how many live there.
      create table population (
        initiative_id uuid not null references initiative,
        place_id uuid not null,
        category_id uuid not null default '00000000-0000-0000-0000-000000000000',
        people integer not null check (people >= 0),
        primary key (initiative_id, place_id, category_id),
        foreign key (initiative_id, place_id) references place on delete cascade
      );

      -- The empty set is everyone; its id is the same in every initiative.
      create table breakdown (
        initiative_id uuid not null references initiative,
        id uuid not null,
        category_ids uuid[] not null,
        primary key (initiative_id, id),
        unique (initiative_id, category_ids),
        check ((id = '00000000-0000-0000-0000-000000000000') = (category_ids = '{}'))
      );

      ${ofInitiative('place', 'dimension', 'category', 'population', 'breakdown')}
      grant select on place, dimension, category, population, breakdown to ${READERS};
      grant insert, update, delete on place, dimension, category, population to chorus_steward;
      grant insert on breakdown to chorus_contributor, chorus_steward;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table breakdown, population, category, dimension, place;');
  }
}
