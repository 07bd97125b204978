import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/FailureNotice.js';
import type { Failure } from '../../failure.js';
import { Notice } from '../../ui/Notice.js';
import { useProblemText } from '../../ui/useProblemText.js';

/** Why signing in did not work: the wrong words, too many attempts, or no line. */
export function SignInProblem({ failed, retry }: { failed: Failure; retry: () => void }) {
  const { t } = useTranslation('work');
  const say = useProblemText();
  if (failed.problem.code === 'WRONG_SIGN_IN')
    return (
      <Notice kind="error" title={say(failed.problem)} announced>
        {t('account.signIn.wrongDo')}
      </Notice>
    );
  if (failed.code === 'TOO_MANY_ATTEMPTS')
    return (
      <Notice kind="warning" title={say(failed.problem)} safe={t('account.signIn.tooManySafe')} announced />
    );
  return <FailureNotice error={failed} retry={retry} announced />;
}
