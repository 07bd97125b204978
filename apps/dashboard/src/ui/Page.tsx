import type { ReactNode } from 'react';
import { classes } from './classes.js';
import styles from './Page.module.css';
import { MAIN } from './SkipLink.js';

/** The main part of a page, as wide as pages get. */
export function Page({ children, wide = false }: { children: ReactNode; wide?: boolean }) {
  return (
    <main id={MAIN} tabIndex={-1} className={classes(styles.page, wide && styles.wide)}>
      {children}
    </main>
  );
}

interface PageTitleProps {
  title: ReactNode;
  /** The takeaway in one plain sentence. */
  sentence?: ReactNode;
  /** What stands above: breadcrumb or kind of page. */
  above?: ReactNode;
  actions?: ReactNode;
}

export function PageTitle({ title, sentence, above, actions }: PageTitleProps) {
  return (
    <header className={styles.pageTitle}>
      <div className={styles.titleWords}>
        {above}
        <h1>{title}</h1>
        {sentence && <p className={styles.sentence}>{sentence}</p>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}

/** The one sentence on top of an initiative's front page, in the voice of stories. */
export function Vision({ children }: { children: ReactNode }) {
  return <h1 className={styles.vision}>{children}</h1>;
}

interface SectionProps {
  /** One idea a section. */
  title?: ReactNode;
  /** A few words that say how to read it. */
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

export function Section({ title, lead, actions, children }: SectionProps) {
  return (
    <section className={styles.section}>
      {(title || actions) && (
        <div className={styles.head}>
          {title && <h2>{title}</h2>}
          {actions && <div className={styles.actions}>{actions}</div>}
        </div>
      )}
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </section>
  );
}

interface SplitProps {
  /** 8 of 12 columns, or half. */
  share?: 'two-thirds' | 'half';
  children: readonly [ReactNode, ReactNode];
}

/** Two parts beside each other, divided by a rule; under each other on a phone. */
export function Split({ share = 'two-thirds', children }: SplitProps) {
  return (
    <div className={classes(styles.split, share === 'half' && styles.half)}>
      <div>{children[0]}</div>
      <div>{children[1]}</div>
    </div>
  );
}

/** Texts of different length in as many columns as fit, such as the newest stories. */
export function Columns({ children }: { children: ReactNode }) {
  return <div className={styles.columns}>{children}</div>;
}
