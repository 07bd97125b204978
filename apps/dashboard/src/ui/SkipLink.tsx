import { useTranslation } from 'react-i18next';
import styles from './SkipLink.module.css';

/** The id that every page's main part carries. */
export const MAIN = 'main';

/** First thing on the page for the keyboard: past the header. */
export function SkipLink() {
  const { t } = useTranslation('ui');
  return (
    <a className={styles.skip} href={`#${MAIN}`}>
      {t('skipLink')}
    </a>
  );
}
