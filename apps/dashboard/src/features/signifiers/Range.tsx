import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../ui/classes.js';
import { useFormat } from '../../ui/format.js';
import styles from './signifiers.module.css';

interface Props {
  label: string;
  /** From 0 to 1; undefined while nothing is set. */
  value: number | undefined;
  /** Where the thumb waits until then. */
  unsetAt: number;
  onChange: (value: number) => void;
}

/** One share as a slider of the browser with its name and its figure. */
export function Range({ label, value, unsetAt, onChange }: Props) {
  const { t } = useTranslation('signifiers');
  const format = useFormat();
  const id = useId();
  const text = value === undefined ? t('unset') : format.percent(value, 0);
  return (
    <div className={styles.range}>
      <label htmlFor={id}>{label}</label>
      <span className={styles.figure} aria-hidden>
        {value === undefined ? '–' : text}
      </span>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={1}
        className={classes(styles.slider, value === undefined && styles.waiting)}
        value={Math.round((value ?? unsetAt) * 100)}
        aria-valuetext={text}
        onChange={(event) => onChange(Number(event.target.value) / 100)}
        // A touch where the thumb waits changes nothing, and still is an answer.
        onClick={(event) => value === undefined && onChange(Number(event.currentTarget.value) / 100)}
      />
    </div>
  );
}
