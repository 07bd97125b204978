import type { ReactNode } from 'react';
import styles from './DefinitionForm.module.css';

interface Props {
  title: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
}

/** One section of a long form: its name and sense at the side, its fields beside them. */
export function FormPart({ title, lead, children }: Props) {
  return (
    <section className={styles.part}>
      <div>
        <h2>{title}</h2>
        {lead && <p className={styles.lead}>{lead}</p>}
      </div>
      <div className={styles.fields}>{children}</div>
    </section>
  );
}
