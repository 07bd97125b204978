import { isShown, latestOf, pointsOf, type ChartAnnotation } from '@chorus/charts';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { usePointWords } from '../../ui/charts/usePointWords.js';
import { useFormat } from '../../ui/format.js';
import { Link } from '../../ui/Link.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import type { Figure } from './reports.graphql.js';
import styles from './reports.module.css';

const TrendChart = lazy(() => import('../../ui/charts/TrendChart.js'));

interface Props {
  /** Of its title. */
  level: 2 | 3 | 4;
  figure: Figure | undefined;
  note: string;
}

/** A chart of a report; where it may not be shown (any more) the place says so. */
export function ReportChart({ level, figure, note }: Props) {
  const { t } = useTranslation('reports');
  if (!figure) return <p className={styles.gap}>{t('chart.hidden')}</p>;
  return (
    <div className={styles.chart}>
      <Curve level={level} figure={figure} />
      {note && <p dir="auto">{note}</p>}
    </div>
  );
}

function Curve({ level, figure }: { level: 2 | 3 | 4; figure: Figure }) {
  const { t } = useTranslation('reports');
  const format = useFormat();
  const { home, placeName, categoryName } = useInitiative();
  const { indicator, periods, placeId, categoryId, readOn } = figure;
  const query = new URLSearchParams({ place: placeId, ...(categoryId && { group: categoryId }) });
  const who = categoryId ? categoryName(categoryId) : t('chart.everyone');
  const sentence = useCourse(figure);
  return (
    <Suspense fallback={<Skeleton height="26rem" />}>
      <TrendChart
        title={`${indicator.name}: ${who}, ${placeName(placeId)}`}
        level={level}
        sentence={[sentence, readOn && t('chart.asOf', { day: format.date(readOn) })]
          .filter(Boolean)
          .join(' ')}
        periods={periods}
        series={[{ ...figure, label: indicator.name }]}
        quantity={indicator}
        annotations={figure.breaks.map(toAnnotation)}
        actions={
          <Link look="onward" href={`${home}/indicators/${indicator.slug}?${query.toString()}`}>
            {t('chart.now')}
          </Link>
        }
      />
    </Suspense>
  );
}

/** From where to where the curve goes, as far as it is shown. */
function useCourse({ indicator, periods, values, states }: Figure): string {
  const { t } = useTranslation('reports');
  const words = usePointWords(indicator);
  const points = pointsOf(periods, { key: indicator.id, label: indicator.name, values, states });
  const [first, last] = [points.find(isShown), latestOf(points)];
  if (!first || !last) return t('chart.none');
  const { name } = indicator;
  if (first.index === last.index)
    return t('chart.one', { name, value: words.value(last), period: words.period(periods, last.index) });
  return t('chart.course', {
    name,
    from: words.period(periods, first.index),
    to: words.period(periods, last.index),
    first: words.value(first),
    last: words.value(last),
  });
}

function toAnnotation({ id, kind, startsOn, title, note }: Figure['breaks'][number]): ChartAnnotation {
  return { id, kind, date: startsOn, text: [title, note].filter(Boolean).join(': ') };
}
