import { createStore, del, get, update, type UseStore } from 'idb-keyval';
import type { CellDraft, CellField } from './cells.js';

/** What is being typed at this moment, in an open cell. */
export interface Typing {
  key: string;
  field: CellField;
  text: string;
}

export interface Kept {
  version: 1;
  drafts: [string, CellDraft][];
  typing?: Typing;
}

let opened: UseStore | undefined;

/** A store of its own. Opened when first needed. */
const store = (): UseStore => (opened ??= createStore('chorus-entry', 'cells'));

/** What was kept under a name; nothing where the browser keeps nothing. */
export async function loadKept(name: string): Promise<Kept> {
  const nothing: Kept = { version: 1, drafts: [] };
  try {
    const kept = await get<Kept>(name, store());
    return kept?.version === 1 ? kept : nothing;
  } catch {
    return nothing;
  }
}

/**
 * Keeps changes of drafts on this device: undefined ends a draft. What another window keeps of the same indicator
 * stays. False where the browser does not allow it (private windows, full disks).
 */
export async function keepChanges(
  name: string,
  changes: ReadonlyMap<string, CellDraft | undefined>,
  typing: Typing | undefined,
): Promise<boolean> {
  try {
    let left = 0;
    await update<Kept>(
      name,
      (former) => {
        const drafts = new Map(former?.version === 1 ? former.drafts : []);
        for (const [key, draft] of changes) {
          if (draft) drafts.set(key, draft);
          else drafts.delete(key);
        }
        left = drafts.size;
        return { version: 1, drafts: [...drafts], typing };
      },
      store(),
    );
    if (left === 0 && !typing) await del(name, store());
    return true;
  } catch {
    return false;
  }
}
