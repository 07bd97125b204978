import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Field } from '../../ui/Field.js';
import { Notice } from '../../ui/Notice.js';
import { TextInput } from '../../ui/TextInput.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { CopyLink } from '../../ui/CopyLink.js';
import { SendForm } from '../forms/SendForm.js';
import { useSend } from '../forms/useSend.js';
import { invitationPath } from './invitations.js';
import { InviteMutation, type Organization } from './people.graphql.js';
import styles from './people.module.css';
import { RoleFields, type RoleDraft } from './RoleFields.js';

interface Props {
  organizations: readonly Organization[];
  onClose: () => void;
}

interface Draft extends RoleDraft {
  name: string;
}

/** Makes an invitation, then shows its link this one time. */
export function InviteDialog({ organizations, onClose }: Props) {
  const { t } = useTranslation('manage');
  const { initiative } = useInitiative();
  const sending = useSend();
  const [draft, setDraft] = useState<Draft>({ name: '', role: 'PARTNER', organizationId: null });
  const [token, setToken] = useState<string>();
  const set = (changes: Partial<Draft>) => setDraft((before) => ({ ...before, ...changes }));
  const invite = async () => {
    const made = await sending.send(InviteMutation, { initiative: initiative.slug, input: draft });
    setToken(made?.invite);
  };
  const link = token === undefined ? undefined : invitationPath(token);
  return (
    <Dialog
      open
      onClose={onClose}
      title={link ? t('people.linkTitle', { name: draft.name }) : t('people.inviteTitle')}
      actions={
        link && (
          <>
            <CopyLink href={link} look="primary" autoFocus />
            <Button onClick={onClose}>{t('people.linkDone')}</Button>
          </>
        )
      }
    >
      {link ? (
        <InvitationLink path={link} />
      ) : (
        <SendForm
          sending={sending}
          action={t('people.makeLink')}
          onSend={() => void invite()}
          beside={<Button onClick={onClose}>{t('back')}</Button>}
        >
          <Field
            label={t('people.invitedName')}
            hint={t('people.invitedHint')}
            error={sending.problemAt('name')}
            required
          >
            <TextInput data-first-focus="" value={draft.name} onChange={(name) => set({ name })} />
          </Field>
          <RoleFields
            value={draft}
            onChange={set}
            organizations={organizations}
            problemOf={sending.problemAt}
          />
        </SendForm>
      )}
    </Dialog>
  );
}

function InvitationLink({ path }: { path: string }) {
  const { t } = useTranslation('manage');
  return (
    <div className={styles.link}>
      <Notice kind="warning" title={t('people.linkOnce')} announced>
        {t('people.linkHow')}
      </Notice>
      <p className={styles.address} translate="no">
        {new URL(path, location.origin).href}
      </p>
    </div>
  );
}
