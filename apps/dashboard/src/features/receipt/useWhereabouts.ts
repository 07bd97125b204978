import { useTranslation } from 'react-i18next';
import { today } from '../share/today.js';
import type { Receipt } from './receipt.graphql.js';

/** Where a story is, and who can see it today, each as one sentence. */
export function useWhereabouts({ state, shownTo, consents }: Receipt): { state: string; seen: string } {
  const { t } = useTranslation('story');
  const [consent] = consents;
  const seen = (): string => {
    if (state === 'WITHDRAWN') return t('mine.seen.NOBODY');
    if (shownTo.includes('PUBLIC')) return t('mine.seen.PUBLIC');
    if (shownTo.includes('PARTNERS')) return t('mine.seen.PARTNERS');
    if (state === 'PUBLISHED' && consent?.guardian === 'MISSING') return t('mine.seen.GUARDIAN');
    if (state === 'PUBLISHED' && consent?.until && consent.until < today()) return t('mine.seen.ENDED');
    return t('mine.seen.STEWARDS');
  };
  return { state: t(`mine.states.${state}`), seen: seen() };
}
