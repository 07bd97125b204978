import { PERMISSIONS, type Permission } from '@chorus/domain';
import { voiceToSend, type Draft } from './draft.js';
import type { Call } from './share.graphql.js';

/** What can be allowed of this story: what its call asks for, and nobody is asked about a voice that is not there. */
export function offeredPermissions({ prompt }: Call, draft: Draft): Permission[] {
  const has: Partial<Record<Permission, boolean>> = {
    hearVoice: voiceToSend(draft) !== null,
    showPictures: draft.pictures.length > 0,
  };
  return PERMISSIONS.filter(
    (permission) => prompt.permissions.includes(permission) && (has[permission] ?? true),
  );
}
