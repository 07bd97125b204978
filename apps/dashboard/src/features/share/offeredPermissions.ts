import { PERMISSIONS, type Permission } from '@chorus/domain';
import { voiceToSend, type Draft } from './draft.js';

/** What can be allowed of this story: nobody is asked about a voice that is not there. */
export function offeredPermissions(draft: Draft): Permission[] {
  const has: Partial<Record<Permission, boolean>> = {
    hearVoice: voiceToSend(draft) !== null,
    showPictures: draft.pictures.length > 0,
  };
  return PERMISSIONS.filter((permission) => has[permission] ?? true);
}
