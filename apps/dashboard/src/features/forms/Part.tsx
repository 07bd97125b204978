import type { ReactNode } from 'react';
import styles from './forms.module.css';

interface Props {
  title: string;
  /** What it decides, in a sentence. */
  lead?: ReactNode;
  children: ReactNode;
}

/** One idea of a long form: its words at the left, its fields at the right; under each other on a phone. */
export function Part({ title, lead, children }: Props) {
  return (
    <section className={styles.part}>
      <div className={styles.partHead}>
        <h2>{title}</h2>
        {lead && <p>{lead}</p>}
      </div>
      <div className={styles.form}>{children}</div>
    </section>
  );
}
