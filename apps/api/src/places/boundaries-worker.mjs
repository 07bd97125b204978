import { parentPort, workerData } from 'node:worker_threads';
import { FileProblem, readBoundaries } from '@chorus/formats';

// A map is held in memory whole and simplified there. It is read in a thread of its own, whose memory and time are
// limited, so that a bad one ends that thread and nothing else.
try {
  parentPort?.postMessage({ file: readBoundaries(Buffer.from(workerData)) });
} catch (error) {
  if (!(error instanceof FileProblem)) throw error;
  parentPort?.postMessage({ problem: error.problem });
}
