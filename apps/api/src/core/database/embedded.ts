import { Duplex } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { lockFolder } from './folder-lock.js';

/**
 * The embedded database, spoken to by the ordinary `pg` driver over a stream inside this process: no port, no second
 * process, and the same types as with a server.
 */
export interface EmbeddedDatabase {
  /** What the driver calls to connect. One connection at a time: there is one database behind it. */
  stream: () => Duplex;
  /** The whole database as a compressed archive that a later start can begin from. */
  dump(): Promise<ArrayBuffer>;
  close(): Promise<void>;
}

interface Start {
  /** Folder that keeps the data; without one everything is in memory and gone at the end. */
  dataDir?: string;
  /** Archive made by `dump` to begin from. */
  snapshot?: string;
}

export async function openEmbedded({ dataDir, snapshot }: Start): Promise<EmbeddedDatabase> {
  const unlock = dataDir ? lockFolder(dataDir) : () => undefined;
  const worker = new Worker(new URL('./embedded-worker.mjs', import.meta.url), {
    workerData: { dataDir: dataDir && `${dataDir}/database`, snapshot },
  });
  try {
    await nextMessage(worker, (message) => message === 'ready');
  } catch (error) {
    unlock();
    throw error;
  }
  let closed: Promise<void> | undefined;
  return {
    stream: () => new Line(worker),
    async dump() {
      worker.postMessage('dump');
      const answer = await nextMessage(
        worker,
        (message) => typeof message === 'object' && 'dump' in Object(message),
      );
      return (answer as { dump: ArrayBuffer }).dump;
    },
    close() {
      closed ??= closeDown(worker).then(unlock);
      return closed;
    },
  };
}

async function closeDown(worker: Worker): Promise<void> {
  worker.postMessage('close');
  await nextMessage(worker, (message) => message === 'closed');
  await worker.terminate();
}

function nextMessage(worker: Worker, wanted: (message: unknown) => boolean): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      worker.off('message', onMessage);
      worker.off('error', onError);
    };
    const onMessage = (message: unknown) => {
      if (!wanted(message)) return;
      stop();
      resolve(message);
    };
    const onError = (error: unknown) => {
      stop();
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    worker.on('message', onMessage);
    worker.once('error', onError);
  });
}

/** The part of a socket that `pg` calls, beside being a stream. */
class Line extends Duplex {
  constructor(private readonly worker: Worker) {
    super();
    worker.on('message', this.receive);
    worker.once('error', this.fail);
  }

  connect(): this {
    setImmediate(() => this.emit('connect'));
    return this;
  }

  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }

  override _read(): void {
    // the database pushes
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.worker.postMessage(new Uint8Array(chunk));
    done();
  }

  override _final(done: () => void): void {
    this.push(null);
    done();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.worker.off('message', this.receive);
    this.worker.off('error', this.fail);
    done(error);
  }

  private readonly receive = (message: unknown): void => {
    if (message instanceof Uint8Array)
      this.push(Buffer.from(message.buffer, message.byteOffset, message.byteLength));
  };

  private readonly fail = (error: Error): void => {
    this.destroy(error);
  };
}
