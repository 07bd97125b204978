import type { ReactNode } from 'react';
import { Button } from '../../ui/Button.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import styles from './people.module.css';

export interface RowDeed {
  label: string;
  run: () => void;
}

interface RowProps {
  name: string;
  /** What stands under the name. */
  about?: ReactNode;
  /** At most two short facts. */
  facts: readonly ReactNode[];
  /** What can be done with it; none for those who may only look. */
  deeds?: readonly RowDeed[];
}

/** Things of one kind, ruled: side by side like a table where there is room, under each other on a phone. */
export function Rows({ children }: { children: ReactNode }) {
  return <ul className={styles.rows}>{children}</ul>;
}

export function Row({ name, about, facts, deeds = [] }: RowProps) {
  return (
    <li>
      <p className={styles.what}>
        {name}
        {about && <span className={styles.about}>{about}</span>}
      </p>
      {facts.map((fact, at) => (
        <p key={at}>{fact}</p>
      ))}
      {deeds.length > 0 && (
        <div className={styles.deeds}>
          {deeds.map(({ label, run }) => (
            <Button key={label} look="plain" size="small" onClick={run}>
              {label}
              <VisuallyHidden> {name}</VisuallyHidden>
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}
