import { parentPort, workerData } from 'node:worker_threads';
import { FileProblem, readWorkbook } from '@chorus/formats';

// A workbook is held in memory whole. It is read in a thread of its own, whose memory and time are limited, so that
// a bad one ends that thread and nothing else.
try {
  const sheets = readWorkbook(Buffer.from(workerData));
  parentPort?.postMessage({ sheets });
} catch (error) {
  if (!(error instanceof FileProblem)) throw error;
  parentPort?.postMessage({ problem: error.problem });
}
