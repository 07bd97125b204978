// npm test: everything that must hold. Lint and types, every spec, the build, and journeys in a real browser.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createRequire } from 'node:module';
import { fail, install, requireNode, root, run, runTargets } from './tools.mjs';

requireNode();
install();

const jest = join(root, 'node_modules/jest/bin/jest.js');
const prettier = join(root, 'node_modules/prettier/bin/prettier.cjs');

// What takes least time to find comes first.
step('Format', () => run(process.execPath, [prettier, '--check', '.', '--log-level', 'warn']));
step('Build', () => runTargets(['build'], { quiet: true }));
step('Lint and types', () => runTargets(['lint', 'typecheck'], { quiet: true }));
step('Specs', () => run(process.execPath, [jest], { CHORUS_BUILT: '1' }));
const browser = step('A browser', findBrowser);
step('Journeys in the browser', () => journeys() && journeysOnceMore());
process.stdout.write('\nAll of it holds.\n');

/** Does one step and says how long it took; ends here if the step fails. */
function step(name, work) {
  process.stdout.write(`\n== ${name}\n`);
  const began = Date.now();
  const result = work();
  if (typeof result === 'number' && result !== 0)
    fail(`\n${name}: not in order; what is wrong stands above.`);
  process.stdout.write(`== ${name}: ${Math.round((Date.now() - began) / 1000)} s\n`);
  return result;
}

function journeys(...more) {
  const config = 'apps/dashboard-e2e/jest.config.ts';
  return run(process.execPath, [jest, '--config', config, ...more], { CHORUS_BROWSER: browser });
}

/**
 * A browser on a busy machine may be late. So the files that failed run once more, from the beginning and one at a time;
 * what fails twice is wrong. What holds the second time is still to be looked at: the output names it.
 */
function journeysOnceMore() {
  process.stdout.write('\n== Journeys that failed, once more and alone\n');
  const failed = journeys('--onlyFailures', '--runInBand');
  if (!failed) process.stdout.write('They hold now. Why they failed at first stands above: look at it.\n');
  return failed;
}

/** A Chromium: the one named, one of this machine, else one that is fetched. */
function findBrowser() {
  const found = browserHere();
  if (found) return found;
  process.stdout.write('There is no Chromium here; fetching one ...\n');
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'], {
      DEBIAN_FRONTEND: 'noninteractive',
    });
  } else {
    run(process.execPath, [join(playwrightFolder(), 'cli.js'), 'install', 'chromium']);
  }
  return browserHere() ?? fail('Install Chromium or Chrome, or name one with CHORUS_BROWSER=/path/to/it.');
}

function browserHere() {
  const named = process.env.CHORUS_BROWSER;
  if (named) return existsSync(named) ? named : fail(`CHORUS_BROWSER names ${named}, which is not there.`);
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    playwrightsOwn(),
  ];
  return candidates.find((each) => each && existsSync(each));
}

/** Where Playwright keeps the browser it fetched. */
function playwrightsOwn() {
  const code = "import { chromium } from 'playwright-core'; process.stdout.write(chromium.executablePath());";
  return execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: join(root, 'apps/dashboard-e2e'),
    encoding: 'utf8',
  });
}

function playwrightFolder() {
  const require = createRequire(join(root, 'apps/dashboard-e2e/package.json'));
  return join(require.resolve('playwright-core/package.json'), '..');
}
