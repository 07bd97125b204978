import type { ComponentProps } from 'react';
import { classes } from './classes.js';
import styles from './control.module.css';
import { useFieldControl } from './Field.js';

interface Props extends Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'type'> {
  type?: 'text' | 'email' | 'password' | 'search' | 'tel' | 'url';
  value: string;
  onChange: (value: string) => void;
}

export function TextInput({ className, onChange, type = 'text', ...input }: Props) {
  const control = useFieldControl();
  return (
    <input
      {...control}
      {...input}
      type={type}
      className={classes(styles.control, className)}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
