import { cutAt, type Span } from '@chorus/domain';
import type { Ref } from 'react';
import { StoryText } from '../../ui/StoryText.js';
import { classes } from '../../ui/classes.js';
import styles from './marking.module.css';

export interface Mark extends Span {
  /** Said beside the words: what they were marked as. */
  label: string;
}

interface Props {
  text: string;
  language?: string;
  marks: readonly Mark[];
  size?: 'short' | 'full';
  /** The element that shows the text and nothing else, for reading what is marked in it. */
  words?: Ref<HTMLDivElement>;
}

/** Somebody's words with some of them marked. Marks may not overlap. */
export function MarkedText({ text, language, marks, size = 'full', words }: Props) {
  if (marks.length === 0)
    return (
      <div ref={words}>
        <StoryText text={text} language={language} size={size} />
      </div>
    );
  return (
    <div ref={words} className={classes(styles.text, styles[size])} lang={language} dir="auto">
      {cutAt(text, marks).map(({ text: piece, span }, index) =>
        span ? (
          // The label is drawn, not written: what is marked and copied here are the teller's words alone.
          <mark key={index} className={styles.mark} data-label={span.label}>
            {piece}
          </mark>
        ) : (
          <span key={index}>{piece}</span>
        ),
      )}
    </div>
  );
}
