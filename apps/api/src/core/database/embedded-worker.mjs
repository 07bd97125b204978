import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';

// PostgreSQL itself, compiled to WebAssembly. It runs in a thread of its own, because a long statement would
// otherwise stop the server from answering anybody else.
const { dataDir, snapshot } = workerData;
const port = parentPort;
if (!port) throw new Error('The embedded database runs in a worker thread only');

const database = await PGlite.create({
  ...(dataDir ? { dataDir } : {}),
  ...(snapshot ? { loadDataDir: new Blob([await readFile(snapshot)]) } : {}),
  extensions: { pg_trgm, unaccent },
});
port.postMessage('ready');

let turn = Promise.resolve();
port.on('message', (message) => {
  turn = turn.then(() => (message instanceof Uint8Array ? answer(message) : command(message)));
});

async function answer(bytes) {
  await database.execProtocolRawStream(bytes, {
    onRawData: (data) => {
      const copy = data.slice();
      port.postMessage(copy, [copy.buffer]);
    },
  });
}

async function command(message) {
  if (message === 'dump')
    port.postMessage({ dump: await (await database.dumpDataDir('gzip')).arrayBuffer() });
  if (message === 'close') {
    await database.close();
    port.postMessage('closed');
    port.close();
  }
}
