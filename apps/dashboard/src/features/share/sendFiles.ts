import { offline } from '../../failure.js';
import { voiceToSend, type Draft } from './draft.js';
import type { Parcel } from './media/sendMedia.js';
import type { DraftFiles } from './useDraftFiles.js';

/** What is told beside words goes first, so that the story finds it there. The code for it is loaded when needed. */
export async function sendFiles(
  initiative: string,
  draft: Draft,
  files: DraftFiles,
  onProgress: (share: number) => void,
): Promise<void> {
  const parcels = parcelsOf(draft);
  if (parcels.length === 0) return;
  const { sendMedia } = await import('./media/sendMedia.js').catch(() => Promise.reject(offline()));
  await sendMedia({ initiative, key: draft.key, parcels, files, onProgress });
}

function parcelsOf(draft: Draft): Parcel[] {
  const voice = voiceToSend(draft);
  return [
    ...(voice ? [{ id: voice.id, kind: 'VOICE' as const }] : []),
    ...draft.pictures.map(({ id }) => ({ id, kind: 'PICTURE' as const })),
  ];
}
