import type { ComponentProps, ReactNode } from 'react';
import styles from './choices.module.css';
import { Explanation, useFieldControl } from './Field.js';

interface Props extends Omit<ComponentProps<'input'>, 'onChange' | 'type' | 'checked'> {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** One thing that is so or is not. Nothing is ticked beforehand unless the person ticked it before. */
export function Checkbox({ label, hint, error, onChange, ...input }: Props) {
  const { id } = useFieldControl();
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div className={styles.choice}>
      <input
        id={id}
        aria-describedby={describedBy}
        aria-invalid={error ? true : undefined}
        {...input}
        type="checkbox"
        className={styles.mark}
        onChange={(event) => onChange(event.target.checked)}
      />
      <div className={styles.words}>
        <label htmlFor={id}>{label}</label>
        <Explanation id={id} hint={hint} error={error} />
      </div>
    </div>
  );
}
