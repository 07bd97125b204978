import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { apollo } from '../../apollo.js';
import { useToast } from '../../ui/Toast.js';
import { ChangePasswordMutation } from './account.graphql.js';
import styles from './account.module.css';
import { PasswordField } from './PasswordField.js';
import { SignInProblem } from './SignInProblem.js';
import { SendForm } from '../forms/SendForm.js';
import { useSend } from '../forms/useSend.js';

/** Another password, with the one that is in use; every other device is signed out then. */
export function ChangePassword({ email }: { email: string }) {
  const { t } = useTranslation('work');
  const toast = useToast();
  const sending = useSend();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const change = async () => {
    const done = await sending.run(() =>
      apollo.mutate({ mutation: ChangePasswordMutation, variables: { input: { from, to } } }),
    );
    if (!done) return;
    setFrom('');
    setTo('');
    toast(t('account.change.done'));
  };
  const wrong = sending.error?.fields.some(({ problem }) => problem.code === 'WRONG_SIGN_IN');
  return (
    <div className={styles.form}>
      <SendForm
        sending={sending}
        action={t('account.change.action')}
        onSend={() => void change()}
        problem={sending.general && <SignInProblem failed={sending.general} retry={() => void change()} />}
      >
        {/* Password managers learn from it whose password this is. */}
        <input type="text" autoComplete="username" value={email} readOnly hidden />
        <PasswordField
          label={t('account.change.from')}
          value={from}
          onChange={setFrom}
          error={wrong ? t('account.change.fromWrong') : sending.problemAt('from')}
        />
        <PasswordField
          isNew
          label={t('account.change.to')}
          value={to}
          onChange={setTo}
          error={sending.problemAt('to')}
        />
      </SendForm>
    </div>
  );
}
