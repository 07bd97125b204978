import type { ReactNode } from 'react';
import styles from './DefinitionList.module.css';

export interface DefinitionItem {
  term: string;
  description: ReactNode;
}

interface Props {
  items: readonly DefinitionItem[];
}

/** Terms and what they mean, such as the source and method of a number. */
export function DefinitionList({ items }: Props) {
  return (
    <dl className={styles.list}>
      {items.map(({ term, description }) => (
        <div key={term} className={styles.item}>
          <dt>{term}</dt>
          <dd>{description}</dd>
        </div>
      ))}
    </dl>
  );
}
