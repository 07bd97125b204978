import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import styles from './manage.module.css';
import { SavingFailure } from './SavingFailure.js';
import type { Saving } from './useSaving.js';

interface Props {
  saving: Saving;
  /** The deed in words: "Save the theme". */
  action: string;
  onSave: () => void;
  /** What stands beside the button, such as the way back. */
  beside?: ReactNode;
  children: ReactNode;
}

/** Fields, the reason why they were refused, and one button. A refusal leads to the first field that needs a look. */
export function SaveForm({ saving, action, onSave, beside, children }: Props) {
  const { t } = useTranslation('manage');
  const form = useRef<HTMLFormElement>(null);
  const { error } = saving;
  const [tries, setTries] = useState(0);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [error, tries]);
  return (
    <form
      ref={form}
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (saving.busy) return;
        setTries(tries + 1);
        onSave();
      }}
    >
      {children}
      <SavingFailure error={error} title={t('save.not')} safe={t('save.safe')} />
      <div className={styles.buttons}>
        <Button type="submit" look="primary" busy={saving.busy}>
          {action}
        </Button>
        {beside}
      </div>
    </form>
  );
}
