import { useCallback, useMemo, useRef } from 'react';
import { deleteFile, keepFile, loadFile } from './draftStore.js';

/** The bytes of the recordings and pictures of a draft, by id. */
export interface DraftFiles {
  /** Undefined where the device does not have it any more. */
  get: (id: string) => Promise<Blob | undefined>;
  /** Rejects where the browser would not keep it; it is in hand then all the same. */
  add: (id: string, file: Blob) => Promise<void>;
  remove: (id: string) => void;
  /** Lets go of all that is in hand. What is kept on the device is deleted with the draft. */
  clear: () => void;
}

/** `isKept`: they are kept on the device beside the draft; otherwise in this page alone. */
export function useDraftFiles(initiative: string, prompt: string, isKept: () => boolean): DraftFiles {
  const inHand = useRef(new Map<string, Blob>());
  const get = useCallback(
    async (id: string) => {
      const file = inHand.current.get(id) ?? (await loadFile(initiative, prompt, id));
      if (file) inHand.current.set(id, file);
      return file;
    },
    [initiative, prompt],
  );
  const add = useCallback(
    async (id: string, file: Blob) => {
      inHand.current.set(id, file);
      if (isKept()) await keepFile(initiative, prompt, id, file);
    },
    [initiative, prompt, isKept],
  );
  const remove = useCallback(
    (id: string) => {
      inHand.current.delete(id);
      void deleteFile(initiative, prompt, id);
    },
    [initiative, prompt],
  );
  const clear = useCallback(() => inHand.current.clear(), []);
  return useMemo(() => ({ get, add, remove, clear }), [get, add, remove, clear]);
}
