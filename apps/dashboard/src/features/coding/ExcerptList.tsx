import { CODING_LIMITS, spanText, type Excerpt } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { TextArea } from '../../ui/TextArea.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import styles from './coding.module.css';
import { ThemeTags } from './ThemeTags.js';

interface Props {
  text: string;
  language: string;
  excerpts: readonly Excerpt[];
  /** Left out, they can only be read. */
  onChange?: (excerpts: Excerpt[]) => void;
}

/** Marked words, each with its themes and the coder's note. */
export function ExcerptList({ text, language, excerpts, onChange }: Props) {
  const { t } = useTranslation('coding');
  return (
    <ol className={styles.excerpts}>
      {excerpts.map((excerpt) => {
        const words = spanText(text, excerpt);
        const set = (changes: Partial<Excerpt>) =>
          onChange?.(excerpts.map((each) => (each === excerpt ? { ...each, ...changes } : each)));
        return (
          <li key={`${excerpt.start}-${excerpt.end}`}>
            <blockquote className={styles.words} lang={language} dir="auto">
              {words}
            </blockquote>
            <ThemeTags
              label={t('page.excerptThemes')}
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
                    <VisuallyHidden> {words}</VisuallyHidden>
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
