import { useTranslation } from 'react-i18next';
import { ageOf, today } from './age.js';

/** "today", "3 days ago", "5 weeks ago". */
export function useAge(): (day: string) => string {
  const { t } = useTranslation('work');
  return (day) => {
    const { unit, count } = ageOf(day, today());
    return unit === 'today' || unit === 'yesterday'
      ? t(`review.age.${unit}`)
      : t(`review.age.${unit}`, { count });
  };
}
