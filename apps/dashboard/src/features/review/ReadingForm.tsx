import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { useToast } from '../../ui/Toast.js';
import { useSend } from '../forms/useSend.js';
import { HidePicker } from '../redaction/HidePicker.js';
import { LinkPicker } from './LinkPicker.js';
import { QuotePicker } from './QuotePicker.js';
import type { quoteProblem } from './quote.js';
import type { Reading, ReviewedStory } from './reading.js';
import styles from './review.module.css';
import { ReviewFailure } from './ReviewFailure.js';
import { ThemePicker } from './ThemePicker.js';
import { WarningPicker } from './WarningPicker.js';

interface Props {
  story: ReviewedStory;
  /** Where the words of the story stand on the page, for marking a quote. */
  words: RefObject<HTMLElement | null>;
  reading: Reading;
  /** Undefined takes what is kept already. */
  onChange: (reading: Reading | undefined) => void;
  wrongQuote: ReturnType<typeof quoteProblem>;
  /** Undefined while there is nothing to save. */
  onSave: (() => Promise<void>) | undefined;
}

/** What a reviewer makes of a story: warnings, themes, numbers it speaks to, and a sentence to quote. */
export function ReadingForm({ story, words, reading, onChange, wrongQuote, onSave }: Props) {
  const { t } = useTranslation('work');
  const toast = useToast();
  const sending = useSend();
  const save = async () => {
    if (onSave && !wrongQuote && (await sending.run(onSave))) toast(t('review.reading.saved'));
  };
  return (
    <section className={styles.part}>
      <h2>{t('review.reading.title')}</h2>
      <p className={styles.note}>{t('review.reading.lead')}</p>
      <div className={styles.form}>
        <WarningPicker
          warnings={reading.contentWarnings}
          onChange={(contentWarnings) => onChange({ ...reading, contentWarnings })}
        />
        <HidePicker
          story={story}
          words={words}
          redactions={reading.redactions}
          onChange={(redactions) => onChange({ ...reading, redactions })}
        />
        <ThemePicker
          taggings={story.themes}
          themeIds={reading.themeIds}
          onChange={(themeIds) => onChange({ ...reading, themeIds })}
        />
        <LinkPicker
          tellers={story.links.filter(({ by }) => by === 'TELLER')}
          links={reading.links}
          onChange={(links) => onChange({ ...reading, links })}
        />
        <QuotePicker
          story={story}
          words={words}
          quote={reading.quote}
          wrong={wrongQuote}
          onChange={(quote) => onChange({ ...reading, quote })}
        />
        <ReviewFailure failed={sending.error} />
        <div className={styles.actions}>
          <Button
            busy={sending.busy}
            disabled={!onSave || wrongQuote !== undefined}
            onClick={() => void save()}
          >
            {t('review.reading.save')}
          </Button>
          {onSave && sending.error?.code === 'CONFLICT' && (
            <Button look="plain" onClick={() => onChange(undefined)}>
              {t('review.reading.takeTheirs')}
            </Button>
          )}
          {onSave && <p className={styles.quiet}>{t('review.reading.unsaved')}</p>}
        </div>
      </div>
    </section>
  );
}
