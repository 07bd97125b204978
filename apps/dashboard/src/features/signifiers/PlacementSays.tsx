import type { Mark } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import type { Signifier } from './answer.js';
import styles from './signifiers.module.css';
import { TriadGlyph } from './TriadDrawing.js';
import { usePlacementWords } from './usePlacementWords.js';

interface Props {
  signifier: Signifier;
  /** Null: it does not fit. Undefined: nothing was said. */
  mark: Mark | null | undefined;
  /** Without the shares: where there is room for a line. */
  isBrief?: boolean;
}

/** How a story was placed: in words, with the drawing where there is one. */
export function PlacementSays({ signifier, mark, isBrief = false }: Props) {
  const { t } = useTranslation('signifiers');
  const words = usePlacementWords();
  if (mark === undefined) return <span className={styles.quiet}>{t('nothing')}</span>;
  const shares = isBrief ? '' : words.shares(signifier, mark);
  return (
    <span className={styles.says}>
      {mark && signifier.kind === 'TRIAD' && <TriadGlyph mark={mark} />}
      <span>
        {words.place(signifier, mark)}
        {shares && <span className={styles.exact}> {shares}</span>}
      </span>
    </span>
  );
}
