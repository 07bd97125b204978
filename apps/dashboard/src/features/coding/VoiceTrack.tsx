import type { Span } from '@chorus/domain';
import type { CSSProperties } from 'react';
import styles from './coding.module.css';
import { rows } from './draft.js';

interface Props {
  /** Whole seconds of the recording. */
  length: number;
  spans: readonly Span[];
  /** A stretch that is being chosen. */
  chosen: Span | undefined;
  /** Where the player is, in seconds. */
  moment: number;
}

/** The recording as a line with what is marked in it. All of it stands in words elsewhere on the page. */
export function VoiceTrack({ length, spans, chosen, moment }: Props) {
  const share = (seconds: number) => `${(Math.min(seconds, length) / length) * 100}%`;
  const across = ({ start, end }: Span, row: number): CSSProperties => ({
    insetInlineStart: share(start),
    inlineSize: share(end - start),
    insetBlockStart: `${row * ROW}px`,
  });
  const inRows = rows(spans);
  const height = ROW * (1 + Math.max(0, ...inRows));
  return (
    <div className={styles.track} style={{ blockSize: `${height}px` }} aria-hidden="true">
      {chosen && <span className={styles.chosen} style={{ ...across(chosen, 0), blockSize: '100%' }} />}
      {spans.map((span, index) => (
        <span
          key={`${span.start}-${span.end}`}
          className={styles.bar}
          style={across(span, inRows[index] ?? 0)}
        />
      ))}
      <span className={styles.now} style={{ insetInlineStart: share(moment) }} />
    </div>
  );
}

/** Pixels from one row to the next. */
const ROW = 8;
