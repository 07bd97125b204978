import { parseArgs } from 'node:util';
import { SCALES, type Scale } from './dataset/scale.js';

export const MEASUREMENTS = ['front', 'feed', 'submit', 'import', 'million', 'growth', 'search'] as const;
export type Measurement = (typeof MEASUREMENTS)[number];

/** What the command was asked to do. */
export interface Options {
  scale: Scale;
  only: Measurement[];
  /** Each server is measured so many times, in turn; the median counts. */
  runs: number;
  /** Length of one run. */
  seconds: number;
  /** Folder that keeps the throw-away cluster with its data set for the next time. */
  keep?: string;
  /** PostgreSQL to work on instead of a throw-away cluster; a database of our own is made there and dropped. */
  databaseUrl?: string;
}

export const USAGE = `npm run bench -- [--scale small|large] [--only front,feed,submit,import,million,growth,search] [--runs 5] [--seconds 5] [--keep folder]
BENCH_DATABASE_URL names a PostgreSQL server to use; without it a throw-away cluster is made.`;

/** Reads the command line; throws with a sentence about what cannot be used. */
export function readOptions(args: string[], env: NodeJS.ProcessEnv): Options {
  const { values } = parseArgs({
    args,
    options: {
      scale: { type: 'string', default: 'small' },
      only: { type: 'string', default: 'front,feed,submit,import' },
      runs: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '5' },
      keep: { type: 'string' },
    },
  });
  const scale = SCALES.find(({ name }) => name === values.scale);
  if (!scale) throw new Error(`There is no scale "${values.scale}".\n${USAGE}`);
  return {
    scale,
    only: values.only.split(',').map(measurement),
    runs: positive('runs', values.runs),
    seconds: positive('seconds', values.seconds),
    keep: values.keep,
    databaseUrl: env['BENCH_DATABASE_URL'] || undefined,
  };
}

function measurement(name: string): Measurement {
  const found = MEASUREMENTS.find((each) => each === name.trim());
  if (!found) throw new Error(`There is nothing to measure named "${name}".\n${USAGE}`);
  return found;
}

function positive(name: string, text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`--${name} must be a whole number above zero, not "${text}".`);
}
