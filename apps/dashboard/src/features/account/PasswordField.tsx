import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { TextInput } from '../../ui/TextInput.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import styles from './account.module.css';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** A new password: its rules are said before it is typed, and password managers offer one. */
  isNew?: boolean;
  error?: string;
}

/** A password that can be looked at while it is typed. Pasting works, as password managers need it. */
export function PasswordField({ label, value, onChange, isNew = false, error }: Props) {
  const { t } = useTranslation('work');
  const [shown, setShown] = useState(false);
  return (
    <Field label={label} hint={isNew ? t('account.password.rules') : undefined} error={error} required>
      <div className={styles.password}>
        <TextInput
          type={shown ? 'text' : 'password'}
          value={value}
          onChange={onChange}
          autoComplete={isNew ? 'new-password' : 'current-password'}
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
        />
        <Button onClick={() => setShown(!shown)}>
          {t(shown ? 'account.password.hide' : 'account.password.show')}
          <VisuallyHidden> {label}</VisuallyHidden>
        </Button>
      </div>
    </Field>
  );
}
