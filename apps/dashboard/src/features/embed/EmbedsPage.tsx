import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Page, PageTitle } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { EmbedLines } from './EmbedLines.js';
import { EmbedSitesQuery } from './embeds.graphql.js';
import { SitesPart } from './SitesPart.js';

/** `/w/:initiative/embeds`: which sites may show what everybody may read, and the lines for their pages. */
export function EmbedsPage() {
  const { t } = useTranslation('embeds');
  const { initiative } = useInitiative();
  const { data, error, refetch } = useQuery(EmbedSitesQuery, { variables: { initiative: initiative.slug } });
  return (
    <Page>
      <title>{`${t('title')} · ${initiative.name}`}</title>
      <PageTitle title={t('title')} sentence={t('sentence')} />
      {error && !data && <FailureNotice error={failure(error)} retry={() => void refetch()} />}
      {!error && !data && <Skeleton height="24rem" />}
      {data && (
        <>
          <SitesPart key={data.embedSites.join(' ')} sites={data.embedSites} />
          <EmbedLines
            isNamed={data.embedSites.length > 0}
            reports={data.reports.filter(({ audience }) => audience === 'PUBLIC')}
          />
        </>
      )}
    </Page>
  );
}
