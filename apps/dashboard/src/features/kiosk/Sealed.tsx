import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/Notice.js';
import share from '../share/share.module.css';
import styles from './kiosk.module.css';
import { useKiosk } from './KioskContext.js';

/** For those who look after the tablet: what lies sealed on it, and what to do where it cannot go. */
export function Sealed() {
  const { t } = useTranslation('kiosk');
  const { waiting, refused, ticket } = useKiosk();
  if (ticket || waiting === 0) return null;
  return (
    <aside className={styles.sealed} aria-label={t('device')}>
      {refused > 0 ? (
        <Notice kind="warning" title={t('refused.title', { count: refused })} safe={t('refused.safe')}>
          {t('refused.do')}
        </Notice>
      ) : (
        <p className={share.quiet}>{t('waiting', { count: waiting })}</p>
      )}
    </aside>
  );
}
