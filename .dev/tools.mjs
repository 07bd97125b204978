// What the commands of the root package.json share. Plain JavaScript without dependencies, because the first thing
// they do on a fresh machine is to install the dependencies.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const LOWEST = [20, 19];

export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > LOWEST[0] || (major === LOWEST[0] && minor >= LOWEST[1])) return;
  fail(`Chorus needs Node.js ${LOWEST.join('.')} or newer; this is ${process.versions.node}.`);
}

export function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** Installs the dependencies, unless those of this very lock file are there already. */
export function install() {
  const stamp = join(root, 'node_modules/.chorus-installed');
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  process.stdout.write('Installing dependencies ...\n');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: 'inherit' });
  writeFileSync(stamp, wanted);
}

const nx = join(root, 'node_modules/nx/dist/bin/nx.js');

/**
 * Runs targets of projects through Nx, which does again only what is stale. `quiet`: shows what it said only when
 * something failed. Gives the exit code.
 */
export function runTargets(targets, { projects = [], quiet = false } = {}) {
  const selection = projects.length > 0 ? [`--projects=${projects.join(',')}`] : [];
  const args = [nx, 'run-many', '-t', ...targets, ...selection, '--output-style=static'];
  if (!quiet) return run(process.execPath, args, { NX_TUI: 'false' });
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NX_TUI: 'false' },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) process.stderr.write(`${stdout}${stderr}`);
  return status ?? 1;
}

/** What the built projects are made from. */
const SOURCES = ['apps/api', 'apps/dashboard', 'libs', 'package-lock.json', 'tsconfig.base.json', 'nx.json'];
const MADE = new Set(['dist', 'node_modules']);

/** When something in here was last changed, added or removed; what is made from it does not count. */
function lastChange(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  const names = readdirSync(path);
  const inside = names.filter((name) => !MADE.has(name));
  // A folder where something was made changes by that alone.
  const own = inside.length === names.length ? stats.mtimeMs : 0;
  return Math.max(own, ...inside.map((name) => lastChange(join(path, name))));
}

/**
 * Builds these projects where they are stale, or ends with what went wrong. Nx knows exactly what is stale, but takes
 * seconds to find out that nothing is; a look at the times of the files takes none.
 */
export function build(...projects) {
  const stamp = join(root, `node_modules/.chorus-built-${projects.join('-')}`);
  const there = projects.every((project) => existsSync(join(root, 'apps', project, 'dist')));
  const changed = Math.max(...SOURCES.map((path) => lastChange(join(root, path))));
  if (there && existsSync(stamp) && statSync(stamp).mtimeMs > changed) return;
  const began = new Date();
  if (runTargets(['build'], { projects, quiet: true }) !== 0) {
    fail('Chorus could not be built; what went wrong stands above.');
  }
  writeFileSync(stamp, '');
  utimesSync(stamp, began, began);
}

/** Runs a command with its output shown; gives its exit code. */
export function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status ?? 1;
}

/** Goes on as this program: one process to start and to stop. */
export async function become(script) {
  process.argv[1] = join(root, script);
  await import(pathToFileURL(process.argv[1]).href);
}
