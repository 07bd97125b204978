import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Section } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { Row, Rows } from './Rows.js';
import { useViewer } from '../session/useViewer.js';
import { MemberRemoval } from './MemberRemoval.js';
import { MembersQuery, type Member, type Organization } from './people.graphql.js';
import { RoleDialog } from './RoleDialog.js';

/** Everybody who can sign in here, with what they may do and for whom they speak. */
export function Members({ organizations }: { organizations: readonly Organization[] }) {
  const { t } = useTranslation(['manage', 'forms']);
  const { t: shell } = useTranslation('shell');
  const { initiative, can } = useInitiative();
  const { viewer } = useViewer();
  const { data, error, refetch } = useQuery(MembersQuery, {
    variables: { initiative: initiative.slug },
  });
  const [changing, setChanging] = useState<Member>();
  const [removing, setRemoving] = useState<Member>();
  const nameOf = (organizationId: string | null) =>
    organizations.find(({ id }) => id === organizationId)?.name;
  const deedsFor = (member: Member) => [
    { label: t('people.change'), run: () => setChanging(member) },
    { label: t('forms:remove'), run: () => setRemoving(member) },
  ];
  return (
    <Section title={t('people.members')}>
      {error && !data && <FailureNotice error={failure(error)} retry={() => void refetch()} />}
      {!data && !error && <Skeleton height="16rem" />}
      {data && (
        <Rows>
          {data.members.map((member) => (
            <Row
              key={member.accountId}
              name={member.accountId === viewer?.id ? t('people.you', { name: member.name }) : member.name}
              about={member.email}
              facts={[shell(`role.${member.role}`), nameOf(member.organizationId)]}
              deeds={can('member.write') ? deedsFor(member) : []}
            />
          ))}
        </Rows>
      )}
      {changing && (
        <RoleDialog member={changing} organizations={organizations} onClose={() => setChanging(undefined)} />
      )}
      {removing && (
        <MemberRemoval
          member={removing}
          isViewer={removing.accountId === viewer?.id}
          onClose={() => setRemoving(undefined)}
        />
      )}
    </Section>
  );
}
