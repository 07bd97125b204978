import autocannon from 'autocannon';
import type { Server } from './servers.js';

/** A request as it is sent again and again. */
export type Request = autocannon.Request;

/** One thing to measure on both servers. */
export interface Case {
  name: string;
  chorus: Request[];
  limit: Request[];
  /** Share of the limit to reach; undefined where the figure is for information. */
  aim?: number;
}

/** What one run of one server gave. */
interface Run {
  /** Requests a second that were answered as they should be. */
  rate: number;
  /** Milliseconds, as half of the requests took. */
  latency: number;
  /** Processor time a request, in milliseconds. */
  cpu?: number;
}

export interface Measured {
  name: string;
  clients: number;
  chorus: Run;
  limit: Run;
  aim?: number;
  ratio: number;
  /** Lowest and highest ratio of two runs that followed each other. */
  spread: [number, number];
}

export interface Servers {
  chorus: Server;
  limit: Server;
}

/** Seconds; enough that code is compiled and plans are made. */
const WARM_UP = 2;

/** Measures both servers in turn, so that what else the machine does falls on both alike. */
export async function measure(
  { name, aim, ...requests }: Case,
  servers: Servers,
  clients: number,
  { runs, seconds }: { runs: number; seconds: number },
): Promise<Measured> {
  await load(servers.limit, requests.limit, clients, WARM_UP);
  await load(servers.chorus, requests.chorus, clients, WARM_UP);
  const limit: Run[] = [];
  const chorus: Run[] = [];
  for (let run = 0; run < runs; run += 1) {
    limit.push(await load(servers.limit, requests.limit, clients, seconds));
    chorus.push(await load(servers.chorus, requests.chorus, clients, seconds));
  }
  const ratios = chorus.map(({ rate }, run) => rate / (limit[run]?.rate ?? NaN));
  const both = { chorus: middle(chorus), limit: middle(limit) };
  const ratio = both.chorus.rate / both.limit.rate;
  return { name, clients, aim, ...both, ratio, spread: [Math.min(...ratios), Math.max(...ratios)] };
}

/** Asks one server as fast as it answers. A list of requests goes round; the rate counts each of them. */
export async function load(
  server: Server,
  requests: Request[],
  clients: number,
  seconds: number,
): Promise<Run> {
  const before = server.cpu();
  const result = await autocannon({
    url: server.url,
    connections: clients,
    duration: seconds,
    requests,
    // GraphQL says what went wrong in the body, and says it first.
    verifyBody: (body) => !body.startsWith('{"errors"'),
  });
  const after = server.cpu();
  const answered = result['2xx'];
  const wrong = result.non2xx + result.errors + result.timeouts + result.mismatches;
  if (wrong > 0) throw new Error(`${wrong} of ${answered + wrong} requests to ${server.url} went wrong.`);
  return {
    rate: answered / result.duration,
    latency: result.latency.p50,
    cpu:
      before === undefined || after === undefined || answered === 0 ? undefined : (after - before) / answered,
  };
}

function middle(runs: readonly Run[]): Run {
  return {
    rate: median(runs.map(({ rate }) => rate)),
    latency: median(runs.map(({ latency }) => latency)),
    cpu: median(runs.flatMap(({ cpu }) => cpu ?? [])),
  };
}

/** The middle one of these numbers; NaN where there is none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? NaN) + upper) / 2;
}
