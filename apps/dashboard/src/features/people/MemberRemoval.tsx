import { useTranslation } from 'react-i18next';
import { useToast } from '../../ui/Toast.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { Removal } from '../forms/Removal.js';
import { useSend } from '../forms/useSend.js';
import { RemoveMemberMutation, type Member } from './people.graphql.js';

interface Props {
  member: Member;
  /** It is the person who asks: afterwards this page is closed to them. */
  isViewer: boolean;
  onClose: () => void;
}

export function MemberRemoval({ member, isViewer, onClose }: Props) {
  const { t } = useTranslation(['manage', 'forms']);
  const { initiative } = useInitiative();
  const toast = useToast();
  const sending = useSend();
  const { accountId, name } = member;
  const remove = async () => {
    if (!(await sending.send(RemoveMemberMutation, { initiative: initiative.slug, accountId }))) return;
    toast(t('forms:removed', { name }));
    onClose();
  };
  return (
    <Removal
      open
      sending={sending}
      title={t('people.removal.title', { name })}
      action={t('people.removal.action')}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      <p>{t('people.removal.what')}</p>
      {isViewer && <p>{t('people.removal.you')}</p>}
    </Removal>
  );
}
