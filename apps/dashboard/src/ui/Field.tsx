import { createContext, use, useId, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Field.module.css';
import { Icon } from './Icon.js';

interface Control {
  id: string;
  required: boolean;
  invalid: boolean;
  describedBy: string | undefined;
}

const FieldContext = createContext<Control | undefined>(undefined);

/** What a control inside a Field spreads on its element: id, and the ties to hint and error. */
export function useFieldControl() {
  const field = use(FieldContext);
  const own = useId();
  return {
    id: field?.id ?? own,
    required: field?.required || undefined,
    'aria-invalid': field?.invalid || undefined,
    'aria-describedby': field?.describedBy,
  };
}

interface Props {
  label: ReactNode;
  /** What to write, said before it is written. */
  hint?: ReactNode;
  /** What is wrong and what to do; what was entered stays. */
  error?: ReactNode;
  required?: boolean;
  /** Says "optional" beside the label. Nothing else marks what must be filled in. */
  optional?: boolean;
  children: ReactNode;
}

/** One control with its label, hint and error, tied together for screen readers. */
export function Field({ label, hint, error, required = false, optional = false, children }: Props) {
  const { t } = useTranslation('ui');
  const id = useId();
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  const invalid = Boolean(error);
  const control = useMemo(
    () => ({ id, required, invalid, describedBy }),
    [id, required, invalid, describedBy],
  );
  return (
    <div className={invalid ? `${styles.field} ${styles.invalid}` : styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
        {optional && <span className={styles.optional}> {t('field.optional')}</span>}
      </label>
      <Explanation id={id} hint={hint} error={error} />
      <FieldContext value={control}>{children}</FieldContext>
    </div>
  );
}

/** Hint and error under a label or legend: `<id>-hint` and `<id>-error` are what controls refer to. */
export function Explanation({ id, hint, error }: { id: string; hint?: ReactNode; error?: ReactNode }) {
  return (
    <>
      {hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className={styles.error} id={`${id}-error`}>
          <Icon name="warning" />
          <span>{error}</span>
        </p>
      )}
    </>
  );
}
