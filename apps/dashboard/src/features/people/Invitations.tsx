import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { useFormat } from '../../ui/format.js';
import { Section } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { Row, Rows } from './Rows.js';
import { InvitationRevocation } from './InvitationRevocation.js';
import { daysLeft, openInvitations } from './invitations.js';
import { InviteDialog } from './InviteDialog.js';
import { InvitationsQuery, type Invitation, type Organization } from './people.graphql.js';

/** Links that were given out and wait, and the making of a new one. */
export function Invitations({ organizations }: { organizations: readonly Organization[] }) {
  const { t } = useTranslation('manage');
  const { t: shell } = useTranslation('shell');
  const { initiative } = useInitiative();
  const format = useFormat();
  const { data, error, refetch } = useQuery(InvitationsQuery, {
    variables: { initiative: initiative.slug },
  });
  const [invites, setInvites] = useState(false);
  const [revoking, setRevoking] = useState<Invitation>();
  const [now] = useState(() => Date.now());
  const open = data && openInvitations(data.invitations, now);
  return (
    <Section
      title={t('people.invitations')}
      lead={t('people.invitationsLead')}
      actions={
        <Button look="primary" icon="plus" onClick={() => setInvites(true)}>
          {t('people.invite')}
        </Button>
      }
    >
      {error && !data && <FailureNotice error={failure(error)} retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={3} />}
      {open?.length === 0 && <p>{t('people.noInvitations')}</p>}
      {open && open.length > 0 && (
        <Rows>
          {open.map((invitation) => {
            const { id, name, role, expiresAt } = invitation;
            const day = format.shortDate(expiresAt.slice(0, 10));
            return (
              <Row
                key={id}
                name={name}
                facts={[shell(`role.${role}`), t('people.ends', { day, count: daysLeft(expiresAt, now) })]}
                deeds={[{ label: t('people.revoke'), run: () => setRevoking(invitation) }]}
              />
            );
          })}
        </Rows>
      )}
      {invites && <InviteDialog organizations={organizations} onClose={() => setInvites(false)} />}
      {revoking && <InvitationRevocation invitation={revoking} onClose={() => setRevoking(undefined)} />}
    </Section>
  );
}
