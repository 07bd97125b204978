import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import type { FilterName, StoryFilter } from './filter.js';
import { useIndicatorNames } from './useIndicatorNames.js';

/** The name of a language in the language of the page, such as "Spanish". */
export function languageName(language: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language;
}

/** How to say what a filter is set to. */
export function useFilterValue(filter: StoryFilter): (name: FilterName) => string {
  const { t } = useTranslation('indicator');
  const { locale } = useFormat();
  const { themeName, placeName } = useInitiative();
  const indicators = useIndicatorNames();
  return (name) => {
    const { words, theme, place, indicator, stance, trend, language } = filter;
    const said: Record<FilterName, string> = {
      words: t('stories.quoted', { words }),
      theme: themeName(theme),
      place: placeName(place),
      indicator: indicators.find(({ id }) => id === indicator)?.name ?? t('stories.filter.indicator'),
      stance: stance && t(`stories.stance.${stance}`),
      trend: trend && t(`stories.trend.${trend}`),
      language: language && languageName(language, locale),
    };
    return said[name];
  };
}
