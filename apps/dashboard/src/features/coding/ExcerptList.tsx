import { CODING_LIMITS, type Excerpt } from '@chorus/domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { TextArea } from '../../ui/TextArea.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import styles from './coding.module.css';
import { ThemeTags } from './ThemeTags.js';

interface Props {
  excerpts: readonly Excerpt[];
  themesLabel: string;
  /** What an excerpt is called, for those who cannot see beside what a button stands. */
  nameOf: (excerpt: Excerpt) => string;
  /** What it covers: words of a text, or a stretch of a recording. */
  show: (excerpt: Excerpt) => ReactNode;
  /** Left out, they can only be read. */
  onChange?: (excerpts: Excerpt[]) => void;
}

/** Marked words or stretches, each with its themes and the coder's note. */
export function ExcerptList({ excerpts, themesLabel, nameOf, show, onChange }: Props) {
  const { t } = useTranslation('coding');
  return (
    <ol className={styles.excerpts}>
      {excerpts.map((excerpt) => {
        const set = (changes: Partial<Excerpt>) =>
          onChange?.(excerpts.map((each) => (each === excerpt ? { ...each, ...changes } : each)));
        return (
          <li key={`${excerpt.start}-${excerpt.end}`}>
            {show(excerpt)}
            <ThemeTags
              label={themesLabel}
              themeIds={excerpt.themeIds}
              onChange={onChange && ((themeIds) => set({ themeIds }))}
            />
            {onChange ? (
              <>
                <Field label={t('page.memo')} optional>
                  <TextArea
                    rows={2}
                    value={excerpt.memo}
                    limit={CODING_LIMITS.memo}
                    onChange={(memo) => set({ memo })}
                  />
                </Field>
                <div>
                  <Button
                    size="small"
                    look="plain"
                    onClick={() => onChange(excerpts.filter((each) => each !== excerpt))}
                  >
                    {t('page.removeExcerpt')}
                    <VisuallyHidden> {nameOf(excerpt)}</VisuallyHidden>
                  </Button>
                </div>
              </>
            ) : (
              excerpt.memo && <p className={styles.memo}>{excerpt.memo}</p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
