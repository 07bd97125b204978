import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { FailurePage } from '../../app/FailurePage.js';
import { Breadcrumb } from '../../ui/Breadcrumb.js';
import { Page, PageTitle } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { ChallengeMark } from '../challenges/ChallengeMark.js';
import { ChallengesSection } from '../challenges/ChallengesSection.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { IndicatorPageQuery, type Indicator } from './indicator-page.graphql.js';
import { IndicatorReading } from './IndicatorReading.js';
import { IndicatorView } from './IndicatorView.js';
import { useDatasetMetadata } from './useDatasetMetadata.js';
import { useSelection } from './useSelection.js';

/** The public page of an indicator: numbers and stories on one axis. */
export function IndicatorPage() {
  // The words of challenges come along: fetched later, they would take the page away meanwhile.
  const { t, i18n } = useTranslation(['indicator', 'challenges']);
  const { slug = '' } = useParams();
  const { initiative, home } = useInitiative();
  const [{ place, group }] = useSelection();
  const { data, previousData, loading, error, refetch } = useQuery(IndicatorPageQuery, {
    variables: {
      initiative: initiative.slug,
      slug,
      placeId: place || null,
      categoryId: group || null,
      language: i18n.resolvedLanguage,
    },
  });
  const before = previousData?.indicatorPage;
  const indicator = data?.indicatorPage ?? (before?.slug === slug ? before : undefined);
  if (error && !indicator)
    return (
      <FailurePage
        error={failure(error)}
        retry={() => void refetch()}
        home={{ href: home, label: t('indicator.overview') }}
      />
    );
  return (
    <Page>
      {!indicator && <title>{`${t('indicator.one')} · ${initiative.name}`}</title>}
      {error && <FailureNotice error={failure(error)} retry={() => void refetch()} />}
      {indicator ? (
        <Whole indicator={indicator} busy={loading} />
      ) : (
        <>
          <Skeleton lines={4} />
          <Skeleton height="40rem" />
        </>
      )}
    </Page>
  );
}

function Whole({ indicator, busy }: { indicator: Indicator; busy: boolean }) {
  const { t } = useTranslation('indicator');
  const { initiative, home } = useInitiative();
  const address = `/api/i/${initiative.slug}/indicators/${indicator.slug}`;
  useDatasetMetadata(address);
  return (
    <>
      <title>{`${indicator.name} · ${initiative.name}`}</title>
      <PageTitle
        title={indicator.name}
        above={
          <Breadcrumb steps={[{ label: t('indicator.overview'), href: home }, { label: indicator.name }]} />
        }
        sentence={<IndicatorReading indicator={indicator} />}
        actions={<ChallengeMark indicator={indicator} />}
      />
      <IndicatorView
        indicator={indicator}
        busy={busy}
        address={address}
        replies={<ChallengesSection slug={indicator.slug} />}
      />
    </>
  );
}
