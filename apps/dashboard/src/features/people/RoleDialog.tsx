import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { useToast } from '../../ui/Toast.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { SendForm } from '../forms/SendForm.js';
import { useSend } from '../forms/useSend.js';
import { ChangeRoleMutation, type Member, type Organization } from './people.graphql.js';
import { RoleFields, type RoleDraft } from './RoleFields.js';

interface Props {
  member: Member;
  organizations: readonly Organization[];
  onClose: () => void;
}

/** Gives a member another role or organization. */
export function RoleDialog({ member, organizations, onClose }: Props) {
  const { t } = useTranslation('manage');
  const { initiative } = useInitiative();
  const toast = useToast();
  const sending = useSend();
  const { accountId, name, role, organizationId } = member;
  const [draft, setDraft] = useState<RoleDraft>({ role, organizationId });
  const save = async () => {
    const input = { accountId, ...draft };
    if (!(await sending.send(ChangeRoleMutation, { initiative: initiative.slug, input }))) return;
    toast(t('people.changed', { name }));
    onClose();
  };
  return (
    <Dialog open onClose={onClose} title={t('people.changeTitle', { name })}>
      <SendForm
        sending={sending}
        action={t('people.saveRole')}
        onSend={() => void save()}
        beside={<Button onClick={onClose}>{t('back')}</Button>}
      >
        <p>{t('people.sessionsEnd', { name })}</p>
        <RoleFields
          value={draft}
          onChange={(changes) => setDraft((before) => ({ ...before, ...changes }))}
          organizations={organizations}
          problemOf={sending.problemAt}
        />
      </SendForm>
    </Dialog>
  );
}
