import { spanText, timeMark, type Excerpt, type Span } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import styles from './coding.module.css';
import { ExcerptList } from './ExcerptList.js';

interface TextProps {
  text: string;
  language: string;
  excerpts: readonly Excerpt[];
  /** Left out, they can only be read. */
  onChange?: (excerpts: Excerpt[]) => void;
}

/** Words of a story that somebody marked. */
export function TextExcerpts({ text, language, excerpts, onChange }: TextProps) {
  const { t } = useTranslation('coding');
  return (
    <ExcerptList
      excerpts={excerpts}
      themesLabel={t('page.excerptThemes')}
      nameOf={(excerpt) => spanText(text, excerpt)}
      show={(excerpt) => (
        <blockquote className={styles.words} lang={language} dir="auto">
          {spanText(text, excerpt)}
        </blockquote>
      )}
      onChange={onChange}
    />
  );
}

interface VoiceProps {
  excerpts: readonly Excerpt[];
  onHear: (span: Span) => void;
  /** Left out, they can only be heard and read. */
  onChange?: (excerpts: Excerpt[]) => void;
}

/** Stretches of a recording that somebody marked; each can be heard. */
export function VoiceExcerpts({ excerpts, onHear, onChange }: VoiceProps) {
  const { t } = useTranslation('coding');
  const nameOf = ({ start, end }: Span) => t('voice.stretch', { start: timeMark(start), end: timeMark(end) });
  return (
    <ExcerptList
      excerpts={excerpts}
      themesLabel={t('voice.themes')}
      nameOf={nameOf}
      show={(excerpt) => (
        <p className={styles.stretch}>
          {nameOf(excerpt)}{' '}
          <Button size="small" look="plain" onClick={() => onHear(excerpt)}>
            {t('voice.hear')}
            <VisuallyHidden> {nameOf(excerpt)}</VisuallyHidden>
          </Button>
        </p>
      )}
      onChange={onChange}
    />
  );
}
