import { useTranslation } from 'react-i18next';
import { useInitiative } from '../initiative/InitiativeContext.js';

interface About {
  indicator: { name: string } | null;
  placeId: string;
  categoryId: string | null;
}

/** What a tension is about: number, place and group, as far as they are open. */
export function useAbout(): (about: About) => string {
  const { t } = useTranslation('tensions');
  const { placeName, categoryName } = useInitiative();
  return ({ indicator, placeId, categoryId }) =>
    [indicator?.name ?? t('closedIndicator'), placeName(placeId), categoryId && categoryName(categoryId)]
      .filter(Boolean)
      .join(' · ');
}
