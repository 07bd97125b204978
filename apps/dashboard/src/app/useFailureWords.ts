import { useTranslation } from 'react-i18next';
import type { Failure } from '../failure.js';
import { useProblemText } from '../ui/useProblemText.js';

/** How to say a failure, and what helps. */
export interface FailureWords {
  kind: 'warning' | 'error';
  title: string;
  /** What to do, in a sentence. */
  advice: string | undefined;
  /** What helps: signing in, trying again, or neither. */
  help: 'signIn' | 'again' | undefined;
}

/** Undefined stands for something that nobody foresaw. */
export function useFailureWords(): (error: Failure | undefined) => FailureWords {
  const { t } = useTranslation('ui');
  const say = useProblemText();
  return (error) => {
    const { code, problem } = error ?? {};
    if (code === 'NOT_FOUND' && problem?.code === 'NOT_FOUND')
      return {
        kind: 'warning',
        title: t('error.notFound.title'),
        advice: t('error.notFound.do'),
        help: undefined,
      };
    if (code === 'FORBIDDEN' && problem?.code === 'NOT_PERMITTED')
      return {
        kind: 'warning',
        title: t('error.notPermitted.title'),
        advice: t('error.notPermitted.do'),
        help: undefined,
      };
    if (code === 'UNAUTHENTICATED' && problem?.code === 'SIGN_IN_FIRST')
      return {
        kind: 'warning',
        title: t('error.signIn.title'),
        advice: t('error.signIn.do'),
        help: 'signIn',
      };
    if (code === 'OFFLINE')
      return { kind: 'error', title: t('error.offline.title'), advice: t('error.offline.do'), help: 'again' };
    return {
      kind: 'error',
      title: t('error.other.title'),
      advice: error && say(error.problem, error.message),
      help: 'again',
    };
  };
}
