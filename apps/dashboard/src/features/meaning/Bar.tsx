import { classes } from '../../ui/classes.js';
import styles from './meaning.module.css';

interface Props {
  /** Shares of the whole width, from 0 to 1, one after the other. */
  parts: readonly { look: 'story' | 'better' | 'mixed' | 'worse' | 'unsaid'; share: number }[];
  /** The number is hidden: hatched, whatever it is. */
  hidden?: boolean;
}

/** A bar beside its words and number, which say the same. */
export function Bar({ parts, hidden = false }: Props) {
  return (
    <span className={classes(styles.bar, hidden && styles.hiddenBar)} aria-hidden>
      {!hidden &&
        parts.map(({ look, share }) => (
          <span key={look} className={styles[look]} style={{ inlineSize: `${share * 100}%` }} />
        ))}
    </span>
  );
}
