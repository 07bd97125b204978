import type { Estimate, GapSummary } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import styles from './GapFigures.module.css';
import type { Indicator } from './indicator-page.graphql.js';
import { quantityOf } from './useReading.js';

/**
 * A gap told both ways and at the same size: difference and ratio can move apart, and either alone would mislead. The
 * figures come from the server; the ratio is that of the bad outcome where the server could turn the numbers round.
 */
export function GapFigures({ gap, indicator }: { gap: GapSummary; indicator: Indicator }) {
  const { t } = useTranslation('indicator');
  const format = useFormat();
  const quantity = quantityOf(indicator);
  const points = (value: number) => format.change(value, quantity).replace(/^\+/, '');
  const range = ({ lower, upper }: Estimate, say: (value: number) => string) =>
    lower === undefined || upper === undefined
      ? ''
      : t('indicator.gap.interval', { low: say(lower), high: say(upper) });
  const isTurned = gap.outcome === 'ADVERSE' && indicator.direction === 'HIGHER_IS_BETTER';
  const figures = [
    {
      term: t('indicator.gap.difference'),
      figure: points(gap.difference.value),
      range: range(gap.difference, points),
    },
    ...(gap.ratio
      ? [
          {
            term: t(isTurned ? 'indicator.gap.ratioTurned' : 'indicator.gap.ratio'),
            figure: format.ratio(gap.ratio.value),
            range: range(gap.ratio, format.ratio),
          },
        ]
      : []),
  ];
  return (
    <dl className={styles.figures}>
      {figures.map(({ term, figure, range: between }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd className={styles.figure}>{figure}</dd>
          {between && <dd>{between}</dd>}
        </div>
      ))}
    </dl>
  );
}
