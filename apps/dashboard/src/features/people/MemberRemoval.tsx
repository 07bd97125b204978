import { useTranslation } from 'react-i18next';
import { useToast } from '../../ui/Toast.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { Removal } from '../manage/Removal.js';
import { useSaving } from '../manage/useSaving.js';
import { RemoveMemberMutation, type Member } from './people.graphql.js';

interface Props {
  member: Member;
  /** It is the person who asks: afterwards this page is closed to them. */
  isViewer: boolean;
  onClose: () => void;
}

export function MemberRemoval({ member, isViewer, onClose }: Props) {
  const { t } = useTranslation('manage');
  const { initiative } = useInitiative();
  const toast = useToast();
  const saving = useSaving();
  const { accountId, name } = member;
  const remove = async () => {
    if (!(await saving.send(RemoveMemberMutation, { initiative: initiative.slug, accountId }))) return;
    toast(t('remove.done', { name }));
    onClose();
  };
  return (
    <Removal
      open
      saving={saving}
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
