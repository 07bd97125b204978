import { Button } from '../../ui/Button.js';
import { useCopy } from '../../ui/useCopy.js';
import styles from './embed.module.css';

interface Props {
  snippet: string;
  /** What it is, for those who do not see that it is code. */
  label: string;
  copy: string;
  /** Said once it is copied. */
  copied: string;
}

/** Lines for the page of another site, to be copied. */
export function SnippetLines({ snippet, label, copy, copied }: Props) {
  const take = useCopy(copied);
  return (
    <div className={styles.lines}>
      <pre className={styles.snippet} tabIndex={0} role="region" aria-label={label}>
        {snippet}
      </pre>
      <Button onClick={() => void take(snippet)}>{copy}</Button>
    </div>
  );
}
