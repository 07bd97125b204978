import { useTranslation } from 'react-i18next';
import type { Choice } from './choice.js';

/** The chosen years in words: "2015–2019", "from 2015", "until 2019", or nothing. */
export function useSpanWords(): (choice: Pick<Choice, 'from' | 'to'>) => string {
  const { t } = useTranslation('public');
  return ({ from, to }) => {
    if (from && to) return from === to ? from : t('front.chosen.span', { from, to });
    if (from) return t('front.chosen.since', { from });
    return to && t('front.chosen.until', { to });
  };
}
