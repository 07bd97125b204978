import { placeFigures, type PlaceValue, placeValues, quantityOf, sayRange } from '@chorus/charts';
import { useQuery } from '@apollo/client/react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { PlaceDots } from '../../ui/charts/PlaceDots.js';
import { useFormat } from '../../ui/format.js';
import { Section, Split } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { ChartDownloads } from './ChartDownloads.js';
import { BoundariesQuery, type Indicator } from './indicator-page.graphql.js';
import type { Selection } from './selection.js';
import { useRoot } from './useRoot.js';
import type { Select } from './useSelection.js';

const PlaceMap = lazy(() => import('../../ui/charts/PlaceMap.js'));

interface Props {
  indicator: Indicator;
  selection: Selection;
  select: Select;
  /** Address of the indicator at the server; none in a preview. */
  address?: string;
}

/** The places of the chosen group in the newest period: in order with their intervals, and on the map. */
export function PlacesSection({ indicator, selection, select, address }: Props) {
  const { t } = useTranslation('indicator');
  const format = useFormat();
  const { initiative, places, placeName, categoryName } = useInitiative();
  const root = useRoot();
  const { data } = useQuery(BoundariesQuery, {
    variables: { initiative: initiative.slug },
    fetchPolicy: 'cache-first',
  });
  const { group } = selection;
  // A preview has all series instead.
  const figures = indicator.placeFigures ?? placeFigures(indicator, root, group);
  if (!figures) return null;
  const { period } = figures;
  const parts = placeValues(
    figures,
    places.filter(({ id }) => id !== root),
  );
  if (parts.length === 0) return null;
  const quantity = quantityOf(indicator);
  const boundaries = new Map(data?.placeBoundaries.map(({ id, boundary }) => [id, boundary]));
  const bounded = parts.map((part): PlaceValue => ({ ...part, boundary: boundaries.get(part.id) ?? null }));
  const value = figures.values[figures.placeIds.indexOf(root)];
  const choose = (place: string) =>
    select({ place: place === selection.place || place === root ? '' : place });
  const downloads = (chart: 'places' | 'map', title: string) => (
    <ChartDownloads chart={chart} address={address} selection={selection} title={title} />
  );
  const dots = (
    <PlaceDots
      title={t('indicator.places.dots')}
      actions={downloads('places', t('indicator.places.dots'))}
      sentence={sayRange({ indicator, format, say: (key, values) => t(key, values) }, parts)}
      places={parts}
      quantity={quantity}
      overall={typeof value === 'number' ? { label: placeName(root), value } : null}
      selected={selection.place || null}
      onSelect={choose}
    />
  );
  return (
    <Section
      title={t('indicator.places.title')}
      lead={[
        t('indicator.places.of', {
          group: group ? categoryName(group) : t('indicator.everyone'),
          period: format.periodLabel(indicator.periods.labels[period] ?? ''),
        }),
        t('indicator.places.lines'),
      ].join('. ')}
    >
      {bounded.some(({ boundary }) => boundary) ? (
        <Split share="half">
          {dots}
          <Suspense fallback={<Skeleton height="28rem" />}>
            <PlaceMap
              title={t('indicator.places.map')}
              actions={downloads('map', t('indicator.places.map'))}
              sentence={t('indicator.places.mapSays')}
              places={bounded}
              quantity={quantity}
              selected={selection.place || null}
              onSelect={choose}
            />
          </Suspense>
        </Split>
      ) : (
        dots
      )}
    </Section>
  );
}
