import { useTranslation } from 'react-i18next';
import { Field } from '../../ui/Field.js';
import { TextInput } from '../../ui/TextInput.js';
import { PasswordField } from './PasswordField.js';

export interface NewAccount {
  name: string;
  email: string;
  password: string;
}

interface Props {
  account: NewAccount;
  onChange: (account: NewAccount) => void;
  errorOf: (field: keyof NewAccount) => string | undefined;
}

/** What somebody says of themselves to make an account. */
export function NewAccountFields({ account, onChange, errorOf }: Props) {
  const { t } = useTranslation('work');
  return (
    <>
      <Field label={t('account.name')} hint={t('account.nameHint')} error={errorOf('name')} required>
        <TextInput
          autoComplete="name"
          value={account.name}
          onChange={(name) => onChange({ ...account, name })}
        />
      </Field>
      <Field label={t('account.email')} hint={t('account.emailHint')} error={errorOf('email')} required>
        <TextInput
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          value={account.email}
          onChange={(email) => onChange({ ...account, email })}
        />
      </Field>
      <PasswordField
        isNew
        label={t('account.password.label')}
        value={account.password}
        onChange={(password) => onChange({ ...account, password })}
        error={errorOf('password')}
      />
    </>
  );
}
