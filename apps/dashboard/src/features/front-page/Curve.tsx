import { isShown, latestOf, pointsOf } from '@chorus/charts';
import { useTranslation } from 'react-i18next';
import { Sparkline } from '../../ui/charts/Sparkline.js';
import { usePointWords } from '../../ui/charts/usePointWords.js';
import { classes } from '../../ui/classes.js';
import type { Choice } from './choice.js';
import type { FrontIndicator, FrontSeries } from './front-page.graphql.js';
import styles from './IndicatorRow.module.css';
import { within } from './years.js';

interface Props {
  indicator: FrontIndicator;
  series: FrontSeries;
  choice: Choice;
}

/** The small picture of the chosen years, with a mark for each story, and where it begins and ends. */
export function Curve({ indicator, series, choice }: Props) {
  const { t } = useTranslation('public');
  const words = usePointWords(indicator);
  const { periods, storyMarks, values, states } = within({ ...indicator, ...series }, choice);
  const line = { key: indicator.id, label: indicator.name, values, states };
  const points = pointsOf(periods, line);
  const [first, last] = [points.find(isShown), latestOf(points)];
  if (!first || !last)
    return <p className={classes(styles.curve, styles.quiet)}>{t('front.row.noneInYears')}</p>;
  const target = series.summary.target === undefined ? null : series.targets[series.summary.target];
  const [from, to] = [words.period(periods, first.index), words.period(periods, last.index)];
  const told = storyMarks.filter((marks) => (marks ?? 0) > 0).length;
  return (
    <div className={styles.curve}>
      <Sparkline
        name={[
          t('front.row.curve', {
            name: indicator.name,
            from,
            to,
            first: words.value(first),
            last: words.value(last),
          }),
          told > 0 && t('front.row.marks', { count: told }),
        ]
          .filter(Boolean)
          .join(' ')}
        periods={periods}
        series={line}
        breaks={indicator.breaks}
        target={target}
        storyMarks={storyMarks.map((marks) => marks ?? 0)}
      />
      <p className={styles.ends} aria-hidden="true">
        <span>{from}</span>
        {from !== to && <span>{to}</span>}
      </p>
    </div>
  );
}
