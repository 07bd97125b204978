import type { Span } from '@chorus/domain';
import type { Ref } from 'react';
import styles from './coding.module.css';
import { layers } from './draft.js';

interface Props {
  text: string;
  language: string;
  spans: readonly Span[];
  /** Words that a suggestion comes from. */
  pointed: readonly Span[];
  words: Ref<HTMLDivElement>;
}

/** The story with everything marked that an excerpt covers, stronger where excerpts overlap. */
export function LayeredText({ text, language, spans, pointed, words }: Props) {
  return (
    <div ref={words} className={styles.text} lang={language} dir="auto">
      {layers(text, spans, pointed).map(({ text: piece, depth, isPointed }, index) =>
        depth > 0 || isPointed ? (
          <mark key={index} data-depth={Math.min(depth, 3)} data-pointed={isPointed || undefined}>
            {piece}
          </mark>
        ) : (
          <span key={index}>{piece}</span>
        ),
      )}
    </div>
  );
}
