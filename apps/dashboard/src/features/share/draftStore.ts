import { createStore, del, get, set, type UseStore } from 'idb-keyval';
import type { Draft } from './draft.js';

let opened: UseStore | undefined;

/** A store of its own, so that deleting reaches everything and nothing else. Opened when first needed. */
const store = (): UseStore => (opened ??= createStore('chorus-drafts', 'drafts'));

const nameOf = (initiative: string, prompt: string): string => `${initiative}/${prompt}`;

/** The draft kept on this device; undefined where there is none, or where the browser keeps nothing. */
export async function loadDraft(initiative: string, prompt: string): Promise<Draft | undefined> {
  try {
    const kept = await get<Draft>(nameOf(initiative, prompt), store());
    return kept?.version === 1 ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the draft on this device. Rejects where the browser does not allow it (private windows, full disks). */
export async function keepDraft(initiative: string, prompt: string, draft: Draft): Promise<void> {
  await set(nameOf(initiative, prompt), draft, store());
}

/** Deletes what is kept. A browser that keeps nothing has nothing to delete. */
export async function deleteDraft(initiative: string, prompt: string): Promise<void> {
  try {
    await del(nameOf(initiative, prompt), store());
  } catch {
    // Nothing was kept here.
  }
}
