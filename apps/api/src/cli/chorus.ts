import { parseArgs, type ParseArgsConfig } from 'node:util';
import { ApiError } from '../core/errors.js';
import { exportNumbers } from './export.command.js';
import { importFiles } from './import.command.js';
import { runMigrations } from './migrate.command.js';
import { createOwner } from './owner.command.js';
import { seedDemo } from './seed.command.js';
import { obeyTombstones } from './tombstones.command.js';

/** A command of the command line: the same services as the API, no second way. */
export interface Command {
  /** How it is called, after `chorus`. */
  usage: string;
  about: string;
  options: NonNullable<ParseArgsConfig['options']>;
  run: (options: Record<string, string | boolean | undefined>, files: string[]) => Promise<void>;
}

const COMMANDS: Record<string, Command> = {
  migrate: runMigrations,
  'seed demo': seedDemo,
  'owner create': createOwner,
  import: importFiles,
  export: exportNumbers,
  tombstones: obeyTombstones,
};

function help(): string {
  const lines = Object.values(COMMANDS).map(({ usage, about }) => `  chorus ${usage}\n      ${about}`);
  return `Chorus, on the command line. It works on DATABASE_URL, or on the folder CHORUS_DATA_DIR (default ./.chorus).\n\n${lines.join('\n\n')}\n`;
}

const [first = '', second = '', ...rest] = process.argv.slice(2);
const two = COMMANDS[`${first} ${second}`];
const command = two ?? COMMANDS[first];
if (!command) {
  const asked = ['', 'help', '--help'].includes(first);
  if (!asked) process.stderr.write(`There is no command "${first}".\n\n`);
  (asked ? process.stdout : process.stderr).write(help());
  process.exitCode = asked ? 0 : 2;
} else {
  try {
    const args = two ? rest : [second, ...rest].filter((each) => each !== '');
    const { values, positionals } = parseArgs({ args, options: command.options, allowPositionals: true });
    await command.run(values as Record<string, string | boolean | undefined>, positionals);
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exit(1);
  }
}

/** A sentence for a person; what is wrong with single fields below it. */
function explain(error: unknown): string {
  if (!(error instanceof ApiError)) return error instanceof Error ? error.message : String(error);
  const fields = error.fields.filter(({ path }) => path !== '').map(({ path }) => `  ${path}`);
  return [error.message, ...fields].join('\n');
}
