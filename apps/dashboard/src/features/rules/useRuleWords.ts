import { OUTLIER_LIMIT, PARTS_TOLERANCE } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import { useIndicatorNames } from '../initiative/useIndicatorNames.js';
import type { Rule } from './rules.graphql.js';

/** What a rule says, in a few words: "10 to 60", "at most 20 % up or down". */
export function useRuleWords(): (rule: Rule) => string {
  const { t } = useTranslation('submissions');
  const format = useFormat();
  const names = useIndicatorNames({ drafts: true });
  const number = (value: number) =>
    new Intl.NumberFormat(format.locale, { maximumFractionDigits: 6 }).format(value);
  return ({ kind, low, high, most, relative, otherId }) => {
    if (kind === 'RANGE' && low !== null && high !== null)
      return t('rules.says.between', { low: number(low), high: number(high) });
    if (kind === 'RANGE')
      return low !== null
        ? t('rules.says.from', { low: number(low) })
        : t('rules.says.to', { high: number(high ?? 0) });
    if (kind === 'CHANGE')
      return t(relative ? 'rules.says.percent' : 'rules.says.points', { most: number(most ?? 0) });
    if (kind === 'PAIR')
      return t('rules.says.other', { name: names.find(({ id }) => id === otherId)?.name ?? '…' });
    if (kind === 'OUTLIER') return t('rules.says.score', { most: number(most ?? OUTLIER_LIMIT) });
    return t('rules.says.parts', { most: number(most ?? PARTS_TOLERANCE) });
  };
}
