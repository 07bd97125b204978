import { createStore, del, delMany, get, keys, set, type UseStore } from 'idb-keyval';
import { newDraft, type Draft } from './draft.js';
import { seal, unseal, type Sealed } from './sealing.js';

let opened: UseStore | undefined;
let openedForKey: UseStore | undefined;

/** Stores of their own, so that deleting reaches everything and nothing else. Opened when first needed. */
const store = (): UseStore => (opened ??= createStore('chorus-drafts', 'drafts'));
const keyStore = (): UseStore => (openedForKey ??= createStore('chorus-device', 'key'));

const nameOf = (initiative: string, prompt: string): string => `${initiative}/${prompt}`;
const fileName = (initiative: string, prompt: string, id: string): string =>
  `${nameOf(initiative, prompt)}#${id}`;

/** Drafts of the shape before there were voices and pictures stood there unsealed. */
type Former = Omit<Draft, 'version'> & { version: 1 };

/** The draft kept on this device; undefined where there is none, or where the browser keeps nothing. */
export async function loadDraft(initiative: string, prompt: string): Promise<Draft | undefined> {
  try {
    const kept = await get<Sealed | Former>(nameOf(initiative, prompt), store());
    if (!kept) return undefined;
    if ('version' in kept) return { ...newDraft(kept.key), ...kept, version: 2 };
    const draft = JSON.parse(new TextDecoder().decode(await unseal(kept, keyStore()))) as Draft;
    // What the form has learned to ask since is not answered yet.
    return draft.version === 2 ? { ...newDraft(draft.key), ...draft } : undefined;
  } catch {
    return undefined;
  }
}

/** The second names of all drafts that are kept under this first one; none where the browser keeps nothing. */
export async function keptDrafts(initiative: string): Promise<string[]> {
  const before = `${initiative}/`;
  const all = await keys<string>(store()).catch(() => []);
  return all
    .filter((name) => name.startsWith(before) && !name.includes('#'))
    .map((name) => name.slice(before.length));
}

/** Keeps the draft on this device. Rejects where the browser does not allow it (private windows, full disks). */
export async function keepDraft(initiative: string, prompt: string, draft: Draft): Promise<void> {
  const bytes = new TextEncoder().encode(JSON.stringify(draft));
  await set(nameOf(initiative, prompt), await seal(bytes.buffer, keyStore()), store());
}

/** Keeps a recording or a picture of the draft. Rejects like `keepDraft`. */
export async function keepFile(initiative: string, prompt: string, id: string, file: Blob): Promise<void> {
  const sealed = await seal(await file.arrayBuffer(), keyStore());
  await set(fileName(initiative, prompt, id), { ...sealed, type: file.type }, store());
}

export async function loadFile(initiative: string, prompt: string, id: string): Promise<Blob | undefined> {
  try {
    const kept = await get<Sealed & { type: string }>(fileName(initiative, prompt, id), store());
    return kept && new Blob([await unseal(kept, keyStore())], { type: kept.type });
  } catch {
    return undefined;
  }
}

/** Deletes one recording or picture. */
export async function deleteFile(initiative: string, prompt: string, id: string): Promise<void> {
  try {
    await del(fileName(initiative, prompt, id), store());
  } catch {
    // Nothing was kept here.
  }
}

/** Deletes what is kept. A browser that keeps nothing has nothing to delete. */
export async function deleteDraft(initiative: string, prompt: string): Promise<void> {
  try {
    const name = nameOf(initiative, prompt);
    const all = await keys<string>(store());
    await delMany(
      all.filter((each) => each === name || each.startsWith(`${name}#`)),
      store(),
    );
  } catch {
    // Nothing was kept here.
  }
}
