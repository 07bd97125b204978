import { useTranslation } from 'react-i18next';
import { Link } from '../../ui/Link.js';
import { Section } from '../../ui/Page.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import type { FirstStep } from './stock.js';
import styles from './today.module.css';

/** A new initiative is empty: what to begin with, each step leading to its room. */
export function FirstSteps({ steps }: { steps: readonly FirstStep[] }) {
  const { t } = useTranslation('work');
  const { work, can } = useInitiative();
  if (steps.length === 0) return null;
  const rooms = [...steps, ...(can('member.write') ? (['people'] as const) : [])];
  const isEmpty = steps.includes('places') && steps.includes('indicators');
  return (
    <Section title={t('today.first.title')} lead={t('today.first.lead')}>
      <ol className={styles.lines}>
        {rooms.map((room) => (
          <li key={room}>
            <Link href={`${work}/${room}`}>{t(`today.first.${room}`)}</Link>
            <span>{t(`today.first.why.${room}`)}</span>
          </li>
        ))}
      </ol>
      {isEmpty && can('initiative.write') && (
        <p className={styles.after}>
          {t('today.first.package')}{' '}
          <Link href={`${work}/settings#package-in`}>{t('today.first.packageLink')}</Link>
        </p>
      )}
    </Section>
  );
}
