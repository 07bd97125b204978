/**
 * How long `protect` takes for 15,200 cells: the median of five runs after a warm-up, by the clock and, for a busy
 * machine, in time of the processor. Run from the root:
 *
 *   npx esbuild libs/stats/test/protect.bench.ts --bundle --platform=node --format=esm \
 *     --conditions=@chorus/source | node --input-type=module
 */
import { DEFAULT_POLICY, exposures, protect } from '../src/index.js';
import { largeTable, smallTable } from './tables.js';

function secondsOf(work: () => void): { clock: number; processor: number } {
  const clock = performance.now();
  const processor = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(processor);
  return { clock: (performance.now() - clock) / 1000, processor: (user + system) / 1_000_000 };
}

function median(seconds: readonly number[]): string {
  return [...seconds].sort((a, b) => a - b)[Math.floor(seconds.length / 2)]?.toFixed(2) ?? '';
}

const warmUp = smallTable();
protect(warmUp.cells, warmUp.relations);

const { cells, relations } = largeTable();
const runs = Array.from({ length: 5 }, () => secondsOf(() => protect(cells, relations)));
const reasons = protect(cells, relations);
const exposed = exposures(cells, relations, (cell) => reasons[cell] !== undefined, DEFAULT_POLICY);
const hidden = (why: string) => reasons.filter((reason) => reason === why).length;

process.stdout.write(`${cells.length} cells, ${relations.length} relations\n`);
process.stdout.write(
  `${hidden('PRIMARY')} small, ${hidden('SECONDARY')} more hidden, ${exposed.length} exposed\n`,
);
process.stdout.write(
  `median seconds: ${median(runs.map(({ clock }) => clock))} by the clock, ` +
    `${median(runs.map(({ processor }) => processor))} of the processor\n`,
);
