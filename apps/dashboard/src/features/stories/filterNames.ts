import { useTranslation } from 'react-i18next';
import { useLanguageName } from '../../ui/useLanguageName.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import type { FilterName, StoryFilter } from './filter.js';
import { useIndicatorNames } from '../initiative/useIndicatorNames.js';

/** How to say what a filter is set to. */
export function useFilterValue(filter: StoryFilter): (name: FilterName) => string {
  const { t } = useTranslation('indicator');
  const nameOf = useLanguageName();
  const { themeName, placeName, prompts } = useInitiative();
  const indicators = useIndicatorNames();
  return (name) => {
    const { words, theme, place, from, to, prompt, indicator, stance, trend, language } = filter;
    const said: Record<FilterName, string> = {
      words: t('stories.quoted', { words }),
      theme: themeName(theme),
      place: placeName(place),
      from,
      to,
      prompt: prompts.find(({ id }) => id === prompt)?.question ?? t('stories.filter.prompt'),
      indicator: indicators.find(({ id }) => id === indicator)?.name ?? t('stories.filter.indicator'),
      stance: stance && t(`stories.stance.${stance}`),
      trend: trend && t(`stories.trend.${trend}`),
      language: language && nameOf(language),
      zone: t('stories.filter.zone'),
    };
    return said[name];
  };
}
