import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { markOf, NOT_FITTING } from './answer.js';
import type { SignifierFieldProps } from './SignifierField.js';
import styles from './signifiers.module.css';
import { usePlacementWords } from './usePlacementWords.js';

/** Where the mark stands, in words that are read out as it moves, and the way to take it away. */
export function Standing({ signifier, answer, onAnswer }: SignifierFieldProps) {
  const { t } = useTranslation('signifiers');
  const words = usePlacementWords();
  const mark = markOf(answer);
  return (
    <div className={styles.standing}>
      <p role="status" className={styles.words}>
        {mark ? (
          <>
            <strong>{words.place(signifier, mark)}</strong>{' '}
            <span className={styles.exact}>{words.shares(signifier, mark)}</span>
          </>
        ) : (
          <span className={styles.quiet}>{t(answer === NOT_FITTING ? 'notFitting' : 'unset')}</span>
        )}
      </p>
      {mark && (
        <Button look="plain" size="small" onClick={() => onAnswer(undefined)}>
          {t('clear')}
        </Button>
      )}
    </div>
  );
}
