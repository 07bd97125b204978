import { useTranslation } from 'react-i18next';
import { useToast } from '../../ui/Toast.js';
import { Removal } from '../forms/Removal.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { RemoveAssignmentMutation, type Assignment } from './assignments.graphql.js';

interface Props {
  assignment: Assignment;
  indicator: string;
  organization: string;
  onClose: () => void;
}

export function AssignmentRemoval({ assignment: { id, used }, indicator, organization, onClose }: Props) {
  const { t } = useTranslation(['submissions', 'forms']);
  const { initiative } = useInitiative();
  const toast = useToast();
  const sending = useSend();
  const remove = async () => {
    if (!(await sending.send(RemoveAssignmentMutation, { initiative: initiative.slug, id }))) return;
    toast(t('forms:removed', { name: indicator }));
    onClose();
  };
  return (
    <Removal
      open
      sending={sending}
      title={t('assign.removeTitle', { indicator, organization })}
      action={t('assign.remove')}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      {t(used ? 'assign.removeUsed' : 'assign.removeWhat')}
    </Removal>
  );
}
