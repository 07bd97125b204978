import { shortUnit } from '@chorus/charts';
import { useTranslation } from 'react-i18next';
import { usePointWords } from '../../ui/charts/usePointWords.js';
import { useFormat } from '../../ui/format.js';
import { StatusWord } from '../../ui/StatusWord.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import type { Choice } from './choice.js';
import type { FrontIndicator, FrontSeries } from './front-page.graphql.js';
import styles from './IndicatorRow.module.css';
import { movementOf, progressOf, widestGap } from './readings.js';
import { changeWithin } from './years.js';

interface Props {
  indicator: FrontIndicator;
  series: FrontSeries;
  choice: Choice;
}

/** What the figures say, in words: which way it goes, since when, how far to the target, and for whom least. */
export function Standing({ indicator, series, choice }: Props) {
  const { t } = useTranslation('public');
  const format = useFormat();
  const words = usePointWords(indicator);
  // Units in words stand beside the number already.
  const short = { decimals: indicator.decimals, unit: shortUnit(indicator) };
  const { summary } = series;
  const { baseline, change, target } = summary;
  const goal = target === undefined ? undefined : series.targets[target];
  const progress = progressOf(series, indicator.direction);
  const isAllYears = !choice.from && !choice.to;
  const between = isAllYears ? undefined : changeWithin(indicator, series, choice);
  return (
    <div className={styles.standing}>
      <p>
        <StatusWord status={summary.status} movement={movementOf(summary)} />
      </p>
      {between ? (
        <p>
          {t('front.row.changeBetween', {
            change: format.change(between.change, short),
            from: words.period(indicator.periods, between.from),
            to: words.period(indicator.periods, between.to),
          })}
        </p>
      ) : (
        change &&
        baseline !== undefined &&
        isAllYears && (
          <p>
            {t('front.row.change', {
              change: format.change(change.value, short),
              period: words.period(indicator.periods, baseline),
            })}
          </p>
        )
      )}
      {typeof goal === 'number' && target !== undefined && (
        <p>
          {t(
            progress
              ? `front.row.progress.${progress.kind === 'away' ? 'away' : 'onTheWay'}`
              : 'front.row.target',
            {
              share: format.percent(progress?.kind === 'on the way' ? progress.percent / 100 : 0),
              target: format.value(goal, short),
              period: words.period(indicator.periods, target),
            },
          )}
        </p>
      )}
      <Gap indicator={indicator} latest={summary.latest} />
    </div>
  );
}

/** Whom the system serves least well; said of the county, never as a fault of the group. */
function Gap({ indicator, latest }: { indicator: FrontIndicator; latest: number | undefined }) {
  const { t } = useTranslation('public');
  const format = useFormat();
  const words = usePointWords(indicator);
  const { categoryName } = useInitiative();
  const gap = widestGap(indicator.gaps);
  if (!gap) return indicator.gaps.length > 0 && <p>{t('front.row.noSureGap')}</p>;
  return (
    <p>
      {t(gap.period === latest ? 'front.row.gap' : 'front.row.gapThen', {
        worst: categoryName(gap.worstId),
        best: categoryName(gap.bestId),
        difference: format
          .change(gap.difference.value, { decimals: indicator.decimals, unit: shortUnit(indicator) })
          .replace(/^\+/, ''),
        period: words.period(indicator.periods, gap.period),
      })}
    </p>
  );
}
