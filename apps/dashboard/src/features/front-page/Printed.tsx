import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useFormat } from '../../ui/format.js';
import styles from './FrontPage.module.css';

/** On paper alone: where the page stands, with what was chosen, and of which day it is. */
export function Printed() {
  const { t } = useTranslation('public');
  const format = useFormat();
  const { pathname, search } = useLocation();
  const today = new Date().toISOString().slice(0, 10);
  return (
    <p className={styles.printed} data-print-only>
      {t('front.printed', { address: `${location.origin}${pathname}${search}`, day: format.date(today) })}
    </p>
  );
}
