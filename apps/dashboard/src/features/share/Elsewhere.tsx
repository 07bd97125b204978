import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Column } from './Column.js';
import styles from './share.module.css';

/** The story was taken up in another window: two that write would write over each other. */
export function Elsewhere() {
  const { t } = useTranslation('story');
  return (
    <Column>
      <title>{t('elsewhere.title')}</title>
      <h1 className={styles.question}>{t('elsewhere.title')}</h1>
      <p>{t('elsewhere.about')}</p>
      <div className={styles.onward}>
        {/* From the start, because the other window may have sent or deleted the story meanwhile. */}
        <Button look="story" size="large" onClick={() => location.reload()}>
          {t('elsewhere.here')}
        </Button>
      </div>
    </Column>
  );
}
