import { VERDICTS } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import styles from './challenges.module.css';
import type { Verdict } from './useOwnDeeds.js';

interface Props {
  /** What was said of this answer before. */
  verdict: Verdict | null;
  busy: boolean;
  onSay: (verdict: Verdict) => Promise<void>;
}

/** The challenger's word on the newest answer; it can be changed. */
export function VerdictButtons({ verdict, busy, onSay }: Props) {
  const { t } = useTranslation('challengeOwn');
  return (
    <fieldset className={styles.verdicts}>
      <legend>{t('own.does')}</legend>
      <div className={styles.onward}>
        {VERDICTS.map((each) => (
          <Button
            key={each}
            look={each === verdict ? 'story' : 'quiet'}
            aria-pressed={each === verdict}
            busy={busy}
            onClick={() => void onSay(each)}
          >
            {t(`own.verdicts.${each}`)}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
