import { useTranslation } from 'react-i18next';
import { Button } from './Button.js';
import { useFormat } from './format.js';
import styles from './ShowMore.module.css';

interface Props {
  /** How many are to be seen now. */
  shown: number;
  /** How many there are, where that is known. */
  total?: number;
  hasMore: boolean;
  busy?: boolean;
  onMore: () => void;
}

/** The next part of a long list, asked for and never forced by scrolling. */
export function ShowMore({ shown, total, hasMore, busy, onMore }: Props) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const words =
    total === undefined
      ? t('showMore.shown', { count: shown, number: format.number(shown) })
      : t('showMore.of', { count: total, shown: format.number(shown), total: format.number(total) });
  return (
    <div className={styles.more}>
      <p role="status">{words}</p>
      {hasMore && (
        <Button busy={busy} onClick={onMore}>
          {t('showMore.more')}
        </Button>
      )}
    </div>
  );
}
