import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import type { Use } from './uses.graphql.js';

/** A use in plain words: where it is, since when or on which day, and who sees it there. */
export function useUseWords(): { where: (use: Use) => string; whole: (use: Use) => string } {
  const { t, i18n } = useTranslation('uses');
  const format = useFormat();
  const nameOf = ({ indicatorName, indicatorTranslations }: Use) =>
    indicatorTranslations?.[i18n.resolvedLanguage ?? '']?.['name'] || indicatorName;
  const where = (use: Use) => {
    const { place, note } = use;
    if (place === 'INDICATOR') {
      const name = nameOf(use);
      return name ? t('where.INDICATOR', { name }) : t('where.CLOSED_INDICATOR');
    }
    if (place === 'TENSION') {
      const name = use.tensionTitle;
      return name ? t('where.TENSION', { name }) : t('nameless.TENSION');
    }
    if (place === 'DECISION') {
      const name = use.decisionTitle;
      return name ? t('where.DECISION', { name }) : t('nameless.DECISION');
    }
    if (place === 'REPORT_PAGE') {
      const name = use.reportTitle;
      return name ? t('where.REPORT_PAGE', { name }) : t('nameless.REPORT_PAGE');
    }
    if (place === 'STORIES' || place === 'FRONT_QUOTE') return t(`where.${place}`);
    if (place === 'EXPORT') return t('nameless.EXPORT');
    return note ? t(`where.${place}`, { note }) : t(`nameless.${place}`);
  };
  const whole = (use: Use) => {
    const { firstDay, lastDay } = use;
    const words = { where: where(use), day: format.date(firstDay), last: format.date(lastDay ?? firstDay) };
    if (!lastDay) return t('since', words);
    return lastDay === firstDay ? t('on', words) : t('span', words);
  };
  return { where, whole };
}
