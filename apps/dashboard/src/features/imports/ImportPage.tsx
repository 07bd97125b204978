import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { failure } from '../../apollo.js';
import { FailurePage } from '../../app/FailurePage.js';
import { Page } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { ImportQuery } from './imports.graphql.js';
import { ImportSteps } from './ImportSteps.js';

/** How often the page looks how far a dry run is. */
const LOOK_MS = 1000;

/** One import, from its files to what it did. */
export function ImportPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('imports');
  const { initiative, work } = useInitiative();
  const { data, error, refetch, startPolling, stopPolling } = useQuery(ImportQuery, {
    variables: { initiative: initiative.slug, id },
    fetchPolicy: 'cache-and-network',
  });
  const isChecking = data?.import.state === 'CHECKING';
  useEffect(() => {
    if (isChecking) startPolling(LOOK_MS);
    return () => stopPolling();
  }, [isChecking, startPolling, stopPolling]);
  if (!data && error)
    return (
      <FailurePage
        error={failure(error)}
        retry={() => void refetch()}
        home={{ href: `${work}/imports`, label: t('list.title') }}
      />
    );
  return (
    <Page>
      <title>{t('page.documentTitle', { initiative: initiative.name })}</title>
      {!data && <Skeleton height="70vh" />}
      {data && <ImportSteps key={id} found={data.import} onChange={() => refetch()} />}
    </Page>
  );
}
