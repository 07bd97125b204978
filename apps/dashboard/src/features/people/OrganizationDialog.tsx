import { ORGANIZATION_KINDS } from '@chorus/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Field } from '../../ui/Field.js';
import { Select } from '../../ui/Select.js';
import { TextInput } from '../../ui/TextInput.js';
import { useToast } from '../../ui/Toast.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { SendForm } from '../forms/SendForm.js';
import { useSend } from '../forms/useSend.js';
import { SaveOrganizationMutation, type Organization } from './people.graphql.js';

interface Props {
  /** Left out to add one. */
  organization: Organization | undefined;
  onClose: () => void;
}

export function OrganizationDialog({ organization, onClose }: Props) {
  const { t } = useTranslation(['manage', 'forms']);
  const { initiative } = useInitiative();
  const toast = useToast();
  const sending = useSend();
  const [name, setName] = useState(organization?.name ?? '');
  const [kind, setKind] = useState<Organization['kind']>(organization?.kind ?? 'NONPROFIT');
  const save = async () => {
    const input = { id: organization?.id, name, kind };
    if (!(await sending.send(SaveOrganizationMutation, { initiative: initiative.slug, input }))) return;
    toast(t('forms:saved'));
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={
        organization ? t('people.editOrganization', { name: organization.name }) : t('people.addOrganization')
      }
    >
      <SendForm
        sending={sending}
        action={t('people.saveOrganization')}
        onSend={() => void save()}
        beside={<Button onClick={onClose}>{t('back')}</Button>}
      >
        <Field label={t('people.name')} error={sending.problemAt('name')} required>
          <TextInput data-first-focus="" value={name} onChange={setName} />
        </Field>
        <Field label={t('people.kind')} error={sending.problemAt('kind')} required>
          <Select
            value={kind}
            onChange={(value) => setKind(ORGANIZATION_KINDS.find((each) => each === value) ?? kind)}
            options={ORGANIZATION_KINDS.map((value) => ({ value, label: t(`people.kinds.${value}`) }))}
          />
        </Field>
      </SendForm>
    </Dialog>
  );
}
