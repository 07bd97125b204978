import type { Span } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import styles from './coding.module.css';
import type { SuggestedTheme } from './suggestions.graphql.js';

interface Props {
  suggested: readonly SuggestedTheme[];
  /** The word that is shown in the story, as theme and word. */
  pointed: string | undefined;
  onPoint: (key: string | undefined, spans: readonly Span[]) => void;
  onAccept: (themeId: string) => void;
  onDismiss: (themeId: string) => void;
}

/** Each suggested theme with the words that speak for it; a word shows its places in the story. */
export function SuggestedThemes({ suggested, pointed, onPoint, onAccept, onDismiss }: Props) {
  const { t } = useTranslation('coding');
  const { themeName } = useInitiative();
  return (
    <ul className={styles.suggested}>
      {suggested.map(({ themeId, stories, because }) => {
        const theme = themeName(themeId);
        return (
          <li key={themeId}>
            <p className={styles.theme}>{theme}</p>
            <p className={styles.quiet}>{t('suggest.because', { count: stories })}</p>
            <ul className={styles.speaking}>
              {because.map(({ word, spans }) => {
                const key = `${themeId} ${word}`;
                const isPointed = key === pointed;
                return (
                  <li key={word}>
                    <button
                      type="button"
                      className={styles.word}
                      aria-pressed={isPointed}
                      onClick={() => (isPointed ? onPoint(undefined, []) : onPoint(key, spans))}
                    >
                      {word}
                      <VisuallyHidden> {t('suggest.places', { count: spans.length })}</VisuallyHidden>
                    </button>
                  </li>
                );
              })}
            </ul>
            <div className={styles.deeds}>
              <Button size="small" onClick={() => onAccept(themeId)}>
                {t('suggest.accept')}
                <VisuallyHidden> {theme}</VisuallyHidden>
              </Button>
              <Button size="small" look="plain" onClick={() => onDismiss(themeId)}>
                {t('suggest.dismiss')}
                <VisuallyHidden> {theme}</VisuallyHidden>
              </Button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
