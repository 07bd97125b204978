import { tidyMark } from '@chorus/domain';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../ui/classes.js';
import { markOf } from './answer.js';
import type { SignifierFieldProps } from './SignifierField.js';
import styles from './signifiers.module.css';
import { Standing } from './Standing.js';
import { usePlacementWords } from './usePlacementWords.js';

/** Somewhere between two poles. Until it is touched it has no thumb, because the middle is an answer too. */
export function SliderField({ signifier, answer, onAnswer }: SignifierFieldProps) {
  const { t } = useTranslation('signifiers');
  const words = usePlacementWords();
  const id = useId();
  const mark = markOf(answer);
  const [first = '', second = ''] = signifier.labels;
  const set = (value: string) => onAnswer(tidyMark('SLIDER', [Number(value) / 100]));
  return (
    <div className={styles.poles}>
      <p id={id} className={styles.hint}>
        {t('slider.how')}
      </p>
      <div className={styles.between}>
        <span id={`${id}-first`}>{first}</span>
        <span id={`${id}-second`}>{second}</span>
      </div>
      <input
        type="range"
        min={0}
        max={100}
        step={1}
        className={classes(styles.slider, !mark && styles.waiting)}
        value={Math.round((mark?.[0] ?? 0.5) * 100)}
        aria-label={t('slider.label', { first, second })}
        aria-describedby={id}
        aria-valuetext={mark ? words.place(signifier, mark) : t('unset')}
        onChange={(event) => set(event.target.value)}
        // A touch in the middle, or Enter, changes nothing there, and still is an answer.
        onClick={(event) => !mark && set(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (mark || (event.key !== 'Enter' && event.key !== ' ')) return;
          event.preventDefault();
          set(event.currentTarget.value);
        }}
      />
      <Standing signifier={signifier} answer={answer} onAnswer={onAnswer} />
    </div>
  );
}
