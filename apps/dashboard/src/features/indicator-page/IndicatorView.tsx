import { seriesOf } from '@chorus/charts';
import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Section } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { MAIN } from '../../ui/SkipLink.js';
import { DecisionMarksQuery } from '../decisions/decisions.graphql.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { AboutIndicator } from './AboutIndicator.js';
import { CiteSection } from './CiteSection.js';
import { CourseSection } from './CourseSection.js';
import { Decisions } from './Decisions.js';
import { DownloadLinks } from './DownloadLinks.js';
import { GapSection } from './GapSection.js';
import { GroupsSection } from './GroupsSection.js';
import type { Indicator } from './indicator-page.graphql.js';
import { IndicatorFilters } from './IndicatorFilters.js';
import { PlacesSection } from './PlacesSection.js';
import { Tensions } from './Tensions.js';
import { TrendSection } from './TrendSection.js';
import { useRoot } from './useRoot.js';
import { useSelection } from './useSelection.js';

interface Props {
  /** As `indicatorPage` or `previewIndicator` give it. */
  indicator: Indicator;
  /** The series of another place or group are on their way. */
  busy?: boolean;
  /** Address of the indicator at the server, for files and citations; none in a preview. */
  address?: string;
  /** What people reply to it; none in a preview. */
  replies?: ReactNode;
}

/**
 * All of an indicator below its title: the curve with its stories, groups, places, table and method. What the reader
 * chooses stands in the address, so it works on any page that has none of these parameters for itself: place, group,
 * by, from, to, view, story. Stands inside an InitiativeProvider.
 */
export function IndicatorView({ indicator, busy = false, address, replies }: Props) {
  const { t } = useTranslation('indicator');
  const root = useRoot();
  const [selection, select] = useSelection();
  const { initiative } = useInitiative();
  // They come after the curve, and nobody misses them if they fail; a preview has none.
  const { data: decided } = useQuery(DecisionMarksQuery, {
    variables: { initiative: initiative.slug, indicator: indicator.slug },
    skip: !address,
  });
  const decisions = decided?.decisions ?? [];
  const series = seriesOf(indicator, selection.place || root, selection.group);
  const showAll = () => {
    select({ place: '', group: '' });
    // The button goes away; the reader begins again at the top of the page.
    document.getElementById(MAIN)?.focus();
  };
  return (
    <>
      <IndicatorFilters indicator={indicator} selection={selection} select={select} />
      {series && (
        <TrendSection
          indicator={indicator}
          series={series}
          selection={selection}
          select={select}
          decisions={decisions}
          address={address}
        />
      )}
      {!series && busy && <Skeleton height="40rem" />}
      {!series && !busy && (
        <EmptyState
          title={t('indicator.noSeries.title')}
          action={
            (selection.place || selection.group) && (
              <Button onClick={showAll}>{t('indicator.noSeries.all')}</Button>
            )
          }
        >
          {t('indicator.noSeries.why')}
        </EmptyState>
      )}
      {address && <Tensions slug={indicator.slug} />}
      <Decisions decisions={decisions} />
      {series && <CourseSection indicator={indicator} series={series} />}
      <GroupsSection indicator={indicator} selection={selection} select={select} address={address} />
      <GapSection indicator={indicator} selection={selection} address={address} />
      <PlacesSection indicator={indicator} selection={selection} select={select} address={address} />
      <Section
        title={t('indicator.about.title')}
        actions={address && <DownloadLinks address={address} name={indicator.name} />}
      >
        <AboutIndicator indicator={indicator} series={series} />
      </Section>
      {replies}
      {address && <CiteSection indicator={indicator} address={address} selection={selection} />}
    </>
  );
}
