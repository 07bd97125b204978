import type { ComponentProps } from 'react';
import { classes } from './classes.js';
import styles from './control.module.css';
import { useFieldControl } from './Field.js';

export interface Option {
  value: string;
  label: string;
  disabled?: boolean;
  /** Heading under which it stands, with its neighbours of the same heading. */
  group?: string;
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
      {runsOf(options).map((run, index) =>
        run[0]?.group === undefined ? (
          run.map(drawOption)
        ) : (
          <optgroup key={index} label={run[0].group}>
            {run.map(drawOption)}
          </optgroup>
        ),
      )}
    </select>
  );
}

function drawOption({ value, label, disabled }: Option) {
  return (
    <option key={value} value={value} disabled={disabled}>
      {label}
    </option>
  );
}

/** Neighbours under one heading. */
function runsOf(options: readonly Option[]): Option[][] {
  const runs: Option[][] = [];
  for (const option of options) {
    const run = runs.at(-1);
    if (run && run[0]?.group === option.group) run.push(option);
    else runs.push([option]);
  }
  return runs;
}
