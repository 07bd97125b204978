import { useTranslation } from 'react-i18next';
import { Sparkline } from '../../ui/charts/Sparkline.js';
import { usePointWords } from '../../ui/charts/usePointWords.js';
import { Link } from '../../ui/Link.js';
import { STATUSES, StatusWord } from '../../ui/StatusWord.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { aroundDay } from './around.js';
import type { Curve } from './decisions.graphql.js';
import styles from './decisions.module.css';

interface Props {
  curves: readonly Curve[];
  /** On which was decided. */
  day: string;
}

/** Each curve in words: what it showed when it was decided, and what it shows now. What is hidden stays hidden. */
export function Curves({ curves, day }: Props) {
  const { t } = useTranslation('decisions');
  return (
    <ul className={styles.lines}>
      {curves.map((curve) => (
        <li key={`${curve.indicator?.id} ${curve.placeId}`}>
          {curve.indicator ? (
            <Shown curve={curve} indicator={curve.indicator} day={day} />
          ) : (
            <p className={styles.gap}>{t('curve.closed')}</p>
          )}
        </li>
      ))}
    </ul>
  );
}

interface ShownProps {
  curve: Curve;
  indicator: NonNullable<Curve['indicator']>;
  day: string;
}

function Shown({ curve, indicator, day }: ShownProps) {
  const { t } = useTranslation('decisions');
  const { home, placeName } = useInitiative();
  const words = usePointWords(indicator);
  const { periods, values, states, placeId } = curve;
  const { before, since } = aroundDay({ periods, values, states }, day);
  const status = STATUSES.find((each) => each === curve.status);
  const sentence = [
    before
      ? t('curve.before', { value: words.value(before), period: words.period(periods, before.index) })
      : t('curve.noBefore'),
    since
      ? t('curve.since', { value: words.value(since), period: words.period(periods, since.index) })
      : t('curve.noSince'),
  ].join(' ');
  const series = { key: indicator.id, label: indicator.name, values, states };
  return (
    <div className={styles.curve}>
      <div className={styles.what}>
        <h3>
          <Link look="quiet" href={`${home}/indicators/${indicator.slug}?place=${placeId}`}>
            {indicator.name}
          </Link>
        </h3>
        <p className={styles.quiet}>{placeName(placeId)}</p>
        <p>{sentence}</p>
        {status && since && (
          <p className={styles.quiet}>
            {t('curve.whole')} <StatusWord status={status} />
          </p>
        )}
      </div>
      {(before ?? since) && (
        <Sparkline name={sentence} periods={periods} series={series} width={220} height={72} />
      )}
    </div>
  );
}
