import { STORY_LIMITS } from '@chorus/domain';
import { useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Disclosure } from '../../ui/Disclosure.js';
import { Field } from '../../ui/Field.js';
import { TextArea } from '../../ui/TextArea.js';
import { findQuote, sentencesOf, type quoteProblem } from './quote.js';
import type { ReviewedStory } from './reading.js';
import styles from './review.module.css';

interface Props {
  story: ReviewedStory;
  words: RefObject<HTMLElement | null>;
  quote: string;
  wrong: ReturnType<typeof quoteProblem>;
  onChange: (quote: string) => void;
}

/** One sentence, word for word: marked in the story, pasted or typed, or chosen from a list by those without a mouse. */
export function QuotePicker({ story, words, quote, wrong, onChange }: Props) {
  const { t } = useTranslation('work');
  const [nothingMarked, setNothingMarked] = useState(false);
  const { text, language } = story;
  if (!story.consents[0]?.mayQuote)
    return (
      <div className={styles.picker}>
        <p className={styles.legend}>{t('review.quote.legend')}</p>
        <p className={styles.quiet}>{t('review.quote.notAllowed')}</p>
      </div>
    );
  const change = (typed: string) => {
    setNothingMarked(false);
    onChange(typed);
  };
  const takeMarked = () => {
    const selection = getSelection();
    const inStory = selection && !selection.isCollapsed && words.current?.contains(selection.anchorNode);
    const found = inStory ? findQuote(text, selection.toString()) : undefined;
    if (found) change(found);
    else setNothingMarked(true);
  };
  const error = nothingMarked
    ? t('review.quote.nothingMarked')
    : wrong === 'TOO_LONG'
      ? t('review.quote.tooLong', { limit: STORY_LIMITS.quote })
      : wrong === 'HIDDEN'
        ? t('review.quote.hidden')
        : wrong && t('review.quote.notInStory');
  return (
    <div className={styles.picker}>
      <Field label={t('review.quote.legend')} hint={t('review.quote.hint')} error={error} optional>
        <TextArea
          value={quote}
          lang={language}
          dir="auto"
          className={styles.quote}
          limit={STORY_LIMITS.quote}
          onChange={change}
          // Line breaks and the shape of quotation marks are mended once the writer is done.
          onBlur={() => onChange(findQuote(text, quote) ?? quote)}
        />
      </Field>
      {quote.trim() !== '' && !error && <p className={styles.quiet}>{t('review.quote.found')}</p>}
      <div>
        <Button size="small" onClick={takeMarked}>
          {t('review.quote.selection')}
        </Button>
      </div>
      <Disclosure summary={t('review.quote.sentences')}>
        <ul className={styles.sentences} lang={language}>
          {sentencesOf(text, language).map((sentence, index) => (
            <li key={index}>
              <button type="button" aria-pressed={sentence === quote.trim()} onClick={() => change(sentence)}>
                {sentence}
              </button>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
