import { useTranslation } from 'react-i18next';
import type { ResultOf } from '../../graphql.js';
import { useFormat } from '../../ui/format.js';
import type { StoryCountQuery } from './stories.graphql.js';

type Count = ResultOf<typeof StoryCountQuery>['storyCount'];

/** How many stories, in words that point at nobody. */
export function useCountWords(): (count: Count) => string {
  const { t } = useTranslation('indicator');
  const format = useFormat();
  return ({ stories, orMore, minimum }) => {
    if (stories === null) return t('stories.count.few', { number: format.number(minimum) });
    const number = format.number(stories);
    return orMore ? t('stories.count.more', { number }) : t('stories.count.of', { count: stories, number });
  };
}
