import type { ComponentProps } from 'react';
import { classes } from './classes.js';
import styles from './control.module.css';
import { useFieldControl } from './Field.js';
import { useFormat } from './format.js';
import { readNumber, type NumberReading } from './readNumber.js';

interface Props extends Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'type'> {
  /** The text as it was typed; the parent keeps it, also when it is no number. */
  value: string;
  onChange: (reading: NumberReading) => void;
  unit?: string;
}

/** A number as the reader's language and region write it. Not `type=number`, which drops what it cannot read. */
export function NumberField({ className, onChange, unit, ...input }: Props) {
  const { locale } = useFormat();
  const control = useFieldControl();
  const field = (
    <input
      {...control}
      {...input}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      className={classes(styles.control, styles.number, className)}
      onChange={(event) => onChange(readNumber(event.target.value, locale))}
    />
  );
  if (!unit) return field;
  return (
    <span className={styles.withUnit}>
      {field}
      <span>{unit}</span>
    </span>
  );
}
