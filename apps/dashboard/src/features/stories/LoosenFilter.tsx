import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { toServer, type FilterName, type StoryFilter } from './filter.js';
import { useFilterValue } from './filterNames.js';
import styles from './NoStories.module.css';
import { StoryCountQuery } from './stories.graphql.js';
import { useCountWords } from './useCountWords.js';

interface Props {
  filter: StoryFilter;
  name: FilterName;
  onChange: (change: Partial<Record<FilterName, string>>) => void;
}

/** One filter that could be taken away, and how many stories that would bring. */
export function LoosenFilter({ filter, name, onChange }: Props) {
  const { t } = useTranslation('indicator');
  const { initiative } = useInitiative();
  const valueOf = useFilterValue(filter);
  const inWords = useCountWords();
  const without = { ...filter, [name]: '', ...(name === 'indicator' ? { stance: '' as const } : {}) };
  const { data } = useQuery(StoryCountQuery, {
    variables: { initiative: initiative.slug, filter: toServer(without) },
  });
  const count = data?.storyCount;
  return (
    <li className={styles.one}>
      <Button size="small" icon="close" onClick={() => onChange({ [name]: '' })}>
        {t('stories.empty.without', { filter: t(`stories.filter.${name}`), value: valueOf(name) })}
      </Button>
      <span className={styles.brings}>
        {count && (count.stories === 0 ? t('stories.empty.stillNone') : inWords(count))}
      </span>
    </li>
  );
}
