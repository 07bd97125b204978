import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

interface Props {
  /** What will be here. */
  title: ReactNode;
  children?: ReactNode;
  /** The first step, as a button or link. */
  action?: ReactNode;
}

/** Nothing is here yet: says what will be, and offers the first step. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {children && <div className={styles.words}>{children}</div>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
