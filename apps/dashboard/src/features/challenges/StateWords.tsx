import { classes } from '../../ui/classes.js';
import type { Challenge } from './challenges.graphql.js';
import styles from './challenges.module.css';

interface Props {
  state: Challenge['state'];
  /** Where it stands, in words for this reader. */
  children: string;
}

/** Where a challenge stands: a ring that fills, and words. */
export function StateWords({ state, children }: Props) {
  const fill =
    state === 'NOT_ACCEPTED' ? styles.half : state === 'OPEN' || state === 'WAITING' ? '' : styles.full;
  return (
    <p className={styles.state}>
      <span className={classes(styles.ring, fill)} aria-hidden="true" />
      <span>{children}</span>
    </p>
  );
}
