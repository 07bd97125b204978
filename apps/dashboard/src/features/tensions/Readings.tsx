import { isShown, latestOf, pointsOf } from '@chorus/charts';
import { useTranslation } from 'react-i18next';
import { Sparkline } from '../../ui/charts/Sparkline.js';
import { usePointWords } from '../../ui/charts/usePointWords.js';
import { useFormat } from '../../ui/format.js';
import { Link } from '../../ui/Link.js';
import { Section, Split } from '../../ui/Page.js';
import { STATUSES, StatusWord } from '../../ui/StatusWord.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { Cited } from './Cited.js';
import type { Tension } from './tensions.graphql.js';
import styles from './tensions.module.css';
import { useLivedWords } from './useLivedWords.js';

/** Both readings as they stood when it was opened, beside each other and of the same size. */
export function Readings({ tension }: { tension: Tension }) {
  const { t } = useTranslation('tensions');
  return (
    <Section title={t('readings.title')} lead={t('readings.lead')}>
      <Split share="half">
        <Measured tension={tension} />
        <LivedPart tension={tension} />
      </Split>
    </Section>
  );
}

function Measured({ tension }: { tension: Tension }) {
  const { t } = useTranslation('tensions');
  const format = useFormat();
  const { home, placeName, categoryName } = useInitiative();
  const { indicator, measured, placeId, categoryId } = tension;
  const status = STATUSES.find((each) => each === measured?.status);
  const query = new URLSearchParams({ place: placeId, ...(categoryId && { group: categoryId }) }).toString();
  return (
    <div className={styles.reading}>
      <h3>{t('readings.measured')}</h3>
      {status && (
        <p className={styles.large}>
          <StatusWord status={status} />
        </p>
      )}
      {indicator && measured && <Curve indicator={indicator} measured={measured} />}
      {!measured && <p>{t('readings.hidden')}</p>}
      <p className={styles.quiet}>
        {[placeName(placeId), categoryId ? categoryName(categoryId) : t('readings.everyone')].join(' · ')}
        {measured && ` · ${t('readings.asOf', { day: format.date(measured.readOn) })}`}
      </p>
      {indicator && (
        <p>
          <Link look="onward" href={`${home}/indicators/${indicator.slug}?${query}`}>
            {t('readings.now')}
          </Link>
        </p>
      )}
    </div>
  );
}

interface CurveProps {
  indicator: NonNullable<Tension['indicator']>;
  measured: NonNullable<Tension['measured']>;
}

function Curve({ indicator, measured }: CurveProps) {
  const { t } = useTranslation('tensions');
  const words = usePointWords(indicator);
  const { periods, values, states } = measured;
  const line = { key: indicator.id, label: indicator.name, values, states };
  const points = pointsOf(periods, line);
  const [first, last] = [points.find(isShown), latestOf(points)];
  if (!first || !last) return null;
  const sentence = t('readings.course', {
    name: indicator.name,
    from: words.period(periods, first.index),
    to: words.period(periods, last.index),
    first: words.value(first),
    last: words.value(last),
  });
  return (
    <>
      <Sparkline name={sentence} periods={periods} series={line} width={280} height={104} />
      <p aria-hidden="true">{sentence}</p>
    </>
  );
}

function LivedPart({ tension }: { tension: Tension }) {
  const { t } = useTranslation('tensions');
  const format = useFormat();
  const words = useLivedWords();
  const { lived, cited } = tension;
  return (
    <div className={styles.reading}>
      <h3>{t('readings.lived')}</h3>
      <p className={styles.said}>{lived ? words(lived) : t('readings.few')}</p>
      <p className={styles.quiet}>
        {t('readings.noSample')}
        {lived && ` ${t('readings.heardBy', { day: format.date(lived.readOn) })}`}
      </p>
      <Cited cited={cited} />
    </div>
  );
}
