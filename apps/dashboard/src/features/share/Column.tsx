import type { ReactNode } from 'react';
import { MAIN } from '../../ui/SkipLink.js';
import styles from './share.module.css';

/** The main part of a teller's page: one narrow column. */
export function Column({ children }: { children: ReactNode }) {
  return (
    <main id={MAIN} tabIndex={-1} className={styles.page}>
      {children}
    </main>
  );
}
