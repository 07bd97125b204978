import { spawn } from 'node:child_process';
import type pg from 'pg';
import type { Cluster } from '../cluster.js';
import type { DataSet } from '../dataset/generate.js';
import { FIRST_MONTH } from '../dataset/scale.js';
import { COLUMNS } from './import-file.js';

const STAGED = `indicator text, place text, code text, "group" text, month text, value float8, numerator float8,
  denominator float8`;

/** Names of a staged file become ids by joins; what is there already is overwritten. */
const UPSERT = (initiativeId: string, change: string, value: string, where: string) => `
  insert into observation (initiative_id, indicator_id, place_id, breakdown_id, period_start, period_end,
    value, numerator, denominator, state, change_id)
  select i.initiative_id, i.id, p.id, b.id, (s.month || '-01')::date,
    ((s.month || '-01')::date + interval '1 month')::date, ${value}, s.numerator, s.denominator, 'VALUE', ${change}
  from staged s
  join indicator i on i.initiative_id = '${initiativeId}' and i.slug = s.indicator
  join place p on p.initiative_id = i.initiative_id and p.code = s.code
  join (
    select coalesce(c.key, '') as key, b.id from breakdown b
    left join category c on c.initiative_id = b.initiative_id and c.id = b.category_ids[1]
    where b.initiative_id = '${initiativeId}' and cardinality(b.category_ids) <= 1
  ) b on b.key = coalesce(s."group", '')
  ${where}
  on conflict (initiative_id, indicator_id, place_id, breakdown_id, period_start, period_end) do update set
    value = excluded.value, numerator = excluded.numerator, denominator = excluded.denominator,
    state = excluded.state, change_id = excluded.change_id`;

const NEW_CHANGE = (initiativeId: string) =>
  `insert into change (initiative_id, id, kind) values ('${initiativeId}', gen_random_uuid(), 'IMPORT')`;

const LATEST_CHANGE = (initiativeId: string) =>
  `(select id from change where initiative_id = '${initiativeId}' order by made_at desc limit 1)`;

/** The least an import could be: psql copies the file to a table without index, one statement takes it over. */
export async function importWithPsql(psql: string, { databaseUrl, initiativeId }: DataSet, file: string) {
  const script = `
    \\set ON_ERROR_STOP on
    select set_config('chorus.initiative', '${initiativeId}', false);
    begin;
    -- The limit keeps no former states.
    alter table observation disable trigger keep_revision_of_update;
    create temp table staged (${STAGED}) on commit drop;
    \\copy staged from '${file}' with (format csv, header)
    ${NEW_CHANGE(initiativeId)};
    ${UPSERT(initiativeId, LATEST_CHANGE(initiativeId), 's.value', '')};
    alter table observation enable trigger keep_revision_of_update;
    commit;`;
  const child = spawn(psql, [databaseUrl, '--quiet', '--no-psqlrc', '--output=/dev/null'], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  child.stdin.end(script);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error('psql could not import the file.');
}

/** Reads the file once, so that the ground of every run can be laid from it. */
export async function stage(client: pg.Client, cluster: Cluster, file: string): Promise<void> {
  await client.query(`drop table if exists staged; create table staged (${STAGED}, line serial)`);
  const child = spawn(
    cluster.psql,
    [
      cluster.url,
      '--quiet',
      '--no-psqlrc',
      '-c',
      `\\copy staged (${COLUMNS.map(quoted).join(', ')}) from '${file}' with (format csv, header)`,
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error('psql could not read the file.');
}

/**
 * Lays the ground of a run: of what the file says, every second row is there already with another figure. So half of
 * an import is new and half is a change, whose former state is to be kept.
 */
export async function layGround(client: pg.Client, { initiativeId }: DataSet): Promise<void> {
  await client.query(`select set_config('chorus.initiative', $1, false)`, [initiativeId]);
  await client.query(`
    alter table observation disable trigger keep_revision_of_delete;
    delete from observation where initiative_id = '${initiativeId}' and period_start < '${FIRST_MONTH}-01';
    alter table observation enable trigger keep_revision_of_delete;
    delete from observation_revision where initiative_id = '${initiativeId}';
    truncate import_row;
    delete from import_piece where initiative_id = '${initiativeId}'`);
  await client.query(NEW_CHANGE(initiativeId));
  const former = 's.value / 2';
  await client.query(UPSERT(initiativeId, LATEST_CHANGE(initiativeId), former, 'where s.line % 2 = 0'));
  for (const table of ['observation', 'observation_revision', 'import_row', 'import_piece', 'change']) {
    await client.query(`vacuum analyze ${table}`);
  }
  await client.query('checkpoint').catch(() => undefined); // needs a right that a borrowed server may not give
}

function quoted(name: string): string {
  return `"${name}"`;
}
