import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Page } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { WriteForm } from './WriteForm.js';
import { ReportDraftQuery } from './writing.graphql.js';

/** `/w/:initiative/reports/:id`: a report is written, weighed and put before its readers. */
export function WritePage() {
  const { t } = useTranslation(['reportWork', 'reports', 'problems']);
  const { id = '' } = useParams();
  const { initiative } = useInitiative();
  const [opened, setOpened] = useState(0);
  const { data, error, refetch } = useQuery(ReportDraftQuery, {
    variables: { initiative: initiative.slug, id },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const draft = data?.reportDraft;
  return (
    <Page>
      <title>{`${draft?.title ?? t('title')} · ${initiative.name}`}</title>
      {error && !draft && <FailureNotice error={failure(error)} retry={() => void refetch()} />}
      {!error && !draft && <Skeleton height="60rem" />}
      {draft && (
        <WriteForm
          // A version of somebody else begins from what the server has.
          key={`${draft.id} ${opened}`}
          draft={draft}
          onReload={() => void refetch().then(() => setOpened((count) => count + 1))}
        />
      )}
    </Page>
  );
}
