import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import type { Lived } from './tensions.graphql.js';

/** What tellers say, as one sentence; as coarse as it is kept. */
export function useLivedWords(): (lived: Lived) => string {
  const { t } = useTranslation('tensions');
  const format = useFormat();
  return ({ atLeast, atMost, leaning, share }) => {
    const low = format.number(atLeast);
    const tellers =
      atMost === null ? t('lived.from', { low }) : t('lived.span', { low, high: format.number(atMost) });
    if (leaning === 'DIVIDED' || !share) return t('lived.DIVIDED', { tellers });
    return t(`lived.${share}.${leaning}`, { tellers });
  };
}
