import { useTranslation } from 'react-i18next';
import styles from './Spinner.module.css';

/** Work under way whose result has no shape yet. The words are always there. */
export function Spinner({ text }: { text?: string }) {
  const { t } = useTranslation('ui');
  return (
    <p className={styles.spinner} role="status">
      <span className={styles.wheel} aria-hidden="true" />
      {text ?? t('loading')}
    </p>
  );
}
