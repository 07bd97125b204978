import type { Span } from '@chorus/charts';
import { lazy, Suspense, useState } from 'react';
import { GapChart } from '../ui/charts/GapChart.js';
import { GroupBars } from '../ui/charts/GroupBars.js';
import { PlaceDots } from '../ui/charts/PlaceDots.js';
import { SmallMultiples } from '../ui/charts/SmallMultiples.js';
import { storiesWithin } from '../ui/charts/lane.js';
import { Section, Split } from '../ui/Page.js';
import { Skeleton } from '../ui/Skeleton.js';
import { StoryCard } from '../ui/StoryCard.js';
import styles from './Gallery.module.css';
import {
  annotations,
  baseline,
  chartStories,
  everyone,
  forecast,
  gap,
  groups,
  percent,
  periods,
  places,
  stories,
  targets,
  voices,
} from './samples.js';

const TrendChart = lazy(() => import('../ui/charts/TrendChart.js'));
const PlaceMap = lazy(() => import('../ui/charts/PlaceMap.js'));

const NONE: never[] = [];
const withGroups = [everyone, ...groups];
const high = [
  {
    ...everyone,
    values: everyone.values.map((value) => value && 95 - value / 4),
    lower: undefined,
    upper: undefined,
  },
];

const unknown = [
  { key: 'all', label: 'Everyone', values: periods.labels.map(() => null), states: 'y'.repeat(12) },
];

/** Every chart, with every state a point can have. */
export function Charts() {
  const [story, setStory] = useState<string | null>('s7');
  const [span, setSpan] = useState<Span | null>(null);
  const [place, setPlace] = useState('p1');
  const within = span ? storiesWithin(chartStories, span).length : chartStories.length;
  return (
    <>
      <Section title="Trend with story lane">
        <Suspense fallback={<Skeleton height="36rem" />}>
          <Split>
            <TrendChart
              title="Children who missed more than one day in ten"
              sentence="Absence jumped when half days began to count, and has fallen for three years; it is still above the target of 10%."
              periods={periods}
              series={[everyone]}
              quantity={percent}
              annotations={annotations}
              targets={targets}
              baseline={baseline}
              forecast={forecast}
              stories={chartStories}
              selectedStory={story}
              onStory={setStory}
              span={span}
              onSpan={setSpan}
            />
            <div>
              <p className={styles.quiet}>{within} stories in this span</p>
              {stories.map((one) => (
                <StoryCard key={one.id} story={one} />
              ))}
            </div>
          </Split>
        </Suspense>
      </Section>
      <Section title="Trend with groups">
        <Suspense fallback={<Skeleton height="30rem" />}>
          <TrendChart
            title="The same by race and ethnicity"
            sentence="Served least well by the schools: American Indian or Alaska Native children, though they are few and the number is unsure."
            periods={periods}
            series={withGroups}
            quantity={percent}
            annotations={annotations.slice(1, 2)}
          />
        </Suspense>
      </Section>
      <Section title="Axis that does not start at zero, and no story yet">
        <Suspense fallback={<Skeleton height="30rem" />}>
          <TrendChart
            title="Children who came to school"
            sentence="Nine of ten children came on an ordinary day."
            periods={periods}
            series={high}
            quantity={percent}
            stories={NONE}
          />
        </Suspense>
      </Section>
      <Section title="No number yet">
        <Suspense fallback={<Skeleton height="30rem" />}>
          <TrendChart
            title="Children who feel safe on the way"
            sentence="The first count is due in October."
            periods={periods}
            series={unknown}
            quantity={percent}
          />
        </Suspense>
      </Section>
      <Section title="Small multiples">
        <SmallMultiples
          title="Absence by race and ethnicity"
          sentence="Every group follows the same path; the distance between them grew."
          periods={periods}
          series={groups}
          everyone={everyone}
          breaks={['2019-07-01']}
          quantity={percent}
        />
      </Section>
      <Section title="Gap">
        <GapChart
          title="Gap between the groups served best and least well"
          sentence="The difference shrank from 8.3 to 6.9 points, while the ratio grew from 1.7 to 1.8."
          periods={periods}
          quantity={percent}
          {...gap}
        />
      </Section>
      <Section title="Places">
        <PlaceDots
          title="Absence by neighbourhood"
          sentence="Two neighbourhoods have too few children to be put in order."
          places={places}
          quantity={percent}
          overall={{ label: 'Everyone', value: 14.2 }}
          selected={place}
          onSelect={setPlace}
        />
        <div className={styles.gap} />
        <Suspense fallback={<Skeleton height="28rem" />}>
          <PlaceMap
            title="The same on the map"
            sentence="Absence is highest along the river."
            places={places}
            quantity={percent}
            selected={place}
            onSelect={setPlace}
          />
        </Suspense>
      </Section>
      <Section title="Whose voices are missing">
        <GroupBars
          title="People who live here and people who told"
          sentence="Hispanic or Latino neighbours told half as many stories as their number would lead one to expect."
          groups={voices}
        />
      </Section>
    </>
  );
}
