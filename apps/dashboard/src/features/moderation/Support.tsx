import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useToast } from '../../ui/Toast.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import { Removal } from '../forms/Removal.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { Helper } from '../support/SupportList.js';
import { RemoveSupportMutation, SupportQuery, type SupportResource } from '../support/support.graphql.js';
import styles from './moderation.module.css';
import { SupportDialog } from './SupportDialog.js';
import { TabPart } from './TabPart.js';

/** Those who help tellers of something hard, kept by the stewards. */
export function Support() {
  const { t } = useTranslation(['moderation', 'forms']);
  const { initiative } = useInitiative();
  const { data, error, refetch } = useQuery(SupportQuery, { variables: { initiative: initiative.slug } });
  const [editing, setEditing] = useState<SupportResource | 'new'>();
  const [removing, setRemoving] = useState<SupportResource>();
  const all = data?.supportResources;
  const add = (
    <Button icon="plus" onClick={() => setEditing('new')}>
      {t('support.add')}
    </Button>
  );
  return (
    <TabPart title={t('support.title')} lead={t('support.lead')} actions={all && all.length > 0 && add}>
      {error && !data && <FailureNotice error={failure(error)} retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={8} />}
      {all?.length === 0 && (
        <EmptyState title={t('support.empty')} action={add}>
          {t('support.emptyWords')}
        </EmptyState>
      )}
      <ul className={styles.rows}>
        {all?.map((resource) => (
          <li key={resource.id}>
            <div className={styles.helper}>
              <Helper resource={resource} />
              {resource.warnings.length > 0 && (
                <p className={styles.quiet}>
                  {t('support.for', { warnings: resource.warnings.join(' · ') })}
                </p>
              )}
            </div>
            <div>
              <Button look="plain" size="small" onClick={() => setEditing(resource)}>
                {t('support.change')}
                <VisuallyHidden> {resource.name}</VisuallyHidden>
              </Button>
              <Button look="plain" size="small" onClick={() => setRemoving(resource)}>
                {t('forms:remove')}
                <VisuallyHidden> {resource.name}</VisuallyHidden>
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {editing && (
        <SupportDialog
          resource={editing === 'new' ? undefined : editing}
          onClose={() => setEditing(undefined)}
        />
      )}
      {removing && <SupportRemoval resource={removing} onClose={() => setRemoving(undefined)} />}
    </TabPart>
  );
}

function SupportRemoval({ resource, onClose }: { resource: SupportResource; onClose: () => void }) {
  const { t } = useTranslation(['moderation', 'forms']);
  const { initiative } = useInitiative();
  const toast = useToast();
  const sending = useSend();
  const { id, name } = resource;
  const remove = async () => {
    if (!(await sending.send(RemoveSupportMutation, { initiative: initiative.slug, id }))) return;
    toast(t('forms:removed', { name }));
    onClose();
  };
  return (
    <Removal
      open
      sending={sending}
      title={t('support.removeTitle', { name })}
      action={t('forms:remove')}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      {t('support.removeWhat')}
    </Removal>
  );
}
