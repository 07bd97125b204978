import pg from 'pg';
import { ChorusClient } from '../chorus-client.js';
import { runCommand, type Server } from '../servers.js';
import { makeFigures, publish } from './figures.js';
import { observationsIn, SINGLE, type Scale } from './scale.js';
import { makeStories, tellOne } from './stories.js';
import { makeStructure, type Structure } from './structure.js';

const OWNER = { name: 'Owner', email: 'owner@example.org', password: 'for this database alone' };

/** A data set that is there, and somebody who is signed in to it. */
export interface DataSet {
  scale: Scale;
  initiativeId: string;
  structure: Structure;
  owner: ChorusClient;
  databaseUrl: string;
}

/** The data set of this scale: the one the database holds already, or a new one. */
export async function dataSet(databaseUrl: string, chorus: Server, scale: Scale): Promise<DataSet> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    await client.query(
      'create table if not exists bench_data_set (name text primary key, structure jsonb not null)',
    );
    const owner = new ChorusClient(chorus.url);
    await setUp(client, owner, chorus, scale, databaseUrl);
    const known = await client.query<{ structure: Structure }>(
      'select structure from bench_data_set where name = $1',
      [scale.name],
    );
    const initiativeId = await idOf(client, scale.slug);
    const structure = known.rows[0]?.structure ?? (await generate(client, owner, scale, initiativeId));
    return { scale, initiativeId, structure, owner, databaseUrl };
  } finally {
    await client.end();
  }
}

/** Makes owner and initiative at the first time, and signs in. */
async function setUp(
  client: pg.Client,
  owner: ChorusClient,
  chorus: Server,
  { slug, name }: Scale,
  databaseUrl: string,
): Promise<void> {
  const { rowCount: accounts } = await client.query('select 1 from account');
  if (accounts === 0) {
    const token = /\/setup\/([\w-]+)/.exec(chorus.said())?.[1] ?? '';
    await owner.ask(
      `mutation ($token: String!, $owner: NewAccountInput!, $initiative: NewInitiativeInput!) {
        setUp(token: $token, owner: $owner, initiative: $initiative) { id } }`,
      { token, owner: OWNER, initiative: { slug, name } },
    );
  }
  const { email, password } = OWNER;
  await owner.ask('mutation ($input: SignInInput!) { signIn(input: $input) { id } }', {
    input: { email, password },
  });
  const { rowCount: initiatives } = await client.query('select 1 from initiative where slug = $1', [slug]);
  if (initiatives === 0) {
    await runCommand(
      ['owner', 'create', '--initiative', slug, '--name', name, '--email', email],
      databaseUrl,
    );
  }
}

async function generate(
  client: pg.Client,
  owner: ChorusClient,
  scale: Scale,
  initiativeId: string,
): Promise<Structure> {
  const { slug, name } = scale;
  const what = `${observationsIn(scale).toLocaleString('en')} observations, ${scale.stories.toLocaleString('en')} stories`;
  console.log(`Generating the data set "${name}": ${what}`);
  // What triggers and row-level security ask about.
  await client.query(`select set_config('chorus.initiative', $1, false)`, [initiativeId]);
  await owner.ask(
    `mutation ($initiative: String!, $input: InitiativeChangesInput!) {
      updateInitiative(initiative: $initiative, input: $input) { slug } }`,
    { initiative: slug, input: { audience: 'PUBLIC' } },
  );
  const structure = await timed('places, indicators, prompt', () => makeStructure(owner, scale));
  await timed('observations', () => makeFigures(client, initiativeId, scale, structure));
  await timed('publication', () => publish(owner, slug, structure));
  await timed('stories', () => makeStories(client, initiativeId, scale, structure));
  await timed('the last story', () => tellOne(owner, slug, structure));
  await client.query('insert into bench_data_set values ($1, $2)', [name, JSON.stringify(structure)]);
  return structure;
}

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const began = Date.now();
  const result = await work();
  console.log(`  ${what}: ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return result;
}

async function idOf(client: pg.Client, slug: string): Promise<string> {
  const { rows } = await client.query<{ id: string }>('select id from initiative where slug = $1', [slug]);
  return rows[0]?.id ?? '';
}

/** The data set of one indicator and one story, beside the large one. */
export function singleDataSet(databaseUrl: string, chorus: Server): Promise<DataSet> {
  return dataSet(databaseUrl, chorus, SINGLE);
}
