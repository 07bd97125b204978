import { useTranslation } from 'react-i18next';
import { Icon } from './Icon.js';
import { Link } from './Link.js';
import styles from './Tag.module.css';

interface Props {
  /** The theme. */
  name: string;
  /** Where more of the same theme is. */
  href?: string;
  /** Takes the tag away. */
  onRemove?: () => void;
}

/** A theme of the codebook. */
export function Tag({ name, href, onRemove }: Props) {
  const { t } = useTranslation('ui');
  return (
    <span className={styles.tag}>
      {href ? (
        <Link look="quiet" href={href} className={styles.link}>
          {name}
        </Link>
      ) : (
        name
      )}
      {onRemove && (
        <button
          type="button"
          className={styles.remove}
          aria-label={t('tag.remove', { name })}
          onClick={onRemove}
        >
          <Icon name="close" />
        </button>
      )}
    </span>
  );
}
