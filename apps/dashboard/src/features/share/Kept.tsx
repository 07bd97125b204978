import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Confirm } from '../../ui/Confirm.js';
import styles from './share.module.css';
import type { Keeping } from './useDraft.js';

/** Says where the words are, on every screen, and deletes them when asked. */
export function Kept({ keeping, discard }: { keeping: Keeping; discard: () => Promise<void> }) {
  const { t } = useTranslation('story');
  const [asking, setAsking] = useState(false);
  return (
    <div className={styles.kept}>
      <p>{t(`kept.${keeping}`)}</p>
      <Button look="plain" size="small" onClick={() => setAsking(true)}>
        {t('kept.delete')}
      </Button>
      <Confirm
        open={asking}
        danger
        title={t('kept.sure')}
        action={t('kept.delete')}
        onConfirm={() => void discard()}
        onCancel={() => setAsking(false)}
      >
        <p>{t('kept.gone')}</p>
      </Confirm>
    </div>
  );
}
