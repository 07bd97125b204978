import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from './classes.js';
import { Icon, type IconName } from './Icon.js';
import styles from './Notice.module.css';
import { VisuallyHidden } from './VisuallyHidden.js';

export type NoticeKind = 'info' | 'success' | 'warning' | 'error';

const ICONS: Record<NoticeKind, IconName> = {
  info: 'info',
  success: 'check',
  warning: 'warning',
  error: 'warning',
};

interface Props {
  kind?: NoticeKind;
  /** What happened. */
  title: ReactNode;
  /** What is safe. */
  safe?: ReactNode;
  /** What to do. */
  children?: ReactNode;
  actions?: ReactNode;
  /** It appears after something the reader did, so it is read out: an error at once, all else in its turn. */
  announced?: boolean;
}

/** Says what happened, what is safe and what to do. */
export function Notice({ kind = 'info', title, safe, children, actions, announced = false }: Props) {
  const { t } = useTranslation('ui');
  return (
    <div
      className={classes(styles.notice, styles[kind])}
      role={announced ? (kind === 'error' ? 'alert' : 'status') : undefined}
    >
      <Icon name={ICONS[kind]} size={1.25} />
      <div className={styles.words}>
        <p className={styles.title}>
          <VisuallyHidden>{t(`notice.${kind}`)} </VisuallyHidden>
          {title}
        </p>
        {safe && <p>{safe}</p>}
        {children && <div>{children}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
