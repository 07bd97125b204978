import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Page, PageTitle } from '../../ui/Page.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { ForRole } from '../initiative/ForRole.js';
import { Invitations } from './Invitations.js';
import { Members } from './Members.js';
import { OrganizationsQuery } from './people.graphql.js';
import { Organizations } from './Organizations.js';

/** Who belongs to the initiative: members, those invited, and the organizations they come from. */
export function PeoplePage() {
  return (
    <ForRole ability="member.read">
      <People />
    </ForRole>
  );
}

function People() {
  const { t } = useTranslation('manage');
  const { initiative, can } = useInitiative();
  const organizations = useQuery(OrganizationsQuery, {
    variables: { initiative: initiative.slug },
  });
  const known = organizations.data?.organizations ?? [];
  return (
    <Page>
      <title>{`${t('people.title')} · ${initiative.name}`}</title>
      <PageTitle
        title={t('people.title')}
        sentence={can('member.write') ? t('people.sentence') : t('people.sentenceReader')}
      />
      <Members organizations={known} />
      {can('member.write') && <Invitations organizations={known} />}
      <Organizations
        organizations={organizations.data?.organizations}
        error={organizations.error}
        retry={() => void organizations.refetch()}
      />
    </Page>
  );
}
