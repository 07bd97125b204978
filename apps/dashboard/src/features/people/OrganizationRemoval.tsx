import { useTranslation } from 'react-i18next';
import { useToast } from '../../ui/Toast.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { Removal } from '../manage/Removal.js';
import { useSaving } from '../manage/useSaving.js';
import { RemoveOrganizationMutation, type Organization } from './people.graphql.js';

interface Props {
  organization: Organization;
  onClose: () => void;
}

export function OrganizationRemoval({ organization, onClose }: Props) {
  const { t } = useTranslation('manage');
  const { initiative } = useInitiative();
  const toast = useToast();
  const saving = useSaving();
  const { id, name } = organization;
  const remove = async () => {
    if (!(await saving.send(RemoveOrganizationMutation, { initiative: initiative.slug, id }))) return;
    toast(t('remove.done', { name }));
    onClose();
  };
  return (
    <Removal
      open
      saving={saving}
      title={t('people.organizationRemoval.title', { name })}
      action={t('people.organizationRemoval.action')}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      {t('people.organizationRemoval.what')}
    </Removal>
  );
}
