import { useTranslation } from 'react-i18next';
import styles from './Breadcrumb.module.css';
import { Link } from './Link.js';

interface Props {
  /** From the top down; the last one is the page itself and has no address. */
  steps: readonly { label: string; href?: string }[];
}

export function Breadcrumb({ steps }: Props) {
  const { t } = useTranslation('ui');
  return (
    <nav aria-label={t('breadcrumb.label')}>
      <ol className={styles.steps}>
        {steps.map(({ label, href }) => (
          <li key={label}>
            {href ? (
              <Link look="quiet" href={href}>
                {label}
              </Link>
            ) : (
              <span aria-current="page">{label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
