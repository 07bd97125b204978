import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Page, PageTitle } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { Tabs } from '../../ui/Tabs.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { GroupsPanel } from './GroupsPanel.js';
import { MapPanel } from './MapPanel.js';
import { PlacesPanel } from './PlacesPanel.js';
import { PlacesAndGroupsQuery } from './places.graphql.js';

const TABS = ['places', 'map', 'groups'] as const;

/** Where and for whom there are numbers and stories. */
export function PlacesPage() {
  const { t } = useTranslation('numbers');
  const { initiative } = useInitiative();
  const [params, setParams] = useSearchParams();
  const { data, error, refetch } = useQuery(PlacesAndGroupsQuery, {
    variables: { initiative: initiative.slug },
  });
  const tab = TABS.find((key) => key === params.get('tab')) ?? 'places';
  return (
    <Page>
      <title>{`${t('places.title')} · ${initiative.name}`}</title>
      <PageTitle title={t('places.title')} sentence={t('places.sentence')} />
      {error && !data && <FailureNotice error={failure(error)} retry={() => void refetch()} />}
      {!data && !error && <Skeleton height="30rem" />}
      {data && (
        <Tabs
          label={t('places.title')}
          current={tab}
          onChange={(key) => setParams(key === 'places' ? {} : { tab: key }, { replace: true })}
          tabs={[
            { key: 'places', label: t('places.tab'), content: <PlacesPanel data={data} /> },
            { key: 'map', label: t('map.tab'), content: <MapPanel places={data.places} /> },
            { key: 'groups', label: t('groups.tab'), content: <GroupsPanel dimensions={data.dimensions} /> },
          ]}
        />
      )}
    </Page>
  );
}
