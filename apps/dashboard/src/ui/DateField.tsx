import type { ComponentProps } from 'react';
import { classes } from './classes.js';
import styles from './control.module.css';
import { useFieldControl } from './Field.js';

interface Props extends Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'type'> {
  /** ISO day, or empty. */
  value: string;
  onChange: (day: string) => void;
}

/** A day, with the browser's own calendar. */
export function DateField({ className, onChange, ...input }: Props) {
  const control = useFieldControl();
  return (
    <input
      {...control}
      {...input}
      type="date"
      className={classes(styles.control, styles.short, className)}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
