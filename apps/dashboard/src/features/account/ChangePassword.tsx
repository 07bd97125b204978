import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { apollo } from '../../apollo.js';
import { useToast } from '../../ui/Toast.js';
import { ChangePasswordMutation } from './account.graphql.js';
import { AccountForm } from './AccountForm.js';
import { PasswordField } from './PasswordField.js';
import { SignInProblem } from './SignInProblem.js';
import { useDeed } from './useDeed.js';

/** Another password, with the one that is in use; every other device is signed out then. */
export function ChangePassword({ email }: { email: string }) {
  const { t } = useTranslation('work');
  const toast = useToast();
  const deed = useDeed();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const change = async () => {
    const done = await deed.run(() =>
      apollo.mutate({ mutation: ChangePasswordMutation, variables: { input: { from, to } } }),
    );
    if (!done) return;
    setFrom('');
    setTo('');
    toast(t('account.change.done'));
  };
  const wrong = deed.failed?.fields.some(({ problem }) => problem.code === 'WRONG_SIGN_IN');
  return (
    <AccountForm
      deed={deed}
      action={t('account.change.action')}
      onSend={() => void change()}
      problem={deed.general && <SignInProblem failed={deed.general} retry={() => void change()} />}
    >
      {/* Password managers learn from it whose password this is. */}
      <input type="text" autoComplete="username" value={email} readOnly hidden />
      <PasswordField
        label={t('account.change.from')}
        value={from}
        onChange={setFrom}
        error={wrong ? t('account.change.fromWrong') : deed.fieldError('from')}
      />
      <PasswordField
        isNew
        label={t('account.change.to')}
        value={to}
        onChange={setTo}
        error={deed.fieldError('to')}
      />
    </AccountForm>
  );
}
