import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from './classes.js';
import styles from './Skeleton.module.css';
import { VisuallyHidden } from './VisuallyHidden.js';

interface Props {
  /** How many lines of text will come. */
  lines?: number;
  /** Or how high the thing will be that comes, in CSS. */
  height?: string;
  /** Which voice it will speak in. */
  voice?: 'sans' | 'serif';
}

/** Keeps the place of what is on its way, so that nothing jumps when it comes. */
export function Skeleton({ lines = 3, height, voice = 'sans' }: Props) {
  const { t } = useTranslation('ui');
  const style: CSSProperties | undefined = height ? { blockSize: height } : undefined;
  return (
    <div className={classes(styles.skeleton, voice === 'serif' && styles.serif)} aria-busy="true">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      {height ? (
        <span className={styles.block} style={style} />
      ) : (
        Array.from({ length: lines }, (_, line) => <span key={line} className={styles.line} />)
      )}
    </div>
  );
}
