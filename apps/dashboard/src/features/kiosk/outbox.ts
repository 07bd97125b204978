import { Failure } from '../../failure.js';
import { ask } from '../../ask.js';
import type { Draft } from '../share/draft.js';
import { deleteDraft, keepDraft, keepFile, keptDrafts, loadDraft } from '../share/draftStore.js';
import { loadFile } from '../share/draftStore.js';
import { canSeal } from '../share/sealing.js';
import { sendOnce } from '../share/sendOnce.js';
import { SubmitStoryMutation } from '../share/share.graphql.js';
import { sendFiles } from '../share/sendFiles.js';
import type { DraftFiles } from '../share/useDraftFiles.js';

/** Apart from the drafts of the form: no page of tellers looks here, and no page shows what lies here. */
const shelfOf = (initiative: string): string => `kiosk:${initiative}`;

/**
 * Seals a finished story with its recordings and pictures, until there is a line. Rejects where the browser does not
 * keep or cannot seal: then nothing is left behind.
 */
export async function putInOutbox(initiative: string, draft: Draft, files: DraftFiles): Promise<void> {
  if (!canSeal()) throw new Error('This browser cannot seal');
  const shelf = shelfOf(initiative);
  try {
    for (const id of fileIds(draft)) {
      const file = await files.get(id);
      if (!file) throw new Error('A file of the story is gone');
      await keepFile(shelf, draft.key, id, file);
    }
    await keepDraft(shelf, draft.key, draft);
  } catch (error) {
    await deleteDraft(shelf, draft.key);
    throw error;
  }
}

/** How many stories wait on this device. */
export async function countOutbox(initiative: string): Promise<number> {
  return (await keptDrafts(shelfOf(initiative))).length;
}

/**
 * Sends what waits, each story once, and deletes it as soon as it has arrived. Stops at the first that meets no line;
 * one that the server refuses waits on, sealed, and does not stop the others. Gives how many it refuses because their
 * call closed too long ago; undefined where there was no line to ask.
 */
export async function sendOutbox(initiative: string): Promise<number | undefined> {
  const shelf = shelfOf(initiative);
  let refused = 0;
  for (const key of await keptDrafts(shelf)) {
    const draft = await loadDraft(shelf, key);
    // Sealed with a key that the browser has thrown away: nobody can read it any more, nor send it.
    if (!draft) continue;
    try {
      await sendFiles(initiative, draft, filesOf(shelf, key), () => undefined);
      await sendOnce(
        draft.attempts,
        async (input) =>
          (await ask(SubmitStoryMutation, { initiative, input, pass: draft.pass })).submitStory,
      );
      await deleteDraft(shelf, key);
    } catch (error) {
      if (!(error instanceof Failure)) continue;
      if (error.code === 'OFFLINE') return undefined;
      if (error.problem.code === 'PROMPT_CLOSED') refused += 1;
    }
  }
  return refused;
}

function fileIds({ voice, pictures }: Draft): string[] {
  return [...(voice ? [voice.id] : []), ...pictures.map(({ id }) => id)];
}

/** What is sealed is read, and never changed. */
const filesOf = (shelf: string, key: string): DraftFiles => ({
  get: (id) => loadFile(shelf, key, id),
  add: () => Promise.resolve(),
  remove: () => undefined,
  clear: () => undefined,
});
