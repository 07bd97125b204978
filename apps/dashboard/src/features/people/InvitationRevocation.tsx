import { useTranslation } from 'react-i18next';
import { useToast } from '../../ui/Toast.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { Removal } from '../forms/Removal.js';
import { useSend } from '../forms/useSend.js';
import { RevokeInvitationMutation, type Invitation } from './people.graphql.js';

interface Props {
  invitation: Invitation;
  onClose: () => void;
}

export function InvitationRevocation({ invitation, onClose }: Props) {
  const { t } = useTranslation('manage');
  const { initiative } = useInitiative();
  const toast = useToast();
  const sending = useSend();
  const { id, name } = invitation;
  const revoke = async () => {
    if (!(await sending.send(RevokeInvitationMutation, { initiative: initiative.slug, id }))) return;
    toast(t('people.revoked', { name }));
    onClose();
  };
  return (
    <Removal
      open
      sending={sending}
      title={t('people.revocation.title', { name })}
      action={t('people.revocation.action')}
      onConfirm={() => void revoke()}
      onClose={onClose}
    >
      {t('people.revocation.what')}
    </Removal>
  );
}
