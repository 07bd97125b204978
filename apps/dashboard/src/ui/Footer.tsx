import type { ReactNode } from 'react';
import styles from './Footer.module.css';

interface Props {
  /** Said on every page while it is so: "The people and numbers here are invented." */
  notice?: ReactNode;
  children?: ReactNode;
}

export function Footer({ notice, children }: Props) {
  return (
    <footer className={styles.footer}>
      <div className={styles.row}>
        {notice && <p className={styles.notice}>{notice}</p>}
        {children}
      </div>
    </footer>
  );
}
