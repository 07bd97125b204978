import type { ReactNode } from 'react';
import styles from './moderation.module.css';

interface Props {
  title: string;
  lead: string;
  actions?: ReactNode;
  children: ReactNode;
}

/** What stands under one tab: the line of the tabs is the line above it. */
export function TabPart({ title, lead, actions, children }: Props) {
  return (
    <section className={styles.part}>
      <div className={styles.head}>
        <div>
          <h2>{title}</h2>
          <p className={styles.lead}>{lead}</p>
        </div>
        {actions}
      </div>
      {children}
    </section>
  );
}
