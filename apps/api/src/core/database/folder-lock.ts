import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The embedded database has no lock of its own: two processes on one folder lose each other's rows without a word.
 * So the folder carries a file that names the process using it. A file left behind by a process that is gone, or
 * whose number now belongs to another process, is recognised and replaced.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, 'lock');
  if (!writeLock(path)) {
    const holder = readHolder(path);
    if (holder && isRunning(holder)) {
      throw new Error(
        `Chorus is running on ${folder} already (process ${holder.pid}). Stop it first, or set CHORUS_DATA_DIR to another folder.`,
      );
    }
    rmSync(path, { force: true });
    if (!writeLock(path)) throw new Error(`Another process took ${folder} at the same moment. Try again.`);
  }
  return () => rmSync(path, { force: true });
}

interface Holder {
  pid: number;
  startedAt: string;
}

function writeLock(path: string): boolean {
  try {
    const file = openSync(path, 'wx', 0o600);
    writeSync(file, JSON.stringify({ pid: process.pid, startedAt: startOf(process.pid) } satisfies Holder));
    closeSync(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function readHolder(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return undefined; // half written by a process that died: nobody holds it
  }
}

function isRunning({ pid, startedAt }: Holder): boolean {
  if (pid === process.pid && startedAt !== startOf(pid)) return false; // a container restarted with the same number
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  const now = startOf(pid);
  return now === '' || now === startedAt;
}

/** When a process started, in the kernel's clock ticks; empty where the system does not tell (not Linux). */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
