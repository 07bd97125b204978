/**
 * How long `protect` takes for an ordinary table and for two large ones: the median of some runs after a warm-up, by the
 * clock and, for a busy machine, in time of the processor. Run from the root:
 *
 *   npx esbuild libs/stats/test/protect.bench.ts --bundle --platform=node --format=esm \
 *     --conditions=@chorus/source | node --input-type=module
 */
import { protect } from '../src/index.js';
import { crossedTable, largeTable, smallTable, type Table } from './tables.js';

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

function measure(name: string, { cells, relations }: Table, times: number): void {
  const runs = Array.from({ length: times }, () => secondsOf(() => protect(cells, relations)));
  const reasons = protect(cells, relations);
  const hidden = (why: string) => reasons.filter((reason) => reason === why).length;
  process.stdout.write(
    `${name}: ${cells.length} cells, ${relations.length} relations, ${hidden('PRIMARY')} small, ` +
      `${hidden('SECONDARY')} more hidden; median seconds: ${median(runs.map(({ clock }) => clock))} by the clock, ` +
      `${median(runs.map(({ processor }) => processor))} of the processor\n`,
  );
}

const warmUp = smallTable();
protect(warmUp.cells, warmUp.relations);
measure('5 x 3 x 19', smallTable(), 9);
measure('12 years side by side', largeTable(), 5);
measure('9 x 4 x 299', crossedTable(), 1);
