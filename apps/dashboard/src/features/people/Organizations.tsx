import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Section } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { Row, Rows } from './Rows.js';
import { OrganizationDialog } from './OrganizationDialog.js';
import { OrganizationRemoval } from './OrganizationRemoval.js';
import type { Organization } from './people.graphql.js';

interface Props {
  /** Undefined while they are on their way. */
  organizations: readonly Organization[] | undefined;
  error: unknown;
  retry: () => void;
}

/** The partners of the initiative. */
export function Organizations({ organizations, error, retry }: Props) {
  const { t } = useTranslation(['manage', 'forms']);
  const { can } = useInitiative();
  const [editing, setEditing] = useState<Organization | 'new'>();
  const [removing, setRemoving] = useState<Organization>();
  const add = can('organization.write') && (
    <Button icon="plus" onClick={() => setEditing('new')}>
      {t('people.addOrganization')}
    </Button>
  );
  const deedsFor = (organization: Organization) => [
    { label: t('edit'), run: () => setEditing(organization) },
    { label: t('forms:remove'), run: () => setRemoving(organization) },
  ];
  const empty = organizations?.length === 0;
  return (
    <Section title={t('people.organizations')} lead={t('people.organizationsLead')} actions={!empty && add}>
      {Boolean(error) && !organizations && <FailureNotice error={failure(error)} retry={retry} />}
      {!organizations && !error && <Skeleton height="20rem" />}
      {empty && (
        <EmptyState title={t('people.noOrganizations')} action={add}>
          {t('people.noOrganizationsWords')}
        </EmptyState>
      )}
      {organizations && !empty && (
        <Rows>
          {organizations.map((organization) => (
            <Row
              key={organization.id}
              name={organization.name}
              facts={[t(`people.kinds.${organization.kind}`)]}
              deeds={can('organization.write') ? deedsFor(organization) : []}
            />
          ))}
        </Rows>
      )}
      {editing && (
        <OrganizationDialog
          organization={editing === 'new' ? undefined : editing}
          onClose={() => setEditing(undefined)}
        />
      )}
      {removing && <OrganizationRemoval organization={removing} onClose={() => setRemoving(undefined)} />}
    </Section>
  );
}
