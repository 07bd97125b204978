import type { ReactNode } from 'react';
import styles from './signifiers.module.css';
import { CORNERS, DEPTH, MARGIN, pointOf, WIDTH } from './triad.js';

const OUTLINE = CORNERS.map(({ x, y }) => `${x},${y}`).join(' ');
/** The lines between the zones: a corner ends where its share is 0.6. */
const LINES = [0, 1, 2].map((part) => {
  const toward = (other: number) =>
    pointOf([0, 1, 2].map((each) => (each === part ? 0.6 : each === other ? 0.4 : 0)));
  const [one = 0, other = 0] = [0, 1, 2].filter((each) => each !== part);
  return { from: toward(one), to: toward(other) };
});

/** The triangle itself; what stands in it are children, in the same units. Labels stand around it as text. */
export function TriadDrawing({ children }: { children?: ReactNode }) {
  return (
    <svg viewBox={`0 0 ${WIDTH} ${DEPTH}`} className={styles.drawing} aria-hidden>
      <polygon points={OUTLINE} className={styles.field} />
      {LINES.map(({ from, to }, part) => (
        <line key={part} x1={from.x} y1={from.y} x2={to.x} y2={to.y} className={styles.guide} />
      ))}
      <polygon points={OUTLINE} className={styles.outline} />
      {children}
    </svg>
  );
}

/** A mark as a small drawing beside its words. */
export function TriadGlyph({ mark }: { mark: readonly number[] }) {
  const { x, y } = pointOf(mark);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${DEPTH}`} className={styles.glyph} aria-hidden>
      <polygon points={OUTLINE} className={styles.glyphField} strokeWidth={MARGIN / 2} />
      <circle cx={x} cy={y} r={22} className={styles.dot} />
    </svg>
  );
}
