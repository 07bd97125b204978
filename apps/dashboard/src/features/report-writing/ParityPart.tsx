import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Section } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { useIndicatorNames } from '../initiative/useIndicatorNames.js';
import { ParityQuery, type Draft, type Parity } from './writing.graphql.js';
import styles from './writing.module.css';

/** Numbers and stories of the report beside each other, and what is worth another look. It forbids nothing. */
export function ParityPart({ draft, isSaved }: { draft: Draft; isSaved: boolean }) {
  const { t } = useTranslation('reportWork');
  const { initiative } = useInitiative();
  const { id, version } = draft;
  const { data, error, refetch } = useQuery(ParityQuery, { variables: { initiative: initiative.slug, id } });
  useEffect(() => {
    if (isSaved) void refetch().catch(() => undefined);
  }, [isSaved, version, refetch]);
  const parity = data?.reportParity;
  return (
    <Section title={t('parity.title')} lead={t('parity.lead')}>
      {error && !parity && <FailureNotice error={failure(error)} retry={() => void refetch()} />}
      {!error && !parity && <Skeleton lines={5} />}
      {parity && (
        <div className={styles.parity}>
          <Scales parity={parity} />
          <Order places={parity.places} />
          <Warnings warnings={parity.warnings} />
        </div>
      )}
    </Section>
  );
}

function Scales({ parity }: { parity: Parity }) {
  const { t } = useTranslation('reportWork');
  const { charts, claims, stories, quotes, ownWords, tellerWords } = parity;
  return (
    <dl className={styles.scales}>
      <div>
        <dt>{t('parity.numbers')}</dt>
        <dd>{t('parity.charts', { count: charts })}</dd>
        <dd>{t('parity.claims', { count: claims })}</dd>
      </div>
      <div>
        <dt>{t('parity.voices')}</dt>
        <dd>{t('parity.stories', { count: stories })}</dd>
        <dd>{t('parity.quotes', { count: quotes })}</dd>
      </div>
      <div>
        <dt>{t('parity.words')}</dt>
        <dd>{t('parity.own', { count: ownWords })}</dd>
        <dd>{t('parity.tellers', { count: tellerWords })}</dd>
      </div>
    </dl>
  );
}

/** Where numbers and voices stand, from the beginning to the end of the report. */
function Order({ places }: { places: string }) {
  const { t } = useTranslation('reportWork');
  if (!/[NV]/.test(places)) return null;
  const said = [...places].flatMap((each) => (each === 'N' || each === 'V' ? t(`parity.place.${each}`) : []));
  return (
    <div>
      <p className={styles.quiet}>{t('parity.order')}</p>
      <p className={styles.order} role="img" aria-label={said.join(', ')}>
        {[...places].map((each, index) => (
          <span
            key={index}
            className={each === 'N' ? styles.number : each === 'V' ? styles.voice : styles.words}
          />
        ))}
      </p>
      <p className={styles.quiet} aria-hidden="true">
        <span className={`${styles.key} ${styles.number}`} /> {t('parity.place.N')}{' '}
        <span className={`${styles.key} ${styles.voice}`} /> {t('parity.place.V')}{' '}
        <span className={`${styles.key} ${styles.words}`} /> {t('parity.place.W')}
      </p>
    </div>
  );
}

function Warnings({ warnings }: Pick<Parity, 'warnings'>) {
  const { t } = useTranslation('reportWork');
  const indicators = useIndicatorNames();
  if (warnings.length === 0) return <p>{t('parity.fine')}</p>;
  return (
    <ul className={styles.warnings} aria-label={t('parity.warningsLabel')}>
      {warnings.map(({ code, section, indicatorId, block }, index) => {
        const indicator = indicators.find(({ id }) => id === indicatorId)?.name ?? t('parity.aNumber');
        const where = section || t(block === null ? 'parity.whole' : 'parity.start');
        return <li key={index}>{t(`parity.codes.${code}`, { indicator, section: where })}</li>;
      })}
    </ul>
  );
}
