import { parentPort, workerData } from 'node:worker_threads';
import { protect } from '@chorus/stats';

// A large table takes seconds. They are spent in a thread of its own, so that the server goes on answering.
parentPort?.postMessage(protect(workerData.cells, workerData.relations, workerData.policy));
