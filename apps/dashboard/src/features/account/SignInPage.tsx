import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { apollo } from '../../apollo.js';
import { Field } from '../../ui/Field.js';
import { Page, PageTitle } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { TextInput } from '../../ui/TextInput.js';
import { useViewer } from '../session/useViewer.js';
import { SignInMutation } from './account.graphql.js';
import styles from './account.module.css';
import { enter } from './enter.js';
import { nextPath, onlyWorkspace } from './nextPath.js';
import { PasswordField } from './PasswordField.js';
import { SignedInAlready } from './SignedInAlready.js';
import { SignInProblem } from './SignInProblem.js';
import { SendForm } from '../forms/SendForm.js';
import { useSend } from '../forms/useSend.js';

/** `/signin?next=/w/...`: to the workspace. */
export function SignInPage() {
  const { t } = useTranslation(['work', 'forms']);
  const [search] = useSearchParams();
  const { viewer } = useViewer();
  const [leaving, setLeaving] = useState(false);
  const next = nextPath(search.get('next'));
  if (viewer && !leaving) return <SignedInAlready viewer={viewer} next={next} />;
  return (
    <Page>
      <title>{`${t('account.signIn.title')} · Chorus`}</title>
      <PageTitle title={t('account.signIn.title')} sentence={t('account.signIn.sentence')} />
      {viewer === undefined ? (
        <Skeleton height="20rem" />
      ) : (
        <SignInForm next={next} leaving={leaving} onLeaving={setLeaving} />
      )}
    </Page>
  );
}

interface FormProps {
  next: string | undefined;
  leaving: boolean;
  onLeaving: (leaving: boolean) => void;
}

function SignInForm({ next, leaving, onLeaving }: FormProps) {
  const { t } = useTranslation('work');
  const navigate = useNavigate();
  const sending = useSend();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const signIn = () =>
    sending.run(async () => {
      const { data } = await apollo.mutate({
        mutation: SignInMutation,
        variables: { input: { email: email.trim(), password } },
      });
      if (!data) return;
      const to = next ?? onlyWorkspace(data.signIn.memberships);
      // The form stays until the other page is here: nobody wants to read "you are signed in" for a moment.
      if (to) onLeaving(true);
      await enter(data.signIn);
      if (to) await navigate(to, { replace: true });
    });
  return (
    <>
      <div className={styles.form}>
        <SendForm
          sending={{ ...sending, busy: sending.busy || leaving }}
          action={t('account.signIn.action')}
          onSend={() => void signIn()}
          problem={sending.general && <SignInProblem failed={sending.general} retry={() => void signIn()} />}
        >
          <Field label={t('account.email')} error={sending.problemAt('email')} required>
            <TextInput
              type="email"
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              value={email}
              onChange={setEmail}
            />
          </Field>
          <PasswordField
            label={t('account.password.label')}
            value={password}
            onChange={setPassword}
            error={sending.problemAt('password')}
          />
        </SendForm>
      </div>
      <div className={styles.aside}>
        <p>{t('account.signIn.noAccount')}</p>
        <p>{t('account.signIn.forgotten')}</p>
      </div>
    </>
  );
}
