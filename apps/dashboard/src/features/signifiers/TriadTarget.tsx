import type { Mark } from '@chorus/domain';
import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../ui/classes.js';
import type { Signifier } from './answer.js';
import styles from './signifiers.module.css';
import { DEPTH, markAt, MIDDLE, moved, pointOf, WIDTH } from './triad.js';
import { TriadDrawing } from './TriadDrawing.js';
import { usePlacementWords } from './usePlacementWords.js';

interface Props {
  signifier: Signifier;
  mark: Mark | undefined;
  onMark: (mark: number[]) => void;
  describedBy: string;
}

/**
 * The triangle to place a story in: a touch or click sets the mark where it falls, the mark can be dragged, and the
 * arrow keys move it. The page can still be scrolled by a finger on the triangle; only the mark holds it.
 */
export function TriadTarget({ signifier, mark, onMark, describedBy }: Props) {
  const { t } = useTranslation('signifiers');
  const words = usePlacementWords();
  const area = useRef<HTMLDivElement>(null);
  const { x, y } = pointOf(mark ?? MIDDLE);
  const place = ({ clientX, clientY }: { clientX: number; clientY: number }) => {
    const box = area.current?.getBoundingClientRect();
    if (!box) return;
    const scale = WIDTH / box.width;
    onMark(markAt({ x: (clientX - box.left) * scale, y: (clientY - box.top) * scale }));
  };
  const hold = (event: PointerEvent<HTMLElement>) => event.currentTarget.setPointerCapture(event.pointerId);
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) place(event);
  };
  const press = (event: KeyboardEvent) => {
    const next =
      mark === undefined && event.key === 'Enter'
        ? [...MIDDLE]
        : moved(mark ?? MIDDLE, event.key, event.shiftKey);
    if (!next) return;
    event.preventDefault();
    onMark(next);
  };
  const [first = '', second = '', third = ''] = signifier.labels;
  return (
    <div className={styles.triad} dir="ltr">
      <p className={styles.top} dir="auto" aria-hidden>
        {first}
      </p>
      <div
        ref={area}
        className={styles.area}
        onClick={place}
        onPointerDown={(event) => event.pointerType === 'mouse' && hold(event)}
        onPointerMove={drag}
      >
        <TriadDrawing />
        <div
          role="slider"
          tabIndex={0}
          aria-label={t('triad.mark')}
          aria-describedby={describedBy}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={Math.round((mark?.[0] ?? 0) * 100)}
          aria-valuetext={
            mark ? `${words.place(signifier, mark)}. ${words.shares(signifier, mark)}` : t('triad.unset')
          }
          className={classes(styles.mark, !mark && styles.unset)}
          style={{ insetInlineStart: `${(x / WIDTH) * 100}%`, insetBlockStart: `${(y / DEPTH) * 100}%` }}
          onKeyDown={press}
          onPointerDown={(event) => event.pointerType !== 'mouse' && hold(event)}
        />
      </div>
      <p className={styles.left} dir="auto" aria-hidden>
        {second}
      </p>
      <p className={styles.right} dir="auto" aria-hidden>
        {third}
      </p>
    </div>
  );
}
