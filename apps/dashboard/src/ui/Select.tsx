import type { ComponentProps } from 'react';
import { classes } from './classes.js';
import styles from './control.module.css';
import { useFieldControl } from './Field.js';

export interface Option {
  value: string;
  label: string;
  disabled?: boolean;
}

interface Props extends Omit<ComponentProps<'select'>, 'onChange' | 'value' | 'children'> {
  value: string;
  onChange: (value: string) => void;
  options: readonly Option[];
  /** Stands first and means nothing chosen yet. */
  placeholder?: string;
}

export function Select({ className, onChange, options, placeholder, ...select }: Props) {
  const control = useFieldControl();
  return (
    <select
      {...control}
      {...select}
      className={classes(styles.select, className)}
      onChange={(event) => onChange(event.target.value)}
    >
      {placeholder !== undefined && <option value="">{placeholder}</option>}
      {options.map(({ value, label, disabled }) => (
        <option key={value} value={value} disabled={disabled}>
          {label}
        </option>
      ))}
    </select>
  );
}
