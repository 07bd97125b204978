import type { ReactNode } from 'react';
import styles from './Disclosure.module.css';
import { Icon } from './Icon.js';

interface Props {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
}

/** Folded until asked for. Everything inside can still be found by the browser's search. */
export function Disclosure({ summary, children, open }: Props) {
  return (
    <details className={styles.disclosure} open={open}>
      <summary className={styles.summary}>
        <Icon name="chevron" />
        <span>{summary}</span>
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
