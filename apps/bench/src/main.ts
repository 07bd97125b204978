import { feedCases } from './cases/feed.js';
import { frontCases, frontRequest } from './cases/front.js';
import { measureGrowth } from './cases/growth.js';
import { measureImport, measureMemory } from './cases/import.js';
import { measureSearch } from './cases/search.js';
import { submitCases } from './cases/submit.js';
import { borrowDatabase, startCluster, type Cluster } from './cluster.js';
import { dataSet, singleDataSet, type DataSet } from './dataset/generate.js';
import { LARGE, SMALL } from './dataset/scale.js';
import { machine } from './machine.js';
import { measure, type Case, type Measured, type Servers } from './measure.js';
import { readOptions, type Options } from './options.js';
import { printGrowth, printImport, printMemory, printRequests } from './report.js';
import { startChorus, startLimit } from './servers.js';

const CLIENTS = [1, 32];

/** What was started, to be stopped in the opposite order, also when the person has had enough. */
const started: { stop(): Promise<void> }[] = [];

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void stopAll().then(() => process.exit(130)));
}

try {
  const options = readOptions(process.argv.slice(2), process.env);
  const { databaseUrl, keep } = options;
  await bench(toStop(databaseUrl ? await borrowDatabase(databaseUrl) : await startCluster(keep)), options);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await stopAll();
}

async function bench(cluster: Cluster, options: Options): Promise<void> {
  const chorus = toStop(await startChorus(cluster.url));
  const limit = toStop(await startLimit(cluster.url));
  const single = await singleDataSet(cluster.url, chorus);
  const data = await dataSet(cluster.url, chorus, options.scale);
  console.log(`\n${(await machine(cluster)).join('\n')}\n`);
  const servers = { chorus, limit };
  if (options.only.includes('front')) await describeFrontPage(servers, [single, data]);
  const cases = casesOf(options, data);
  if (cases.length > 0) printRequests(await measureRequests(cases, servers, options));
  if (options.only.includes('import')) printImport(await measureImport(cluster, data, options.runs));
  if (options.only.includes('million')) printMemory(await measureMemory(cluster, data));
  const { only } = options;
  if (!only.includes('growth') && !only.includes('search')) return;
  const sets = {
    small: await dataSet(cluster.url, chorus, SMALL),
    large: await dataSet(cluster.url, chorus, LARGE),
  };
  if (only.includes('search')) printGrowth(await measureSearch(chorus, sets, options));
  if (only.includes('growth')) printGrowth(await measureGrowth(cluster, chorus, sets, options));
}

function toStop<T extends { stop(): Promise<void> }>(one: T): T {
  started.push(one);
  return one;
}

async function stopAll(): Promise<void> {
  for (let last = started.pop(); last; last = started.pop()) await last.stop();
}

function casesOf({ only }: Options, data: DataSet): Case[] {
  return [
    ...(only.includes('front') ? frontCases(data) : []),
    ...(only.includes('feed') ? feedCases(data) : []),
    ...(only.includes('submit') ? submitCases(data) : []),
  ];
}

async function measureRequests(cases: Case[], servers: Servers, options: Options): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const each of cases) {
    for (const clients of CLIENTS) {
      console.log(`Measuring: ${each.name}, ${clients} at a time ...`);
      measured.push(await measure(each, servers, clients, options));
    }
  }
  console.log();
  return measured;
}

/** What a front page costs in statements must not grow with what is on it. */
async function describeFrontPage({ chorus, limit }: Servers, sets: DataSet[]): Promise<void> {
  for (const data of sets) {
    const { path = '', ...request } = frontRequest(data);
    const response = await fetch(`${chorus.url}${path}`, request);
    const statements = /sql;desc="(\d+)"/.exec(response.headers.get('server-timing') ?? '')?.[1] ?? '?';
    const size = kilobytes(await response.text());
    const { slug, indicators, months } = data.scale;
    const other = await fetch(`${limit.url}/front?initiative=${slug}`);
    console.log(
      `Front page of ${indicators} indicators x ${months} months: ${statements} SQL statements, ${size} KB; the limit: 1, ${kilobytes(await other.text())} KB`,
    );
  }
  console.log();
}

function kilobytes(text: string): string {
  return (Buffer.byteLength(text) / 1024).toFixed(0);
}
