import {
  annotationsOf,
  baselineOf,
  forecastOf,
  quantityOf,
  seriesOf,
  targetColumn,
  targetsOf,
  toChart,
  withForecast,
  type PublishedSeries,
} from '@chorus/charts';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../ui/Checkbox.js';
import { SeriesTable } from '../../ui/charts/SeriesTable.js';
import { Split } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { ChartDownloads } from './ChartDownloads.js';
import type { DecisionMark } from '../decisions/decisions.graphql.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { withDecisions } from './decisionMarks.js';
import type { Indicator } from './indicator-page.graphql.js';
import { daysOf, spanOf, type Selection } from './selection.js';
import { StoriesBeside } from './StoriesBeside.js';
import { usePins } from './usePins.js';
import { useWho } from './useReading.js';
import { useRoot } from './useRoot.js';
import type { Select } from './useSelection.js';

const TrendChart = lazy(() => import('../../ui/charts/TrendChart.js'));

interface Props {
  indicator: Indicator;
  /** Of the chosen place and group. */
  series: PublishedSeries;
  selection: Selection;
  select: Select;
  /** Decided to move this curve. */
  decisions: readonly DecisionMark[];
  /** Address of the indicator at the server; none in a preview. */
  address?: string;
}

/** The curve with its stories on the same axis, and the words of the stories beside it. */
export function TrendSection({ indicator, series, selection, select, decisions, address }: Props) {
  const { t } = useTranslation('indicator');
  const { placeName } = useInitiative();
  const root = useRoot();
  const who = useWho();
  const pins = usePins(indicator.slug);
  const { place, group, view, ahead, story } = selection;
  const coming = forecastOf(series);
  const forecast = ahead ? coming : null;
  const here = place || root;
  // A part is read beside its whole: a group beside everyone there, a place beside all places.
  const whole = group
    ? seriesOf(indicator, here, '')
    : here === root
      ? undefined
      : seriesOf(indicator, root, '');
  const lines = [
    toChart(series, group || whole ? who.short(here, group) : t('indicator.everyone')),
    ...(whole ? [toChart(whole, group ? t('indicator.everyone') : who.short(root, ''))] : []),
  ];
  const withTargets = series.targets.some((target) => target !== null)
    ? [...lines, targetColumn(series, t('indicator.target'))]
    : lines;
  const table = forecast
    ? withForecast(indicator.periods, withTargets, forecast, t('indicator.course.terms.ahead'))
    : { periods: indicator.periods, series: withTargets };
  const title = who.long(here, group);
  const quantity = quantityOf(indicator);
  const span = spanOf(selection);
  return (
    <Split>
      {view === 'table' ? (
        <SeriesTable caption={title} quantity={quantity} {...table} />
      ) : (
        <Suspense fallback={<Skeleton height="40rem" />}>
          <TrendChart
            title={title}
            level={2}
            sentence={indicator.definition}
            periods={indicator.periods}
            series={lines}
            quantity={quantity}
            annotations={withDecisions(annotationsOf(indicator), decisions, {
              ...{ slug: indicator.slug, root, placeName },
            })}
            targets={targetsOf(indicator, series)}
            baseline={baselineOf(indicator, series)}
            forecast={forecast}
            options={
              coming && (
                <Checkbox
                  label={t('indicator.course.switch')}
                  checked={forecast !== null}
                  onChange={(checked) => select({ ahead: checked ? 'yes' : '' })}
                />
              )
            }
            stories={pins.stories}
            selectedStory={story || null}
            onStory={(id) => select({ story: id === story ? '' : id })}
            actions={<ChartDownloads chart="trend" address={address} selection={selection} title={title} />}
            span={span}
            onSpan={(chosen) => select({ ...daysOf(chosen), story: '' })}
          />
        </Suspense>
      )}
      <StoriesBeside indicator={indicator} pins={pins} selection={selection} select={select} />
    </Split>
  );
}
