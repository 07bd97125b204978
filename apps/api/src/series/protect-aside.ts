import { Worker } from 'node:worker_threads';
import { protect, type Cell, type Relation, type Suppression, type SuppressionPolicy } from '@chorus/stats';

type Verdicts = (Suppression | undefined)[];

/** Tables up to this many cells take less time than a thread takes to start. */
export const AT_ONCE = 2000;

/** The thread that works now; one at a time, so that many publications do not take all processors from readers. */
let turn: Promise<unknown> = Promise.resolve();

/** `protect` for the server: large tables in a thread of their own, one after the other. */
export function protectAside(
  cells: readonly Cell[],
  relations: readonly Relation[],
  policy: SuppressionPolicy,
): Promise<Verdicts> {
  if (cells.length <= AT_ONCE) return Promise.resolve(protect(cells, relations, policy));
  const next = turn.then(() => inThread({ cells, relations, policy }));
  turn = next.catch(() => undefined);
  return next;
}

async function inThread(workerData: object): Promise<Verdicts> {
  const worker = new Worker(new URL('./protect-worker.mjs', import.meta.url), { workerData });
  try {
    return await new Promise<Verdicts>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
    });
  } finally {
    await worker.terminate();
  }
}
