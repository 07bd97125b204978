import type { Problem } from '@chorus/domain';
import { useTranslation } from 'react-i18next';

/**
 * The sentence for a problem in the page's language: what happened and what to do. A code that this page does not
 * know yet (the server may be newer) falls back to the sentence the server sent.
 */
export function useProblemText(): (problem: Problem, message?: string) => string {
  const { t, i18n } = useTranslation('problems');
  return ({ code, detail }, message) =>
    message !== undefined && !i18n.exists(code, { ns: 'problems', ...detail })
      ? message
      : t(code as 'INVALID', detail);
}
