import { useTranslation } from 'react-i18next';
import type { Failure } from '../failure.js';
import { Button, ButtonLink } from '../ui/Button.js';
import { Notice } from '../ui/Notice.js';
import { useProblemText } from '../ui/useProblemText.js';

interface Props {
  /** Undefined for something that nobody foresaw. */
  error: Failure | undefined;
  retry?: () => void;
  /** It appears after something the reader did. */
  announced?: boolean;
}

/** Says why something did not work, what is safe and what to do. */
export function FailureNotice({ error, retry, announced }: Props) {
  const { t } = useTranslation('shell');
  const say = useProblemText();
  const again = retry && (
    <Button look="quiet" onClick={retry}>
      {t('error.offline.again')}
    </Button>
  );
  if (error?.code === 'NOT_FOUND' && error.problem.code === 'NOT_FOUND') {
    return (
      <Notice kind="warning" title={t('error.notFound.title')} announced={announced}>
        {t('error.notFound.do')}
      </Notice>
    );
  }
  if (error?.code === 'UNAUTHENTICATED' && error.problem.code === 'SIGN_IN_FIRST') {
    return (
      <Notice
        kind="warning"
        title={t('error.signIn.title')}
        safe={t('error.signIn.safe')}
        // In a window of its own: what was written stays on this page.
        actions={
          <ButtonLink href="/signin" target="_blank">
            {t('nav.signIn')}
          </ButtonLink>
        }
        announced={announced}
      >
        {t('error.signIn.do')}
      </Notice>
    );
  }
  if (error?.code === 'OFFLINE') {
    return (
      <Notice
        kind="error"
        title={t('error.offline.title')}
        safe={t('error.offline.safe')}
        actions={again}
        announced={announced}
      >
        {t('error.offline.do')}
      </Notice>
    );
  }
  return (
    <Notice kind="error" title={t('error.other.title')} actions={again} announced={announced}>
      {error && say(error.problem, error.message)}
    </Notice>
  );
}
