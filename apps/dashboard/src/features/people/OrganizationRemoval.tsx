import { useTranslation } from 'react-i18next';
import { useToast } from '../../ui/Toast.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { Removal } from '../forms/Removal.js';
import { useSend } from '../forms/useSend.js';
import { RemoveOrganizationMutation, type Organization } from './people.graphql.js';

interface Props {
  organization: Organization;
  onClose: () => void;
}

export function OrganizationRemoval({ organization, onClose }: Props) {
  const { t } = useTranslation(['manage', 'forms']);
  const { initiative } = useInitiative();
  const toast = useToast();
  const sending = useSend();
  const { id, name } = organization;
  const remove = async () => {
    if (!(await sending.send(RemoveOrganizationMutation, { initiative: initiative.slug, id }))) return;
    toast(t('forms:removed', { name }));
    onClose();
  };
  return (
    <Removal
      open
      sending={sending}
      title={t('people.organizationRemoval.title', { name })}
      action={t('people.organizationRemoval.action')}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      {t('people.organizationRemoval.what')}
    </Removal>
  );
}
