import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import { Link } from '../../ui/Link.js';
import { Section } from '../../ui/Page.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import styles from './today.module.css';
import type { Waiting } from './waiting.js';

/** Indicators whose newest state nobody outside the team sees yet. */
export function WaitingIndicators({ indicators }: { indicators: Waiting['indicators'] }) {
  const { t } = useTranslation('work');
  const { work } = useInitiative();
  const format = useFormat();
  if (indicators.length === 0) return null;
  return (
    <Section
      title={t('today.indicators.title')}
      lead={t('today.indicators.lead', { count: indicators.length })}
    >
      <ul className={styles.lines}>
        {indicators.map(({ id, slug, name, publishedAt }) => (
          <li key={id}>
            <Link href={`${work}/indicators/${slug}`}>{name}</Link>
            <span>
              {publishedAt
                ? t('today.indicators.since', { date: format.date(publishedAt.slice(0, 10)) })
                : t('today.indicators.never')}
            </span>
          </li>
        ))}
      </ul>
      {indicators.length > 1 && (
        <p className={styles.after}>
          <Link look="onward" href={`${work}/indicators?publish=several`}>
            {t('today.indicators.several')}
          </Link>
        </p>
      )}
    </Section>
  );
}
