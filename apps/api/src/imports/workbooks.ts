import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import type { Problem } from '@chorus/domain';
import { FileProblem, type WorkbookSheet } from '@chorus/formats';
import { ApiError } from '../core/errors.js';

/** What one workbook may take before it is given up. */
export interface WorkbookEffort {
  seconds: number;
  megabytes: number;
}

/** Two million cells take about a third of each on one core; see decisions/workbooks.md. */
const EFFORT: WorkbookEffort = { seconds: 60, megabytes: 768 };

type Answer = { sheets: WorkbookSheet[] } | { problem: Problem };

/** Reads workbooks one after the other, each in a thread of its own that cannot hurt the server. */
@Injectable()
export class Workbooks {
  private turn: Promise<unknown> = Promise.resolve();

  /** The sheets as CSV. Throws FileProblem, or ApiError with the problem that reading found. */
  read(bytes: Uint8Array, effort: WorkbookEffort = EFFORT): Promise<WorkbookSheet[]> {
    const next = this.turn.then(() => readApart(bytes, effort));
    this.turn = next.catch(() => undefined);
    return next;
  }
}

async function readApart(
  bytes: Uint8Array,
  { seconds, megabytes }: WorkbookEffort,
): Promise<WorkbookSheet[]> {
  const worker = new Worker(new URL('./workbook-worker.mjs', import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const answer = await new Promise<Answer>((resolve, reject) => {
      const tooHard = () => reject(new FileProblem('WORKBOOK_TOO_HARD', { seconds, limit: megabytes }));
      timer = setTimeout(tooHard, seconds * 1000);
      worker.once('message', resolve);
      worker.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooHard() : reject(new FileProblem('WORKBOOK_DAMAGED')),
      );
    });
    if ('problem' in answer) throw new ApiError('INVALID', answer.problem);
    return answer.sheets;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
