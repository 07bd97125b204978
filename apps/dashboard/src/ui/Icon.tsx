import type { CSSProperties } from 'react';
import styles from './Icon.module.css';

/** Line drawings on a grid of 20. They stand beside words and say nothing to a screen reader. */
const PATHS = {
  arrow: 'M4 10h12M11 5l5 5-5 5',
  back: 'M16 10H4m5-5-5 5 5 5',
  check: 'M4 10.5 8.2 15 16 5.5',
  chevron: 'M5 7.5l5 5 5-5',
  close: 'M5 5l10 10M15 5 5 15',
  down: 'M10 4v12m-5-5 5 5 5-5',
  download: 'M10 3v9m-4-4 4 4 4-4M4 16.5h12',
  flat: 'M3.5 10h13M12.5 6l4 4-4 4',
  info: 'M10 9v5.2M10 5.8v.4M10 18a8 8 0 1 0 0-16 8 8 0 0 0 0 16Z',
  link: 'M11 4h5v5M16 4 9 11M8 5H4v11h11v-4',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  minus: 'M4 10h12',
  plus: 'M4 10h12M10 4v12',
  search: 'M8.8 14.6a5.8 5.8 0 1 0 0-11.6 5.8 5.8 0 0 0 0 11.6ZM13 13l4 4',
  sort: 'M6.5 8 10 4.5 13.5 8M6.5 12l3.5 3.5 3.5-3.5',
  trash: 'M4 5.5h12M8 5.5V3.5h4v2M5.5 5.5l.8 11h7.4l.8-11M8.5 8.5v5M11.5 8.5v5',
  up: 'M10 16V4M5 9l5-5 5 5',
  upload: 'M10 12V3M6 7l4-4 4 4M4 16.5h12',
  warning: 'M10 7.5v4.5M10 14.4v.4M10 2.8 1.9 17h16.2L10 2.8Z',
} as const;

export type IconName = keyof typeof PATHS;

/** Drawings that point along the line of reading turn round in right-to-left text. */
const TURNS: readonly IconName[] = ['arrow', 'back', 'flat'];

interface Props {
  name: IconName;
  /** Size in em; default 1. */
  size?: number;
}

export function Icon({ name, size = 1 }: Props) {
  const style: CSSProperties = { inlineSize: `${size}em`, blockSize: `${size}em` };
  return (
    <svg
      className={TURNS.includes(name) ? `${styles.icon} ${styles.turns}` : styles.icon}
      style={style}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
