import { annotationsOf, quantityOf, seriesOf, targetsOf, toChart } from '@chorus/charts';
import { useQuery } from '@apollo/client/react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Link } from '../../ui/Link.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { IndicatorPageQuery, type Indicator } from '../indicator-page/indicator-page.graphql.js';
import { useReading, useWho } from '../indicator-page/useReading.js';
import { useRoot } from '../indicator-page/useRoot.js';
import { useSelection } from '../indicator-page/useSelection.js';
import { useInitiative } from '../initiative/InitiativeContext.js';

const TrendChart = lazy(() => import('../../ui/charts/TrendChart.js'));

/** `/i/:initiative/show/chart/:slug`: one curve inside another site; place and group stand in the address. */
export function ShowChart() {
  const { i18n } = useTranslation(['embeds', 'indicator']);
  const { slug = '' } = useParams();
  const { initiative } = useInitiative();
  const [{ place, group }] = useSelection();
  const { data, error, refetch } = useQuery(IndicatorPageQuery, {
    variables: {
      ...{ initiative: initiative.slug, slug, language: i18n.resolvedLanguage },
      ...{ placeId: place || null, categoryId: group || null },
    },
  });
  if (error && !data) return <FailureNotice error={failure(error)} retry={() => void refetch()} />;
  if (!data?.indicatorPage) return <Skeleton height="30rem" />;
  return <Chart indicator={data.indicatorPage} />;
}

function Chart({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation('embeds');
  const { home, initiative } = useInitiative();
  const root = useRoot();
  const who = useWho();
  const [{ place, group }] = useSelection();
  const { sentence } = useReading(indicator);
  const here = place || root;
  const series = seriesOf(indicator, here, group);
  const query = new URLSearchParams({ ...(place && { place }), ...(group && { group }) }).toString();
  return (
    <>
      <title>{`${indicator.name} · ${initiative.name}`}</title>
      <Suspense fallback={<Skeleton height="30rem" />}>
        <TrendChart
          title={`${indicator.name}: ${who.long(here, group)}`}
          level={2}
          sentence={sentence}
          periods={indicator.periods}
          series={series ? [toChart(series, who.short(here, group))] : []}
          quantity={quantityOf(indicator)}
          annotations={annotationsOf(indicator)}
          targets={series && targetsOf(indicator, series)}
          actions={
            <Link look="onward" href={`${home}/indicators/${indicator.slug}${query && `?${query}`}`}>
              {t('wholeNumber')}
            </Link>
          }
        />
      </Suspense>
    </>
  );
}
