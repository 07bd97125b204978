import { useTranslation } from 'react-i18next';
import styles from './Steps.module.css';

/** "3 of 7", with a thin line that fills. `current` counts from 1. */
export function Steps({ current, total }: { current: number; total: number }) {
  const { t } = useTranslation('ui');
  return (
    <p className={styles.steps}>
      <span className={styles.words}>{t('steps', { current, total })}</span>
      <progress className={styles.line} value={current} max={total} aria-hidden="true" />
    </p>
  );
}
