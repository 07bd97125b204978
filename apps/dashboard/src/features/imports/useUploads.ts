import { useRef, useState } from 'react';
import { failure } from '../../apollo.js';
import { Failure } from '../../failure.js';
import { LARGEST_FILE, upload } from './upload.js';

/** One file on its way. */
export interface UploadState {
  key: number;
  file: File;
  /** The share that has arrived, from 0 to 1. */
  share: number;
  done: boolean;
  error?: Failure;
}

/** Sends files one after the other, and keeps what became of each. A file that failed can be sent again. */
export function useUploads(initiative: string) {
  const [uploads, setUploads] = useState<readonly UploadState[]>([]);
  const nextKey = useRef(0);
  const set = (key: number, changes: Partial<UploadState>) =>
    setUploads((all) => all.map((each) => (each.key === key ? { ...each, ...changes } : each)));

  const sendOne = async (importId: string, { key, file }: UploadState): Promise<boolean> => {
    set(key, { share: 0, error: undefined });
    try {
      if (file.size > LARGEST_FILE) throw tooLarge();
      await upload({ initiative, importId, file, onProgress: (share) => set(key, { share }) });
      set(key, { done: true, share: 1 });
      return true;
    } catch (error) {
      set(key, { error: failure(error) });
      return false;
    }
  };

  /** Gives true when every file arrived. */
  const send = async (importId: string, files: readonly File[]): Promise<boolean> => {
    const fresh = files.map((file): UploadState => ({ key: nextKey.current++, file, share: 0, done: false }));
    // What failed before and is chosen again, mended, takes the place of the old one.
    const names = new Set(files.map(({ name }) => name));
    setUploads((all) => [...all.filter(({ error, file }) => !error || !names.has(file.name)), ...fresh]);
    let all = true;
    for (const each of fresh) all = (await sendOne(importId, each)) && all;
    return all;
  };

  const again = (importId: string, one: UploadState) => sendOne(importId, one);
  const busy = uploads.some(({ done, error }) => !done && !error);
  return { uploads, send, again, busy };
}

function tooLarge(): Failure {
  return new Failure('INVALID', { code: 'FILE_TOO_LARGE', detail: { limit: LARGEST_FILE / 1_000_000 } });
}
