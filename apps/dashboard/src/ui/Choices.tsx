import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './choices.module.css';
import { classes } from './classes.js';
import { Explanation } from './Field.js';

export interface Choice {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
}

interface GroupProps {
  legend: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  optional?: boolean;
  choices: readonly Choice[];
  /** Beside each other where they fit; for short words only. */
  inline?: boolean;
}

interface Marks extends GroupProps {
  type: 'radio' | 'checkbox';
  isChosen: (value: string) => boolean;
  choose: (value: string, chosen: boolean) => void;
  after?: ReactNode;
}

function ChoiceGroup({ legend, hint, error, optional, choices, inline, ...marks }: Marks) {
  const { t } = useTranslation('ui');
  const id = useId();
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <fieldset
      className={classes(styles.group, Boolean(error) && styles.invalid)}
      aria-describedby={describedBy}
    >
      <legend className={styles.legend}>
        {legend}
        {optional && <span className={styles.optional}> {t('field.optional')}</span>}
      </legend>
      <Explanation id={id} hint={hint} error={error} />
      <div className={inline ? styles.inline : styles.list}>
        {choices.map((choice) => (
          <div key={choice.value} className={styles.choice}>
            <input
              id={`${id}-${choice.value}`}
              className={styles.mark}
              type={marks.type}
              name={id}
              value={choice.value}
              checked={marks.isChosen(choice.value)}
              disabled={choice.disabled}
              aria-describedby={choice.hint ? `${id}-${choice.value}-hint` : undefined}
              onChange={(event) => marks.choose(choice.value, event.target.checked)}
            />
            <div className={styles.words}>
              <label htmlFor={`${id}-${choice.value}`}>{choice.label}</label>
              <Explanation id={`${id}-${choice.value}`} hint={choice.hint} />
            </div>
          </div>
        ))}
      </div>
      {marks.after}
    </fieldset>
  );
}

interface RadioGroupProps extends GroupProps {
  /** Null while nothing is chosen. */
  value: string | null;
  onChange: (value: string) => void;
}

/** One of a few. All are to be seen, which a list that folds cannot offer. */
export function RadioGroup({ value, onChange, ...group }: RadioGroupProps) {
  return (
    <ChoiceGroup
      {...group}
      type="radio"
      isChosen={(choice) => choice === value}
      choose={(choice) => onChange(choice)}
    />
  );
}

interface ChoiceListProps extends GroupProps {
  values: readonly string[];
  /** The chosen values in the order of the choices. */
  onChange: (values: string[]) => void;
}

/** Any number of a few. */
export function ChoiceList({ values, onChange, ...group }: ChoiceListProps) {
  const { t } = useTranslation('ui');
  return (
    <ChoiceGroup
      {...group}
      type="checkbox"
      isChosen={(choice) => values.includes(choice)}
      choose={(changed, chosen) =>
        onChange(
          group.choices
            .map(({ value }) => value)
            .filter((value) => (value === changed ? chosen : values.includes(value))),
        )
      }
      after={
        <p className={styles.count} role="status">
          {values.length > 0 ? t('choices.chosen', { count: values.length }) : ''}
        </p>
      }
    />
  );
}
